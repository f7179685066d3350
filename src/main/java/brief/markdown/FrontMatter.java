package brief.markdown;

import brief.diag.Code;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads front matter: a flat map of strings between two lines `---` at the start of the file, the
/// first of them a key. Anything else between such lines is Markdown: a rule and what follows it.
final class FrontMatter {
  private static final String FENCE = "---\n";
  private static final Pattern LINE =
      Pattern.compile(
          "([A-Za-z][\\w-]*):(?: +(?:\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"|([^\"'\\[{&*!|>].*?)))? *");

  private static final Pattern START = Pattern.compile("---\\n[A-Za-z][\\w-]*:[ \\n]");

  private final Reading reading;

  FrontMatter(Reading reading) {
    this.reading = reading;
  }

  SequencedMap<String, String> of(String markdown) {
    SequencedMap<String, String> front = new LinkedHashMap<>();
    int end = end(markdown);
    for (int from = FENCE.length(); from <= end; ) {
      int to = markdown.indexOf('\n', from);
      line(markdown.substring(from, to), from, front);
      from = to + 1;
    }
    return front;
  }

  /// The text with blanks for its front matter: what follows it keeps its offsets.
  static String blanked(String markdown) {
    int end = end(markdown);
    return end < 0
        ? markdown
        : markdown.substring(0, end + FENCE.length()).replaceAll("[^\n]", " ")
            + markdown.substring(end + FENCE.length());
  }

  /// The offset of the line end before the closing fence; -1 without front matter.
  private static int end(String markdown) {
    if (!START.matcher(markdown).lookingAt()) {
      return -1;
    }
    int end = markdown.indexOf("\n" + FENCE, FENCE.length() - 1);
    return end < 0 && markdown.endsWith("\n---") ? markdown.length() - 4 : end;
  }

  private void line(String line, int offset, SequencedMap<String, String> front) {
    Matcher match = LINE.matcher(line);
    if (line.isBlank()) {
      return;
    }
    if (!match.matches() || front.containsKey(match.group(1))) {
      var source = reading.positions.of(offset, offset + line.length());
      reading.find(Code.FRONT_MATTER, reading.positions.place(source), line);
      return;
    }
    String quoted = match.group(2);
    String plain = match.group(3);
    front.put(
        match.group(1),
        quoted != null
            ? quoted.replace("\\\"", "\"").replace("\\\\", "\\")
            : plain == null ? "" : plain);
  }
}
