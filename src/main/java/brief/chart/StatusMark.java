package brief.chart;

import brief.model.Status;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// The small mark of a status: a disc for what is reported, a hollow diamond for a target, a dotted
/// ring for a plan, an upright bar for advice, a quotation mark for an opinion.
final class StatusMark {
  /// Dots of a ring; a whole number, so that they close.
  private static final int DOTS = 7;

  private StatusMark() {}

  /// Draws it inside a circle of the radius around a point.
  static void draw(Pen pen, Status status, double x, double y, double radius, int rgb) {
    double ring = radius - 0.45;
    switch (status) {
      case REPORTED -> pen.dot(x, y, radius, rgb);
      case TARGET -> {
        pen.fill(diamond(x, y, radius), Palette.WHITE);
        pen.stroke(diamond(x, y, radius - 0.1), rgb, 1);
      }
      case PLANNED -> {
        pen.fill(Pen.circle(x, y, ring), Palette.WHITE);
        double period = 2 * Math.PI * ring / DOTS;
        pen.stroke(Pen.circle(x, y, ring), rgb, 1.1, period * 0.55, period * 0.45);
      }
      case ADVICE ->
          pen.fill(
              new Rectangle2D.Double(x - radius * 0.42, y - radius, radius * 0.84, 2 * radius),
              rgb);
      case OPINION -> {
        double width = radius * 0.86;
        pen.fill(quote(x - width * 1.07, y - width * 0.75, width), rgb);
        pen.fill(quote(x + width * 0.07, y - width * 0.75, width), rgb);
      }
    }
  }

  private static Path2D quote(double left, double top, double width) {
    Path2D path = new Path2D.Double();
    path.moveTo(left + width, top);
    path.curveTo(left, top + width * 0.4, left, top + width, left, top + width * 1.5);
    path.lineTo(left + width * 0.9, top + width * 1.5);
    path.lineTo(left + width * 0.9, top + width * 0.75);
    path.curveTo(
        left + width * 0.5,
        top + width * 0.75,
        left + width * 0.6,
        top + width * 0.4,
        left + width,
        top);
    path.closePath();
    return path;
  }

  private static Path2D diamond(double x, double y, double radius) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - radius);
    path.lineTo(x + radius, y);
    path.lineTo(x, y + radius);
    path.lineTo(x - radius, y);
    path.closePath();
    return path;
  }
}
