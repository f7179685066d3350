package brief.chart;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Cuts lines by rectangles (Liang and Barsky, 1984).
final class Clipping {
  private Clipping() {}

  /// The part of a line inside a box, as its two ends; none when it misses the box.
  static List<Point2D> segment(List<Point2D> ends, Rectangle2D box) {
    Point2D a = ends.getFirst();
    Point2D b = ends.getLast();
    double dx = b.getX() - a.getX();
    double dy = b.getY() - a.getY();
    double[] towards = {-dx, dx, -dy, dy};
    double[] room = {
      a.getX() - box.getMinX(),
      box.getMaxX() - a.getX(),
      a.getY() - box.getMinY(),
      box.getMaxY() - a.getY()
    };
    double from = 0;
    double to = 1;
    for (int side = 0; side < 4; side++) {
      if (towards[side] == 0) {
        if (room[side] < 0) {
          return List.of();
        }
      } else if (towards[side] < 0) {
        from = Math.max(from, room[side] / towards[side]);
      } else {
        to = Math.min(to, room[side] / towards[side]);
      }
    }
    return from >= to
        ? List.of()
        : List.of(
            new Point2D.Double(a.getX() + from * dx, a.getY() + from * dy),
            new Point2D.Double(a.getX() + to * dx, a.getY() + to * dy));
  }
}
