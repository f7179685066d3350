package brief.line;

import brief.face.Face;
import java.util.List;
import java.util.Optional;

/// A paragraph broken into lines.
///
/// @param lines in order; none for an empty paragraph
/// @param complaints lines where no breaking met all rules
public record Lines(List<Line> lines, List<Complaint> complaints) {
  public Lines {
    lines = List.copyOf(lines);
    complaints = List.copyOf(complaints);
  }

  /// A line.
  ///
  /// @param width from the left edge of the measure to the end of the last fragment
  public record Line(List<Fragment> fragments, double width) {
    public Line {
      fragments = List.copyOf(fragments);
    }
  }

  /// A stretch of one look and one face on a line, or a box.
  ///
  /// Spaces at the end of a line stand in its last pieces as text without counting in any width, so
  /// that words do not join when the text is read back. A hyphen that the breaker has put in is a
  /// fragment of its own that says U+00AD. Characters without glyph or width (U+200B and the like)
  /// and the forced break are left out.
  ///
  /// @param x from the left edge of the measure, in points
  /// @param width in points
  /// @param look of the text; empty for a box
  /// @param face chosen for the text; empty for a box
  /// @param pieces the text; after each piece the pen moves on by its shift in points
  /// @param actual what it says, where that differs from the text of its pieces
  /// @param tag of its span
  /// @param scale of its glyphs and their advances from left to right, 1 as they are: letters are
  ///   drawn a little wider or narrower before gaps are
  public record Fragment(
      double x,
      double width,
      Optional<Look> look,
      Optional<Face> face,
      List<Piece> pieces,
      Optional<String> actual,
      int tag,
      double scale) {
    public Fragment {
      pieces = List.copyOf(pieces);
    }

    /// Glyphs as wide as they are.
    public Fragment(
        double x,
        double width,
        Optional<Look> look,
        Optional<Face> face,
        List<Piece> pieces,
        Optional<String> actual,
        int tag) {
      this(x, width, look, face, pieces, actual, tag, 1);
    }
  }

  /// Glyphs at their advances, then a shift in points.
  public record Piece(String text, double shift) {}

  /// A line that breaks a rule because nothing else was possible.
  ///
  /// @param line base 0
  /// @param rule what is broken: `overfull` wider than the measure, `short` a line that does not
  ///   fill the measure because its gaps are not widened beyond their bounds, `split` a number, a
  ///   word or a Latin name broken where it may not, `glyph` no face of the look has the character
  /// @param text the text of the line; for `glyph` the character
  public record Complaint(int line, String rule, String text) {}
}
