package brief.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Numbers in English with their scale and unit: 1,200, 2.4 trillion, 5bn, two hundred and five,
/// two and a half years.
final class LatinNumbers {
  private final EnglishNumerals numerals;
  private final LatinUnits units;
  private final Map<String, String> scales;
  private final Form digits;
  private final Form spelled;
  private final Form scale;
  private final Form attached;

  LatinNumbers(Lexicon lexicon, EnglishNumerals numerals, LatinUnits units) {
    this.numerals = numerals;
    this.units = units;
    scales = lexicon.folded("scale");
    digits = LatinWords.form("(?<!\\d)(?<n>" + Digits.PATTERN + ")");
    spelled = LatinWords.beginning("(?<n>" + EnglishNumerals.pattern(lexicon) + ")");
    scale = LatinWords.form("[\\s-](?<s>" + lexicon.any("spaced") + ")" + LatinWords.END);
    attached = LatinWords.form("\\s?(?<s>" + lexicon.any("scale") + ")" + LatinWords.END);
  }

  /// Behind digits; at the place itself where none are.
  int past(String text, int at) {
    return digits.at(text, at).map(Matcher::end).orElse(at);
  }

  /// Whether a scale stands apart at a place: ` million`.
  boolean scaledApart(String text, int at) {
    return scale.at(text, at).isPresent();
  }

  /// Whether a scale stands at a place, in short too: `bn`.
  boolean scaled(String text, int at) {
    return attached.at(text, at).isPresent();
  }

  /// @param money behind a currency sign one-letter scales may stand apart
  Optional<Draft> read(String text, int at, boolean money) {
    return digits
        .at(text, at)
        .map(m -> Draft.number(at, m.end(), Digits.read(m.group("n"))))
        .or(() -> spelled.at(text, at).map(this::inWords))
        .map(d -> units.halved(text, d))
        .map(d -> scaled(text, d, money))
        .map(d -> units.united(text, d));
  }

  private Draft inWords(Matcher m) {
    BigDecimal value = numerals.read(m.group("n"));
    boolean counts = value.compareTo(BigDecimal.ONE) > 0;
    return Draft.number(m.start(), m.end(), value).counting(counts);
  }

  private Draft scaled(String text, Draft draft, boolean money) {
    int end = draft.to();
    boolean spaced = end < text.length() && Character.isWhitespace(text.charAt(end));
    Optional<Matcher> word = scale.at(text, end);
    if (word.isEmpty() && (money || !spaced)) {
      word = attached.at(text, end);
    }
    if (word.isEmpty()) {
      return draft;
    }
    int exponent = Integer.parseInt(LatinWords.value(scales, word.get().group("s")));
    BigDecimal written = draft.amount().orElseThrow().digits();
    return draft.valued(new Amount(written, exponent)).upTo(word.get().end());
  }
}
