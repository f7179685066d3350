package brief.pdf;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers of a content stream: no exponent, no more digits than asked for.
final class Decimal {
  private Decimal() {}

  static String of(double value, int digits) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
