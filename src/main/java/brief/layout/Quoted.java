package brief.layout;

import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a note: quotations, then where they come from: `“one” … “two” “Title”, publisher,
/// date, kind.`
///
/// @param quote all quotations with their marks; the whole text when it does not begin with one
/// @param origin what follows, without the comma between; may be empty
record Quoted(String quote, String origin) {
  private static final List<String> PAIRS = List.of("“”", "‘’", "「」", "\"\"");
  private static final String BETWEEN = ",，;；:：、 .。";

  /// A remark on a quotation.
  private static final Pattern REMARK = Pattern.compile(" ?[（(][^（()）]*[）)]");

  /// What stands between two quotations.
  private static final Pattern DOTS = Pattern.compile(" ?(?:…+|\\.\\.\\.) ?");

  /// The title of a text, with a short word before it, at the head of an origin.
  private static final Pattern TITLE =
      Pattern.compile("(?:\\p{L}{1,4} )?(?:《.*?》(?![^《]*》)|“[^”]*”)[,，] ?(?=.)");

  /// What each note of a document quotes, by its label.
  static Map<String, Quoted> all(Document document) {
    Map<String, Quoted> all = new HashMap<>();
    document.notes().forEach((label, note) -> all.put(label, of(note)));
    return Map.copyOf(all);
  }

  /// What strong words head, behind a quotation and its origin, stands in the appendix alone.
  static Quoted of(Document.Note note) {
    Quoted whole = of(text(note.blocks()));
    if (note.blocks().isEmpty() || !(note.blocks().getFirst() instanceof Block.Paragraph first)) {
      return whole;
    }
    Quoted before = of(Inlines.said(plain(first.content())));
    return before.origin().isEmpty() ? whole : before;
  }

  /// What stands before the first strong words.
  private static List<Inline> plain(List<Inline> content) {
    return content.stream().takeWhile(inline -> !(inline instanceof Inline.Strong)).toList();
  }

  static Quoted of(String text) {
    int end = quotations(text);
    String rest = text.substring(end);
    if (end == 0 || (!rest.isEmpty() && !begins(rest))) {
      return new Quoted(text, "");
    }
    int next = 0;
    while (next < rest.length() && BETWEEN.indexOf(rest.charAt(next)) >= 0) {
      next++;
    }
    return new Quoted(text.substring(0, end), rest.substring(next).strip());
  }

  /// Where the quotations at the head of a text end.
  private static int quotations(String text) {
    int end = 0;
    int from = 0;
    for (int close = close(text, from); close >= 0; close = close(text, from)) {
      end = after(REMARK, text, close + 1);
      from = after(DOTS, text, end);
      if (from == end) {
        return end;
      }
    }
    return end;
  }

  private static int after(Pattern pattern, String text, int from) {
    Matcher matcher = pattern.matcher(text).region(from, text.length());
    return matcher.lookingAt() ? matcher.end() : from;
  }

  /// The origin without the title: publisher, date, kind.
  String source() {
    Matcher title = TITLE.matcher(origin);
    return title.lookingAt() ? origin.substring(title.end()) : origin;
  }

  /// The quotation cut at the end of a word, with an ellipsis, when it is wider than a width.
  ///
  /// @param width a Han counts two, anything else one
  String shortened(int width) {
    int used = 0;
    int cut = 0;
    for (int i = 0; i < quote.length(); i++) {
      used += quote.charAt(i) >= 0x2e80 ? 2 : 1;
      if (used > width) {
        String kept = quote.substring(0, cut == 0 ? i : cut).replaceFirst("[\\s,，、;；:：…“‘]+$", "");
        return kept + "…" + (origin.isEmpty() ? "" : closing(kept));
      }
      if (quote.charAt(i) == ' ' || quote.charAt(i) >= 0x2e80) {
        cut = quote.charAt(i) == ' ' ? i : i + 1;
      }
    }
    return quote;
  }

  /// The closing mark that a text cut short lacks.
  private static String closing(String kept) {
    for (String pair : PAIRS) {
      if (kept.startsWith(pair.substring(0, 1))) {
        boolean open = kept.lastIndexOf(pair.charAt(0)) > kept.lastIndexOf(pair.charAt(1));
        return open || pair.charAt(0) == pair.charAt(1) ? pair.substring(1) : "";
      }
    }
    return "";
  }

  /// Whether the rest of a note is an origin: it follows a mark, or opens with a title.
  private static boolean begins(String rest) {
    return BETWEEN.replace(" ", "").indexOf(rest.charAt(0)) >= 0
        || TITLE.matcher(rest.stripLeading()).lookingAt();
  }

  /// Where the quotation closes that opens at an index; -1 when none does.
  private static int close(String text, int from) {
    for (String pair : PAIRS) {
      if (text.startsWith(pair.substring(0, 1), from)) {
        return close(text, from, pair.charAt(0), pair.charAt(1));
      }
    }
    return -1;
  }

  private static int close(String text, int from, char opening, char closing) {
    int depth = 0;
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) == closing && (opening != closing || i > from)) {
        if (--depth == 0 || opening == closing) {
          return i;
        }
      } else if (text.charAt(i) == opening) {
        depth++;
      }
    }
    return -1;
  }

  private static String text(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        text.append(text.isEmpty() ? "" : " ").append(Inlines.said(paragraph.content()));
      }
    }
    return text.toString();
  }
}
