package brief.page;

/// How well a colour is read on another (WCAG 2.2, relative luminance and contrast ratio).
final class Contrast {
  /// What text wants (success criterion 1.4.3).
  static final double TEXT = 4.5;

  private static final int WHITE = 0xffffff;

  private Contrast() {}

  /// Whether text of a colour can be read on white and on another ground.
  static boolean legible(int rgb, int ground) {
    return between(rgb, WHITE) >= TEXT && between(rgb, ground) >= TEXT;
  }

  /// From 1, no contrast, to 21.
  static double between(int one, int other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int part) {
    double value = part / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }
}
