package brief.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Multiples in English: doubled, fivefold, twice, by a factor of three; `doubling` is no number to
/// every reader.
final class LatinFactors {
  private final EnglishNumerals numerals;
  private final Map<String, String> factors;
  private final Form not;
  private final Form factor;
  private final Form timesOf;
  private final Form loose;

  /// @param not what says no number
  LatinFactors(Lexicon lexicon, EnglishNumerals numerals, Form not) {
    this.numerals = numerals;
    this.not = not;
    factors = lexicon.folded("factor", "factor-loose");
    factor = LatinWords.whole("(?<f>" + lexicon.any("factor") + ")");
    timesOf =
        LatinWords.whole(
            "a\\sfactor\\sof\\s(?<n>" + Digits.PATTERN + "|" + lexicon.any("digit") + ")");
    loose = LatinWords.whole("(?<f>" + lexicon.any("factor-loose") + ")");
  }

  Optional<Draft> read(String text, int at) {
    if (not.at(text, at).isPresent()) {
      return Optional.empty();
    }
    return factor
        .at(text, at)
        .map(m -> Draft.number(at, m.end(), times(m)))
        .or(() ->
            timesOf.at(text, at).map(m -> Draft.number(at, m.end(), numerals.value(m.group("n")))))
        .or(() -> loose.at(text, at).map(m -> Draft.number(at, m.end(), times(m)).counting(false)))
        .map(d -> d.in("times"));
  }

  private BigDecimal times(Matcher m) {
    return new BigDecimal(LatinWords.value(factors, m.group("f")));
  }
}
