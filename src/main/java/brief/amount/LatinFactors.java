package brief.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Multiples in English: doubled, fivefold, twice, by a factor of three, and halved; `doubling` is
/// no number to every reader.
final class LatinFactors {
  private final EnglishNumerals numerals;
  private final Map<String, String> factors;
  private final Form not;
  private final Form factor;
  private final Form timesOf;
  private final Form loose;
  private final Form halved;
  private final Form looselyHalved;

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
    halved = LatinWords.whole(lexicon.any("halved"));
    looselyHalved = LatinWords.whole(lexicon.any("halved-loose"));
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
        .map(d -> d.in("times"))
        .or(() -> halved.at(text, at).map(m -> half(at, m)))
        .or(() -> looselyHalved.at(text, at).map(m -> half(at, m).counting(false)));
  }

  /// Down by half.
  private static Draft half(int at, Matcher m) {
    return Draft.number(at, m.end(), new Amount(BigDecimal.ONE, 0, 2))
        .in("fraction")
        .directed(Direction.DOWN);
  }

  private BigDecimal times(Matcher m) {
    return new BigDecimal(LatinWords.value(factors, m.group("f")));
  }
}
