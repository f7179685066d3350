package brief.chart;

import java.util.List;

/// A linear scale laid along a width.
///
/// @param zero where 0 stands, from the left edge, in points
/// @param unit points for 1
/// @param width of the whole
record Scale(double zero, double unit, double width) {
  /// Kept free at the right edge.
  private static final double MARGIN = 2;

  /// The largest scale on which everything finds its room.
  static Scale fit(List<Need> needs, double width) {
    double most = needs.stream().mapToDouble(need -> Math.abs(need.value())).max().orElse(0);
    if (most == 0) {
      return new Scale(zero(needs, 1), 1, width);
    }
    double small = 0;
    double large = width / most;
    for (int i = 0; i < 60; i++) {
      double tried = (small + large) / 2;
      if (fits(needs, tried, width)) {
        small = tried;
      } else {
        large = tried;
      }
    }
    return new Scale(zero(needs, small), small, width);
  }

  double x(double value) {
    return zero + value * unit;
  }

  double lower() {
    return -zero / unit;
  }

  double upper() {
    return (width - zero) / unit;
  }

  private static boolean fits(List<Need> needs, double unit, double width) {
    double zero = zero(needs, unit);
    return needs.stream()
        .allMatch(need -> zero + need.value() * unit + need.right() <= width - MARGIN);
  }

  private static double zero(List<Need> needs, double unit) {
    return needs.stream()
        .mapToDouble(need -> need.left() - need.value() * unit)
        .reduce(0, Math::max);
  }
}
