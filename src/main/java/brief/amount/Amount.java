package brief.amount;

import java.math.BigDecimal;

/// A number as precisely as its author wrote it: `7000亿` is 7000 × 10^8 and never 0.7 × 10^12.
///
/// @param digits the digits as written, grouping removed: 2.4, 7000, 53
/// @param exponent the power of ten of the scale word: 8 for 亿, 9 for billion, 0 without one
public record Amount(BigDecimal digits, int exponent) {
  /// A plain number without a scale word.
  public static Amount of(long number) {
    return new Amount(BigDecimal.valueOf(number), 0);
  }

  /// The number itself.
  public BigDecimal value() {
    BigDecimal value = digits.scaleByPowerOfTen(exponent);
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
