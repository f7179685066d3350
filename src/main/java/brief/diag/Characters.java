package brief.diag;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What may stand in a text that somebody wrote, and how wide it is on a screen.
public final class Characters {
  private Characters() {}

  /// Every character of a text that no input may have, each with its place. A byte order mark at
  /// the very start is no part of the text.
  ///
  /// @param file the file as findings name it
  public static List<Diagnostic> refusedIn(String file, String text) {
    List<Diagnostic> findings = new ArrayList<>();
    int line = 1;
    int column = 1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      if (refused(c) && !(c == 0xFEFF && i == 0)) {
        findings.add(finding(c, new Place(file, line, column)));
      }
      i += Character.charCount(c);
      boolean crLf = c == '\r' && i < text.length() && text.charAt(i) == '\n';
      if (c == '\n' || (c == '\r' && !crLf)) {
        line++;
        column = 1;
      } else {
        column++;
      }
    }
    return findings;
  }

  /// The finding about one refused character.
  public static Diagnostic finding(int c, Place place) {
    String common = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    boolean radical = within(c, 0x2E80, 0x2FDF) && common.codePointAt(0) != c;
    return Diagnostic.of(Code.BAD_CHARACTER, place, String.format(Locale.ROOT, "U+%04X", c))
        .suggesting(radical ? Optional.of(common) : Optional.empty());
  }

  /// Whether no input may have the character: controls save tab and line ends, invisible format
  /// characters save soft hyphen and the two joiners, line and paragraph separators, private use,
  /// lone surrogates, Kangxi and CJK radicals that look like common characters.
  public static boolean refused(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\n' && c != '\r' && c != '\t';
      case Character.FORMAT -> c != 0xAD && c != 0x200C && c != 0x200D;
      case Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> c == 0x200B || within(c, 0x2E80, 0x2FDF);
    };
  }

  /// Whether the character is of those that are set in a full square and need no space between
  /// them: Han, kana, hangul, CJK punctuation, full-width forms (UAX 11, W and F, without emoji).
  public static boolean wide(int c) {
    return within(c, 0x1100, 0x115F)
        || within(c, 0x2E80, 0x303E)
        || within(c, 0x3041, 0x33FF)
        || within(c, 0x3400, 0x4DBF)
        || within(c, 0x4E00, 0x9FFF)
        || within(c, 0xA960, 0xA97F)
        || within(c, 0xAC00, 0xD7A3)
        || within(c, 0xF900, 0xFAFF)
        || within(c, 0xFE10, 0xFE19)
        || within(c, 0xFE30, 0xFE6F)
        || within(c, 0xFF01, 0xFF60)
        || within(c, 0xFFE0, 0xFFE6)
        || within(c, 0x20000, 0x3FFFD);
  }

  private static boolean within(int c, int from, int to) {
    return c >= from && c <= to;
  }
}
