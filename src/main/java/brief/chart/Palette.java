package brief.chart;

import java.util.List;

/// Colours as 0xRRGGBB. Marks reach 3:1 on white, texts 4.5:1; status never hangs on colour.
final class Palette {
  static final int WHITE = 0xffffff;
  static final int INK = 0x1a1a1a;
  static final int GREY = 0x59626d;
  static final int BLUE = 0x0072b2;
  static final int ORANGE = 0xd55e00;
  static final int GREEN = 0x009e73;

  /// Grid lines: they help and say nothing.
  static final int RULE = 0xd3d7db;

  /// The rest of a whole, the body of a step: they help and say nothing.
  static final int PALE = 0xeef1f4;

  /// Series in order.
  static final List<Integer> SERIES = List.of(BLUE, ORANGE, GREEN, GREY);

  private Palette() {}
}
