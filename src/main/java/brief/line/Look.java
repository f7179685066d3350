package brief.line;

import brief.face.Face;

/// How a run of text looks. Which of the faces a character takes is decided by the language of the
/// run and by the character: Han and the marks of Chinese take `han`, Latin letters and digits take
/// `latin`; the shared marks “ ” ‘ ’ — … · follow the language. A face that does not have a
/// character leaves it to the others.
///
/// @param marks the face of “ ” ‘ ’ · in Chinese: `han` again, save where that draws them narrow
/// @param size in points
/// @param rgb colour as 0xRRGGBB
/// @param rise of the baseline in points, positive upwards: note marks
/// @param lang language tag of the run: `zh`, `en`
/// @param verbatim code and the like: no hyphenation, no kerning, no added space
public record Look(
    Face latin,
    Face han,
    Face marks,
    double size,
    int rgb,
    double rise,
    String lang,
    boolean verbatim) {

  /// A look whose `han` face draws “ ” ‘ ’ · as wide as Chinese wants them.
  public Look(
      Face latin, Face han, double size, int rgb, double rise, String lang, boolean verbatim) {
    this(latin, han, han, size, rgb, rise, lang, verbatim);
  }
}
