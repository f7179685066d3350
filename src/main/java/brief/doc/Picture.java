package brief.doc;

import java.util.List;

/// A drawing as a list of marks, in the order of drawing. Origin top left, y downwards, lengths in
/// points.
///
/// @param id file name without ending
/// @param lang language of its texts
/// @param title its finding, for the title of an SVG
/// @param alt what it shows, in a sentence or two
public record Picture(
    String id,
    String lang,
    double width,
    double height,
    String title,
    String alt,
    List<Mark> marks) {
  public Picture {
    marks = List.copyOf(marks);
  }

  /// Something drawn.
  public sealed interface Mark {}

  /// A filled path.
  ///
  /// @param rgb colour as 0xRRGGBB
  public record Fill(Path path, int rgb) implements Mark {}

  /// A stroked path.
  ///
  /// @param width of the line
  /// @param dash lengths of dashes and gaps; empty for a solid line
  public record Stroke(Path path, int rgb, double width, List<Double> dash) implements Mark {
    public Stroke {
      dash = List.copyOf(dash);
    }
  }

  /// A text of one face, its baseline starting at (x, y).
  ///
  /// @param face name of the face, such as `NotoSansSC-Regular`
  /// @param rotation in degrees clockwise around (x, y); 0 for level text
  public record Text(
      String text, String face, double size, double x, double y, double rotation, int rgb)
      implements Mark {}

  /// An outline of segments, filled by the non-zero winding rule.
  public record Path(List<Segment> segments) {
    public Path {
      segments = List.copyOf(segments);
    }
  }

  /// A step of an outline.
  public sealed interface Segment {}

  public record Move(double x, double y) implements Segment {}

  public record Line(double x, double y) implements Segment {}

  public record Curve(double x1, double y1, double x2, double y2, double x, double y)
      implements Segment {}

  public record Close() implements Segment {}
}
