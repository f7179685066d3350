package brief.chart;

import brief.model.Status;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// Status as pattern, so that it is read in grey and by every eye. Hatches are lines cut by code.
final class Pattern {
  private static final double PITCH = 3.6;
  private static final double EDGE = 0.8;

  private Pattern() {}

  /// Fills a box as its status wants: solid for what is reported, hatched for a target, outlined
  /// for the rest.
  static void bar(Pen pen, Rectangle2D box, Status status, int rgb) {
    Rectangle2D inner =
        new Rectangle2D.Double(
            box.getX() + EDGE / 2,
            box.getY() + EDGE / 2,
            Math.max(0.01, box.getWidth() - EDGE),
            box.getHeight() - EDGE);
    switch (status) {
      case REPORTED -> pen.fill(box, rgb);
      case TARGET -> {
        hatch(pen, inner, 1, rgb);
        pen.stroke(inner, rgb, EDGE);
      }
      case PLANNED -> pen.stroke(inner, rgb, 1, 1, 1.2);
      case ADVICE -> {
        hatch(pen, inner, 0, rgb);
        pen.stroke(inner, rgb, EDGE);
      }
      case OPINION -> {
        for (double x = inner.getX() + 2.5; x < inner.getMaxX() - 1; x += 4) {
          pen.dot(x, inner.getCenterY(), 0.8, rgb);
        }
        pen.stroke(inner, rgb, EDGE);
      }
    }
  }

  /// Lines through a box: rising to the right by lean × height, PITCH apart, on one grid for the
  /// whole picture.
  private static void hatch(Pen pen, Rectangle2D box, double lean, int rgb) {
    double run = lean * box.getHeight();
    double bottom = box.getMaxY();
    double shift = lean * bottom;
    double first = Math.ceil((box.getX() - run + shift) / PITCH) * PITCH - shift;
    for (double x = first; x < box.getMaxX(); x += PITCH) {
      List<Point2D> ends =
          Clipping.segment(
              List.of(new Point2D.Double(x, bottom), new Point2D.Double(x + run, box.getY())), box);
      if (!ends.isEmpty() && ends.getFirst().distance(ends.getLast()) > 0.3) {
        pen.stroke(new Line2D.Double(ends.getFirst(), ends.getLast()), rgb, 0.6);
      }
    }
  }
}
