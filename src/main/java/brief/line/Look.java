package brief.line;

import brief.face.Face;

/// How a run of text looks. Which of the two faces a character takes is decided by the language of
/// the run and by the character: Han and the marks of Chinese take `han`, Latin letters and digits
/// take `latin`; the shared marks “ ” ‘ ’ — … · follow the language.
///
/// @param size in points
/// @param rgb colour as 0xRRGGBB
/// @param rise of the baseline in points, positive upwards: note marks
/// @param lang language tag of the run: `zh`, `en`
/// @param verbatim code and the like: no hyphenation, no kerning, no added space
public record Look(
    Face latin, Face han, double size, int rgb, double rise, String lang, boolean verbatim) {}
