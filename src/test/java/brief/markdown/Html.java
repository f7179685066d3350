package brief.markdown;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// flexmark's own HTML of a Markdown text, read with the options of foreign files.
public final class Html {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  private static final Pattern WHITE = Pattern.compile("\\s+");

  private Html() {}

  /// The HTML, raw HTML as it is.
  static String of(String markdown) {
    return render(markdown, MarkdownReader.foreign());
  }

  /// The text of the HTML, raw HTML shown as text, comments dropped.
  public static String text(String markdown) {
    DataHolder options =
        new MutableDataSet(MarkdownReader.foreign()).set(HtmlRenderer.ESCAPE_HTML, true);
    String html = render(markdown, options);
    for (MatchResult comment : COMMENT.matcher(of(markdown)).results().toList()) {
      String shown =
          comment.group().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      html = html.replaceFirst(pattern(shown.replace("\"", "&quot;")), "");
    }
    return said(html);
  }

  /// A text, however its lines are indented.
  private static String pattern(String text) {
    return WHITE.splitAsStream(text).map(Pattern::quote).collect(Collectors.joining("\\s+"));
  }

  /// The text of a piece of HTML that has nothing raw in it.
  public static String said(String html) {
    return html.replaceAll("</t[dh]>", " ")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static String render(String markdown, DataHolder options) {
    return HtmlRenderer.builder(options)
        .build()
        .render(Parser.builder(options).build().parse(markdown));
  }
}
