package brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PaletteTest {
  @Test
  void everySeriesReachesThreeToOneOnWhiteAndOnPale() {
    for (int rgb : Palette.SERIES) {
      assertThat(contrast(rgb, Palette.WHITE)).isGreaterThanOrEqualTo(3);
    }
    assertThat(contrast(Palette.BLUE, Palette.PALE)).isGreaterThanOrEqualTo(3);
  }

  @Test
  void everyTextReachesFourAndAHalfToOneOnWhiteAndOnPale() {
    for (Print print : List.of(Print.values())) {
      assertThat(contrast(print.rgb(), Palette.WHITE)).isGreaterThanOrEqualTo(4.5);
      assertThat(contrast(print.rgb(), Palette.PALE)).isGreaterThanOrEqualTo(4.5);
    }
  }

  /// WCAG 2.2, contrast ratio.
  private static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16 & 0xff)
        + 0.7152 * linear(rgb >> 8 & 0xff)
        + 0.0722 * linear(rgb & 0xff);
  }

  private static double linear(int channel) {
    double c = channel / 255.0;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  }
}
