package brief.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// Which scale word a number takes in a language: 53 billion is 530亿, 7000亿 is 700 billion.
///
/// A scale that the author wrote and the language has stays, if the number is at least one of it:
/// `7000亿` is not turned into 0.7万亿. Otherwise it is the largest that leaves at least one. Nothing
/// is rounded; zeros that only filled a place go, decimals that the author wrote stay.
final class Scaling {
  /// Plain digits take a scale word only when few of them remain before it.
  private static final int FEW_DIGITS = 4;

  private final Map<Integer, String> messages;
  private final NavigableSet<Integer> exponents;

  /// @param words the language
  /// @param section `scale` or `scale-short`
  Scaling(Words words, String section) {
    messages = new TreeMap<>();
    exponents = new TreeSet<>();
    String prefix = section + ".e";
    words
        .messages()
        .forEach((key, message) -> {
          if (key.startsWith(prefix)) {
            int exponent = Integer.parseInt(key.substring(prefix.length()));
            messages.put(exponent, message);
            exponents.add(exponent);
          }
        });
  }

  boolean isEmpty() {
    return exponents.isEmpty();
  }

  /// The message of a scale, of `{digits}`; bare digits for 0.
  String message(int exponent) {
    return messages.getOrDefault(exponent, "{digits}");
  }

  /// The same number with a scale of this language.
  Amount fit(Amount amount) {
    BigDecimal size = amount.digits().abs();
    if (amount.exponent() != 0
        && exponents.contains(amount.exponent())
        && size.compareTo(BigDecimal.ONE) >= 0) {
      return amount;
    }
    Amount fitted = scaled(amount, largest(size.scaleByPowerOfTen(amount.exponent())));
    boolean many = fitted.digits().stripTrailingZeros().precision() > FEW_DIGITS;
    return amount.exponent() == 0 && many ? amount : fitted;
  }

  /// The lower end of a range, next to its upper end: bare digits before a scaled number would be
  /// read as of its scale, so they take it.
  Amount fit(Amount low, Amount high) {
    Amount fitted = fit(low);
    return fitted.exponent() == 0 && high.exponent() > 0 ? scaled(low, high.exponent()) : fitted;
  }

  private int largest(BigDecimal size) {
    for (int exponent : exponents.descendingSet()) {
      if (size.compareTo(BigDecimal.ONE.scaleByPowerOfTen(exponent)) >= 0) {
        return exponent;
      }
    }
    return 0;
  }

  private static Amount scaled(Amount amount, int exponent) {
    BigDecimal digits = amount.digits();
    BigDecimal moved = digits.scaleByPowerOfTen(amount.exponent() - exponent);
    if (digits.scale() <= 0) {
      moved = moved.stripTrailingZeros();
    }
    return new Amount(moved.scale() < 0 ? moved.setScale(0) : moved, exponent);
  }
}
