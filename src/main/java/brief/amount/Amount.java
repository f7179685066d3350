package brief.amount;

import java.math.BigDecimal;
import java.math.MathContext;

/// A number as precisely as its author wrote it: `7000亿` is 7000 × 10^8 and never 0.7 × 10^12.
///
/// @param digits the digits as written, grouping removed: 2.4, 7000, 53
/// @param exponent the power of ten of the scale word: 8 for 亿, 9 for billion, 0 without one
/// @param denominator what the digits are divided by: 3 for 三分之一, one third; 1 for all but
///   fractions
public record Amount(BigDecimal digits, int exponent, int denominator) {
  public Amount {
    if (denominator < 1) {
      throw new IllegalArgumentException("denominator " + denominator);
    }
  }

  /// A number that is no fraction.
  public Amount(BigDecimal digits, int exponent) {
    this(digits, exponent, 1);
  }

  /// A plain number without a scale word.
  public static Amount of(long number) {
    return new Amount(BigDecimal.valueOf(number), 0);
  }

  /// The number itself; exact, but for fractions, which are rounded to 34 digits.
  public BigDecimal value() {
    BigDecimal value = digits.scaleByPowerOfTen(exponent);
    if (denominator != 1) {
      value = value.divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL128);
    }
    return value.scale() < 0 ? value.setScale(0) : value;
  }

  /// Whether both are the same number, however precisely and with whatever scale word they are
  /// written: 1.2万亿 and 1,200 billion are.
  public boolean sameAs(Amount that) {
    BigDecimal left = digits.scaleByPowerOfTen(exponent);
    BigDecimal right = that.digits.scaleByPowerOfTen(that.exponent);
    return left.multiply(BigDecimal.valueOf(that.denominator))
            .compareTo(right.multiply(BigDecimal.valueOf(denominator)))
        == 0;
  }
}
