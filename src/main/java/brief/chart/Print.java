package brief.chart;

/// How a text of a figure looks; no text is under 8 pt.
enum Print {
  LABEL(9, false, Palette.INK),
  VALUE(9, true, Palette.INK),
  HEAD(9, true, Palette.INK),
  GROUP(8.5, false, Palette.GREY),
  TICK(8.5, false, Palette.GREY),
  KEY(8.5, false, Palette.GREY);

  private final double size;
  private final boolean bold;
  private final int rgb;

  Print(double size, boolean bold, int rgb) {
    this.size = size;
    this.bold = bold;
    this.rgb = rgb;
  }

  double size() {
    return size;
  }

  boolean bold() {
    return bold;
  }

  int rgb() {
    return rgb;
  }

  /// From one baseline to the next.
  double leading() {
    return 1.25 * size;
  }

  /// From the baseline up to the middle of capitals and Han alike.
  double middle() {
    return 0.35 * size;
  }
}
