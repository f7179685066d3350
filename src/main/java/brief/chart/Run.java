package brief.chart;

import brief.face.Face;
import java.util.ArrayList;
import java.util.List;

/// A stretch of text of one face.
///
/// @param x from the start of the text, in points
/// @param width in points
record Run(String text, Face face, double x, double width) {
  /// Space between Han and Latin letters or digits, in em (CLREQ: a quarter).
  private static final double GAP = 0.25;

  /// Marks that both scripts have; they take the face of the language.
  private static final String SHARED = "“”‘’—…·";

  /// Splits a text by face, with the space between Han and Latin put in.
  static List<Run> of(String text, String lang, Face latin, Face han, double size) {
    List<Run> runs = new ArrayList<>();
    double x = 0;
    int from = 0;
    while (from < text.length()) {
      Face face = face(text.codePointAt(from), lang, latin, han);
      int to = from;
      double width = 0;
      while (to < text.length() && face(text.codePointAt(to), lang, latin, han).equals(face)) {
        width += face.advance(text.codePointAt(to)) * size / 1000;
        to += Character.charCount(text.codePointAt(to));
      }
      if (from > 0 && meet(text.codePointBefore(from), text.codePointAt(from))) {
        x += GAP * size;
      }
      runs.add(new Run(text.substring(from, to), face, x, width));
      x += width;
      from = to;
    }
    return runs;
  }

  /// Whether a character is one of Chinese writing.
  static boolean han(int c) {
    return Character.isIdeographic(c)
        || (c >= 0x3000 && c <= 0x30ff)
        || (c >= 0xff00 && c <= 0xffef)
        || c == 0x2e3a;
  }

  private static Face face(int c, String lang, Face latin, Face han) {
    if (SHARED.indexOf(c) >= 0) {
      return lang.equals("zh") ? han : latin;
    }
    return han(c) || (!latin.covers(c) && han.covers(c)) ? han : latin;
  }

  private static boolean meet(int left, int right) {
    return (Character.isIdeographic(left) && western(right))
        || (western(left) && Character.isIdeographic(right));
  }

  private static boolean western(int c) {
    return (!Character.isIdeographic(c) && Character.isLetterOrDigit(c)) || "%‰°+−".indexOf(c) >= 0;
  }
}
