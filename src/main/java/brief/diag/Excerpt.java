package brief.diag;

import java.util.Locale;
import java.util.Optional;

/// The line that a finding is about, with a caret below.
final class Excerpt {
  /// Screen columns of a line that are shown before and after the caret.
  private static final int BEFORE = 60;

  private static final int AFTER = 40;
  private static final String CUT = "…";

  private Excerpt() {}

  /// The line of the place and, where a column is known, a caret: two lines, or one, or none where
  /// the text has no such line. Long lines are cut on both sides.
  static Optional<String> of(String text, Place place) {
    String[] lines = text.split("\r\n|\r|\n", -1);
    if (place.line() > lines.length) {
      return Optional.empty();
    }
    int[] line = lines[place.line() - 1].codePoints().filter(c -> c != 0xFEFF).toArray();
    int caret = Math.clamp(place.column() - 1, 0, line.length);
    int from = back(line, caret);
    int to = on(line, caret);
    String number = String.format(Locale.ROOT, "%5d | ", place.line());
    StringBuilder out = new StringBuilder(number).append(from > 0 ? CUT : "");
    int columns = out.length();
    for (int i = from; i < to; i++) {
      out.appendCodePoint(Characters.refused(line[i]) || line[i] == '\t' ? ' ' : line[i]);
      columns += i < caret ? columns(line[i]) : 0;
    }
    out.append(to < line.length ? CUT : "").append('\n');
    if (place.column() > 0) {
      out.append(" ".repeat(6)).append('|').append(" ".repeat(columns - 7)).append("^\n");
    }
    return Optional.of(out.toString());
  }

  private static int back(int[] line, int caret) {
    int from = caret;
    for (int room = BEFORE; from > 0 && room >= columns(line[from - 1]); from--) {
      room -= columns(line[from - 1]);
    }
    return from;
  }

  private static int on(int[] line, int caret) {
    int to = caret;
    for (int room = AFTER; to < line.length && room >= columns(line[to]); to++) {
      room -= columns(line[to]);
    }
    return to;
  }

  private static int columns(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> 0;
      default -> Characters.wide(c) ? 2 : 1;
    };
  }
}
