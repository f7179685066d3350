package brief.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Which one, not how many, in English: first, twenty-first, 14th, No. 1, #1.
final class LatinOrdinals {
  private final EnglishNumerals numerals;
  private final Map<String, String> ordinals;
  private final Form not;
  private final Form compound;
  private final Form ordinal;
  private final Form inDigits;
  private final Form numbered;

  /// @param not what says no number
  LatinOrdinals(Lexicon lexicon, EnglishNumerals numerals, Form not) {
    this.numerals = numerals;
    this.not = not;
    ordinals = lexicon.folded("ordinal");
    String word = "(?<o>" + lexicon.any("ordinal") + ")";
    compound = LatinWords.whole("(?<t>" + lexicon.any("digit") + ")-" + word);
    ordinal = LatinWords.whole(word);
    inDigits = LatinWords.form("(?<!\\d)(?<n>\\d+)(?:st|nd|rd|th)" + LatinWords.END);
    numbered = LatinWords.cased("(?:No\\.?\\s?|#)(?<n>\\d+)");
  }

  Optional<Draft> read(String text, int at) {
    if (not.at(text, at).isPresent()) {
      return Optional.empty();
    }
    return compound
        .at(text, at)
        .filter(m -> tens(m).compareTo(BigDecimal.TEN) > 0)
        .map(m -> Draft.number(at, m.end(), tens(m).add(value(m))).counting(false))
        .or(() ->
            ordinal.at(text, at).map(m -> Draft.number(at, m.end(), value(m)).counting(false)))
        .or(() ->
            inDigits
                .at(text, at)
                .or(() -> numbered.at(text, at))
                .map(m -> Draft.number(at, m.end(), new BigDecimal(m.group("n")))))
        .map(d -> d.as(Reading.Kind.ORDINAL).in("rank"));
  }

  private BigDecimal tens(Matcher m) {
    return numerals.read(m.group("t"));
  }

  private BigDecimal value(Matcher m) {
    return new BigDecimal(LatinWords.value(ordinals, m.group("o")));
  }
}
