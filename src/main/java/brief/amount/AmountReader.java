package brief.amount;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the amounts that editors write in the digest: `0.5`, `1,200`, `2.4万亿`, `7000亿`, `千亿`, `53
/// billion`, `1.2 tn`, `2.4e12`, `1/3`. Digits are kept as written; nothing is rounded.
public final class AmountReader {
  private static final Map<String, Integer> SCALES = scales();
  private static final Pattern NUMBER =
      Pattern.compile("([+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)(?:[eE]\\+?(\\d{1,3}))?");
  private static final Pattern SCALED =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)? ?([^\\d\\s.,]+)");
  private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})/([1-9]\\d{0,5})");

  private static Map<String, Integer> scales() {
    Map<String, Integer> scales = new HashMap<>();
    for (Lexicon lexicon : new Lexicon[] {Lexicon.ZH, Lexicon.EN}) {
      lexicon.of("scale").forEach((word, value) -> scales.put(word, Integer.valueOf(value)));
    }
    return Map.copyOf(scales);
  }

  /// The amount that the text says, all of it; empty when the text is anything else.
  ///
  /// @param text what stands after `amount:` or `to:`, white space around it allowed
  public Optional<Amount> read(String text) {
    String written = text.strip();
    Matcher fraction = FRACTION.matcher(written);
    if (fraction.matches()) {
      return Optional.of(
          new Amount(new BigDecimal(fraction.group(1)), 0, Integer.parseInt(fraction.group(2))));
    }
    Matcher number = NUMBER.matcher(written);
    if (number.matches()) {
      int exponent = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
      return Optional.of(new Amount(digits(number.group(1)), exponent));
    }
    Matcher scaled = SCALED.matcher(written);
    if (scaled.matches()) {
      Integer exponent = SCALES.get(scaled.group(2).toLowerCase(Locale.ROOT));
      String digits = scaled.group(1) == null ? "1" : scaled.group(1);
      return Optional.ofNullable(exponent).map(e -> new Amount(digits(digits), e));
    }
    return Optional.empty();
  }

  private static BigDecimal digits(String written) {
    return new BigDecimal(written.replace(",", ""));
  }
}
