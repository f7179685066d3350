package brief.evidence;

import brief.diag.Characters;
import brief.diag.Place;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.stream.IntStream;

/// A text in the one form in which quotes and sources are compared: NFC, every run of white space
/// one space, none between wide characters. Remembers where each of its characters came from.
final class Normal {
  private final String original;
  private final String text;
  private final int[] starts;

  /// Where the lines of the original begin.
  private final int[] lines;

  private Normal(String original, String text, int[] starts) {
    this.original = original;
    this.text = text;
    this.starts = starts;
    this.lines = lines(original);
  }

  static Normal of(String original) {
    StringBuilder out = new StringBuilder();
    int[] starts = new int[original.length() * 3 + 1];
    boolean composed = Normalizer.isNormalized(original, Normalizer.Form.NFC);
    int length = 0;
    for (int i = 0; i < original.length(); ) {
      boolean white = white(original.codePointAt(i));
      int next = white ? pastWhite(original, i) : pastCluster(original, i);
      if (white) {
        out.append(space(original, i, next));
      } else if (composed) {
        out.append(original, i, next);
      } else {
        out.append(Normalizer.normalize(original.substring(i, next), Normalizer.Form.NFC));
      }
      while (length < out.length()) {
        starts[length++] = i;
      }
      i = next;
    }
    starts[length++] = original.length();
    return new Normal(original, out.toString(), Arrays.copyOf(starts, length));
  }

  private static boolean white(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF;
  }

  private static int pastWhite(String s, int from) {
    int i = from;
    while (i < s.length() && white(s.codePointAt(i))) {
      i += Character.charCount(s.codePointAt(i));
    }
    return i;
  }

  /// Past a character and the marks that compose with it.
  private static int pastCluster(String s, int from) {
    int i = from + Character.charCount(s.codePointAt(from));
    while (i < s.length() && joins(s.codePointAt(i))) {
      i += Character.charCount(s.codePointAt(i));
    }
    return i;
  }

  private static boolean joins(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> c >= 0x1160 && c <= 0x11FF;
    };
  }

  private static String space(String s, int from, int to) {
    boolean edge = from == 0 || to == s.length();
    boolean wide =
        !edge && Characters.wide(s.codePointBefore(from)) && Characters.wide(s.codePointAt(to));
    return edge || wide ? "" : " ";
  }

  /// The compared form.
  String text() {
    return text;
  }

  /// The place of the character at an index of the compared form.
  Place place(String file, int index) {
    int at = starts[index];
    int found = Arrays.binarySearch(lines, at);
    int line = found < 0 ? -found - 2 : found;
    return new Place(file, line + 1, original.codePointCount(lines[line], at) + 1);
  }

  private static int[] lines(String original) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, original.length()).filter(i -> ends(original, i)).map(i -> i + 1))
        .toArray();
  }

  /// Whether a line ends with a character: CR, LF or both.
  private static boolean ends(String original, int i) {
    char c = original.charAt(i);
    boolean crLf = c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n';
    return c == '\n' || (c == '\r' && !crLf);
  }

  /// The original words of a stretch of the compared form.
  String original(int from, int to) {
    return original.substring(starts[from], starts[to]).strip();
  }

  /// This text with quotation marks of one style and marks and letters of one width, character for
  /// character. Digits, per cent signs and Han stay as they are.
  String folded() {
    StringBuilder out = new StringBuilder(text.length());
    text.chars().forEach(c -> out.append(fold((char) c)));
    return out.toString();
  }

  private static char fold(char c) {
    return switch (c) {
      case '“', '”', '„', '‟', '«', '»', '「', '」', '『', '』', '＂' -> '"';
      case '‘', '’', '‚', '‛', '＇' -> '\'';
      case '％', '０', '１', '２', '３', '４', '５', '６', '７', '８', '９' -> c;
      default -> c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
    };
  }
}
