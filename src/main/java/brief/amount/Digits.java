package brief.amount;

import java.math.BigDecimal;

/// Numbers in digits, as both languages write them: `1,200`, `0.5`.
final class Digits {
  static final String PATTERN = "(?:\\d{1,3}(?:,\\d{3}){1,12}(?!\\d)|\\d+)(?:\\.\\d+)?";

  private Digits() {}

  /// Whether a number is written in digits and not in words.
  static boolean begin(String written) {
    return Character.isDigit(written.charAt(0));
  }

  static BigDecimal read(String written) {
    return new BigDecimal(written.replace(",", ""));
  }

  /// Behind the digits that begin at a place.
  static int end(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static boolean only(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isDigit);
  }
}
