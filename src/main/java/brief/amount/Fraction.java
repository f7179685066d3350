package brief.amount;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/// An exact number, as one whole number over another.
///
/// @param over may be below zero
/// @param under above zero; the two have no common divisor
record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {
  static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

  Fraction {
    BigInteger common = over.gcd(under);
    if (under.signum() <= 0) {
      throw new IllegalArgumentException("denominator " + under);
    }
    over = over.divide(common);
    under = under.divide(common);
  }

  static Fraction of(Amount amount) {
    BigDecimal value = amount.digits().scaleByPowerOfTen(amount.exponent());
    BigInteger under = BigInteger.valueOf(amount.denominator());
    return value.scale() <= 0
        ? new Fraction(value.toBigIntegerExact(), under)
        : new Fraction(value.unscaledValue(), under.multiply(BigInteger.TEN.pow(value.scale())));
  }

  Fraction plus(Fraction that) {
    return new Fraction(
        over.multiply(that.under).add(that.over.multiply(under)), under.multiply(that.under));
  }

  Fraction negated() {
    return new Fraction(over.negate(), under);
  }

  Fraction minus(Fraction that) {
    return plus(that.negated());
  }

  Fraction times(long factor) {
    return new Fraction(over.multiply(BigInteger.valueOf(factor)), under);
  }

  /// @throws IllegalArgumentException when the divisor is not above zero
  Fraction by(Fraction divisor) {
    return new Fraction(over.multiply(divisor.under), under.multiply(divisor.over));
  }

  int signum() {
    return over.signum();
  }

  @Override
  public int compareTo(Fraction that) {
    return minus(that).signum();
  }

  /// As a decimal; empty where its digits have no end.
  Optional<BigDecimal> decimal() {
    BigInteger rest = under;
    for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
      while (rest.mod(prime).signum() == 0) {
        rest = rest.divide(prime);
      }
    }
    return rest.equals(BigInteger.ONE)
        ? Optional.of(new BigDecimal(over).divide(new BigDecimal(under)))
        : Optional.empty();
  }
}
