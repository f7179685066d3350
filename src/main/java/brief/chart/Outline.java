package brief.chart;

import brief.doc.Picture;
import brief.doc.Picture.Segment;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;

/// Turns shapes into paths of a picture, in hundredths of a point.
final class Outline {
  private Outline() {}

  /// The shape's outline for a stroke.
  static Picture.Path stroked(Shape shape, AffineTransform transform) {
    return path(shape.getPathIterator(transform));
  }

  /// The shape's outline for a fill by the non-zero rule.
  static Picture.Path filled(Shape shape, AffineTransform transform) {
    PathIterator steps = shape.getPathIterator(transform);
    return steps.getWindingRule() == PathIterator.WIND_NON_ZERO
        ? path(steps)
        : path(new Area(shape).getPathIterator(transform));
  }

  /// A coordinate as pictures hold it.
  static double round(double points) {
    return Math.round(points * 100) / 100.0 + 0.0;
  }

  private static Picture.Path path(PathIterator steps) {
    List<Segment> segments = new ArrayList<>();
    double[] c = new double[6];
    double x = 0;
    double y = 0;
    for (; !steps.isDone(); steps.next()) {
      switch (steps.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          segments.add(new Picture.Move(round(c[0]), round(c[1])));
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          segments.add(new Picture.Line(round(c[0]), round(c[1])));
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_QUADTO -> {
          double x1 = x + (c[0] - x) * 2 / 3;
          double y1 = y + (c[1] - y) * 2 / 3;
          double x2 = c[2] + (c[0] - c[2]) * 2 / 3;
          double y2 = c[3] + (c[1] - c[3]) * 2 / 3;
          segments.add(curve(x1, y1, x2, y2, c[2], c[3]));
          x = c[2];
          y = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          segments.add(curve(c[0], c[1], c[2], c[3], c[4], c[5]));
          x = c[4];
          y = c[5];
        }
        case PathIterator.SEG_CLOSE -> segments.add(new Picture.Close());
        default -> throw new IllegalStateException();
      }
    }
    return new Picture.Path(segments);
  }

  private static Segment curve(double x1, double y1, double x2, double y2, double x, double y) {
    return new Picture.Curve(round(x1), round(y1), round(x2), round(y2), round(x), round(y));
  }
}
