package brief.markdown;

import brief.doc.Inline;
import brief.doc.Source;
import java.util.ArrayList;
import java.util.List;

/// Settles the ends of lines: blanks before them go, and a soft break between Chinese characters
/// goes altogether.
final class SoftBreaks {
  /// Marks that Chinese and Western text share.
  private static final String SHARED = "“”‘’—…·";

  private SoftBreaks() {}

  static List<Inline> settled(List<Inline> content) {
    List<Inline> settled = new ArrayList<>();
    for (int at = 0; at < content.size(); at++) {
      Inline inline = content.get(at);
      if (inline instanceof Inline.LineBreak end) {
        stripBlanks(settled);
        int before = edge(settled, false);
        int after = edge(content.subList(at + 1, content.size()), true);
        if (end.hard() || !joins(before, after)) {
          settled.add(inline);
        }
      } else {
        settled.add(inline);
      }
    }
    return settled;
  }

  private static void stripBlanks(List<Inline> content) {
    if (!content.isEmpty() && content.getLast() instanceof Inline.Text text) {
      String kept = text.text().stripTrailing();
      int gone = text.text().length() - kept.length();
      Source from = text.source();
      content.removeLast();
      if (!kept.isEmpty()) {
        content.add(
            new Inline.Text(
                kept, new Source(from.from(), from.to() - gone, from.line(), from.column())));
      }
    }
  }

  private static boolean joins(int before, int after) {
    return (isWide(before) && (isWide(after) || SHARED.indexOf(after) >= 0))
        || (SHARED.indexOf(before) >= 0 && isWide(after));
  }

  /// Whether a code point is Han or a mark that only stands beside Han.
  static boolean isWide(int c) {
    if (c < 0) {
      return false;
    }
    var block = Character.UnicodeBlock.of(c);
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN
        || Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION.equals(block)
        || Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS.equals(block);
  }

  /// The first or last code point that is printed, past references to notes; -1 without one.
  private static int edge(List<Inline> content, boolean first) {
    for (Inline inline : first ? content : content.reversed()) {
      if (!(inline instanceof Inline.NoteRef)) {
        String text = Inline.plain(List.of(inline));
        if (!text.isEmpty()) {
          return first ? text.codePointAt(0) : text.codePointBefore(text.length());
        }
      }
    }
    return -1;
  }
}
