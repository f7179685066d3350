package brief.chart;

import brief.amount.Bound;
import brief.model.Status;
import java.awt.geom.Rectangle2D;

/// Draws a bar whose fill tells the status and whose end tells the bound:
///
/// - `over`, `at least`, `level`: the bar goes on, dashed, with an arrow;
/// - `under`, `at most`, `nearly`: the end up to the bound is hollow;
/// - `about`: the end fades out in slats.
final class BarMark {
  private static final double ONWARD = 17;
  private static final double HOLLOW = 13;
  private static final double SOFT = 6;

  private final Pen pen;
  private final Status status;
  private final int rgb;

  BarMark(Pen pen, Status status, int rgb) {
    this.pen = pen;
    this.status = status;
    this.rgb = rgb;
  }

  /// How far a bar reaches beyond its value, in points.
  static double reach(Bound bound) {
    return switch (bound) {
      case OVER, AT_LEAST, LEVEL -> ONWARD;
      case ABOUT -> SOFT;
      case EXACT, UNDER, AT_MOST, NEARLY -> 0;
    };
  }

  /// Draws it.
  ///
  /// @param zero x of 0
  /// @param end x of the value, left of zero for a fall
  /// @param far x of the upper end of a range, the same as end where there is none
  /// @param limit how far the open end may reach, in points
  void draw(
      double zero, double end, double far, double y, double height, Bound bound, double limit) {
    double way = end < zero ? -1 : 1;
    double length = Math.abs(end - zero);
    switch (bound) {
      case EXACT -> {
        body(zero, end, y, height);
        if (far != end) {
          pen.stroke(box(end, far, y, height, 0.4), rgb, 0.8);
        }
      }
      case OVER, AT_LEAST -> {
        body(zero, end, y, height);
        onward(end, way, y, height, limit);
      }
      case LEVEL -> {
        pen.stroke(box(zero, end, y, height, 0.4), rgb, 0.8, 3, 2);
        onward(end, way, y, height, limit);
      }
      case UNDER, AT_MOST -> hollow(zero, end, way * Math.min(HOLLOW, length / 2), y, height);
      case NEARLY -> hollow(zero, end, way * Math.min(HOLLOW / 2, length / 2), y, height);
      case ABOUT -> soft(zero, end, way, y, height);
    }
  }

  private void body(double from, double to, double y, double height) {
    Pattern.bar(pen, box(from, to, y, height, 0), status, rgb);
  }

  private void onward(double end, double way, double y, double height, double limit) {
    double tip = end + way * Math.min(ONWARD - 1, limit);
    double neck = tip - way * height / 2;
    double top = y + 0.4;
    double bottom = y + height - 0.4;
    pen.line(end, top, neck, top, rgb, 0.8, 2.5, 1.5);
    pen.line(end, bottom, neck, bottom, rgb, 0.8, 2.5, 1.5);
    pen.polyline(rgb, 0.8, neck, top, tip - way * 0.6, y + height / 2, neck, bottom);
  }

  private void hollow(double zero, double end, double gap, double y, double height) {
    body(zero, end - gap, y, height);
    pen.stroke(box(end - gap, end, y, height, 0.4), rgb, 0.8, 2.5, 1.5);
  }

  private void soft(double zero, double end, double way, double y, double height) {
    body(zero, end - way * Math.min(SOFT, Math.abs(end - zero)), y, height);
    double x = end - way * SOFT;
    for (double slat = 2.2; slat > 0.9; slat -= 0.4) {
      x += way * 1.2;
      pen.fill(box(x, x + way * slat, y, height, 0), rgb);
      x += way * slat;
    }
  }

  private static Rectangle2D box(double x1, double x2, double y, double height, double inset) {
    return new Rectangle2D.Double(
        Math.min(x1, x2) + inset,
        y + inset,
        Math.max(0.01, Math.abs(x2 - x1) - 2 * inset),
        height - 2 * inset);
  }
}
