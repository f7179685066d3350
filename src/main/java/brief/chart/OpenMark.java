package brief.chart;

import brief.amount.Bound;

/// The arrow beside a mark whose value is only bounded: onward for `over`, back for `under`, both
/// ways for `about`.
final class OpenMark {
  /// Length beyond the mark, in points.
  static final double REACH = 9;

  /// Room that the brackets of `about` take beyond the mark, in points.
  static final double ABOUT = 3.5;

  private OpenMark() {}

  static void draw(Pen pen, Bound bound, double x, double y, double radius, int rgb) {
    switch (bound) {
      case EXACT -> {}
      case OVER, AT_LEAST, LEVEL -> arrow(pen, x + radius, 1, y, rgb);
      case UNDER, AT_MOST, NEARLY -> arrow(pen, x - radius, -1, y, rgb);
      case ABOUT -> {
        pen.line(x - radius - 3, y - 3, x - radius - 3, y + 3, rgb, 0.8);
        pen.line(x + radius + 3, y - 3, x + radius + 3, y + 3, rgb, 0.8);
      }
    }
  }

  private static void arrow(Pen pen, double from, double way, double y, int rgb) {
    double tip = from + way * (REACH - 1);
    pen.line(from, y, tip, y, rgb, 0.9, 2, 1.2);
    pen.polyline(rgb, 0.9, tip - way * 3.2, y - 3, tip, y, tip - way * 3.2, y + 3);
  }
}
