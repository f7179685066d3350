package brief.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words for powers of ten without a number before them: a billion yuan, a hundred-billion-yuan
/// industry, trillion-yuan cities, half a million.
final class LatinScales {
  private static final String EDGE = "(?<![\\p{L}\\d-])";
  private static final String END = "(?![\\p{L}\\d])";

  /// What is no amount: a million of them, per million.
  private static final String BEFORE = "(?<!per |half |few |several |many )";

  private final Map<String, String> spelled;
  private final Form alone;
  private final Form joined;
  private final Form half;

  LatinScales(Lexicon lexicon) {
    spelled = lexicon.of("spelled");
    String scale = lexicon.any("spelled");
    String scales = "(?<first>" + scale + ")(?:[\\s-](?<second>" + scale + "))?";
    alone = words(EDGE + BEFORE + "an?\\s" + scales + END + "(?!\\sof\\s)");
    joined = words(EDGE + scales + "(?=-" + lexicon.any("unit") + END + ")");
    half = words(EDGE + "half\\sa\\s(?<first>" + scale + ")(?<second>(?!))?" + END);
  }

  static List<String> starts() {
    return List.of("an ", "hundred-", "thousand-", "million-", "billion-", "trillion-");
  }

  private static Form words(String pattern) {
    return Form.of(pattern, Pattern.CASE_INSENSITIVE);
  }

  /// A hundred flowers and a thousand details may be any number; a million is one.
  static boolean large(Draft draft) {
    return draft.amount().filter(a -> a.exponent() >= 6).isPresent();
  }

  Optional<Draft> read(String text, int at) {
    return look(alone, text, at)
        .or(() -> look(joined, text, at))
        .map(m -> Draft.number(at, m.end(), new Amount(BigDecimal.ONE, exponent(m))));
  }

  Optional<Draft> half(String text, int at) {
    return look(half, text, at)
        .map(m -> Draft.number(at, m.end(), new Amount(new BigDecimal("0.5"), exponent(m))));
  }

  private int exponent(Matcher m) {
    String second = m.group("second");
    return of(m.group("first")) + (second == null ? 0 : of(second));
  }

  private int of(String word) {
    return Integer.parseInt(spelled.getOrDefault(word.toLowerCase(Locale.ROOT), "0"));
  }

  private static Optional<Matcher> look(Form form, String text, int at) {
    return form.at(text, at);
  }
}
