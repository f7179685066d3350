package brief.face;

import java.util.Optional;

/// A font face: what its TrueType file says.
///
/// Widths and metrics are in thousandths of the em, whatever the file's own unit.
public interface Face {
  /// PostScript name, as in the file: `NotoSerifSC-Regular`.
  String name();

  /// Whether it has a glyph for the code point.
  boolean covers(int codePoint);

  /// Advance width of a code point's glyph; that of `.notdef` when it has none.
  double advance(int codePoint);

  /// Kerning between two code points, from GPOS pair adjustment (feature `kern`); 0 when there is
  /// none.
  double kern(int left, int right);

  /// From the baseline up to the top of the typical glyph (OS/2 `sTypoAscender`).
  double ascent();

  /// From the baseline down to the bottom of the typical glyph, positive (OS/2 `sTypoDescender`).
  double descent();

  /// Height of a capital letter (OS/2 `sCapHeight`).
  double capHeight();

  /// Height of a lower-case x (OS/2 `sxHeight`).
  double xHeight();

  /// Bounding box of a code point's glyph, when it has an outline.
  Optional<Box> box(int codePoint);

  /// The file's bytes; a copy is not made, and must not be changed.
  byte[] bytes();

  /// A bounding box in thousandths of the em, y upwards from the baseline.
  record Box(double left, double bottom, double right, double top) {}
}
