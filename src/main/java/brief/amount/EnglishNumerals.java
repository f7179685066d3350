package brief.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/// Numbers in English words: eight, twenty-one, two hundred and five, three million.
final class EnglishNumerals {
  private static final int HUNDRED = 2;

  private final Map<String, String> digits;
  private final Map<String, String> scales;

  EnglishNumerals(Lexicon lexicon) {
    digits = lexicon.of("digit");
    scales = lexicon.of("spelled");
  }

  /// A pattern of such numbers; each begins with a word for less than a hundred.
  static String pattern(Lexicon lexicon) {
    String end = "(?!\\p{L})";
    String word = lexicon.any("digit") + "(?:-" + lexicon.any("digit") + ")?" + end;
    String scale = lexicon.any("spelled") + end;
    return word + "(?:[\\s-]" + scale + "(?:\\s(?:and\\s)?" + word + ")?){0,6}";
  }

  /// The number that is written in digits or in words.
  BigDecimal value(String written) {
    return Digits.begin(written) ? Digits.read(written) : read(written);
  }

  /// The number that the words say.
  BigDecimal read(String words) {
    BigDecimal total = BigDecimal.ZERO;
    BigDecimal section = BigDecimal.ZERO;
    for (String word : words.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      if (digits.containsKey(word)) {
        section = section.add(new BigDecimal(digits.get(word)));
      } else if (scales.containsKey(word)) {
        int exponent = Integer.parseInt(scales.get(word));
        BigDecimal scaled = section.scaleByPowerOfTen(exponent);
        section = exponent == HUNDRED ? scaled : BigDecimal.ZERO;
        total = exponent == HUNDRED ? total : total.add(scaled);
      }
    }
    return new BigDecimal(total.add(section).toBigInteger());
  }
}
