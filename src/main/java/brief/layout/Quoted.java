package brief.layout;

import brief.doc.Block;
import brief.doc.Document;
import java.util.List;

/// The text of a note: `“quote”, publisher, date, kind.`
///
/// @param quote with its quotation marks; the whole text when there are none
/// @param origin what follows, without the comma between; may be empty
record Quoted(String quote, String origin) {
  private static final List<String> PAIRS = List.of("“”", "‘’", "「」", "\"\"");
  private static final String BETWEEN = ",，;；:：、 .。";

  static Quoted of(Document.Note note) {
    return of(text(note.blocks()));
  }

  static Quoted of(String text) {
    for (String pair : PAIRS) {
      if (text.startsWith(pair.substring(0, 1))) {
        int end = close(text, pair.charAt(0), pair.charAt(1));
        if (end > 0) {
          int next = end + 1;
          while (next < text.length() && BETWEEN.indexOf(text.charAt(next)) >= 0) {
            next++;
          }
          return new Quoted(text.substring(0, end + 1), text.substring(next).strip());
        }
      }
    }
    return new Quoted(text, "");
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
        return quote.substring(0, cut == 0 ? i : cut).stripTrailing() + "…" + closing();
      }
      if (quote.charAt(i) == ' ' || quote.charAt(i) >= 0x2e80) {
        cut = quote.charAt(i) == ' ' ? i : i + 1;
      }
    }
    return quote;
  }

  private String closing() {
    return origin.isEmpty() && !closed() ? "" : quote.substring(quote.length() - 1);
  }

  private boolean closed() {
    return PAIRS.stream()
        .anyMatch(
            pair -> quote.startsWith(pair.substring(0, 1)) && quote.endsWith(pair.substring(1)));
  }

  private static int close(String text, char opening, char closing) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == closing && (opening != closing || i > 0)) {
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
