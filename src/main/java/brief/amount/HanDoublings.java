package brief.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// How often something doubled, in Chinese: 翻番, 翻两番, 翻了近一番, 翻了一番多, 翻倍.
final class HanDoublings {
  private final Lexicon lexicon;
  private final HanNumerals numerals;
  private final Form turning;
  private final Form twice;
  private final Form within;

  HanDoublings(Lexicon lexicon, HanNumerals numerals) {
    this.lexicon = lexicon;
    this.numerals = numerals;
    turning =
        Form.of(
            lexicon.any("turn")
                + lexicon.any("link")
                + "*(?<n>"
                + numerals.pattern()
                + ")?"
                + lexicon.any("turned")
                + "(?<over>"
                + lexicon.any("turned-over")
                + ")?");
    twice = Form.of(lexicon.any("doubled"));
    within = Form.of("(?<word>" + lexicon.any("bound") + ")");
  }

  Optional<Draft> read(String text, int at) {
    return turning
        .at(text, at)
        .flatMap(m -> {
          String times = m.group("n");
          return (times == null ? Optional.of(BigDecimal.ONE) : numerals.value(times))
              .filter(n -> n.compareTo(BigDecimal.TEN) < 0 && n.scale() <= 0)
              .map(n -> BigDecimal.TWO.pow(n.intValueExact()))
              .map(n -> Draft.number(at, m.end(), n).in("times"))
              .map(d -> bounded(m, d));
        })
        .or(() ->
            twice.at(text, at).map(m -> Draft.number(at, m.end(), BigDecimal.TWO).in("times")));
  }

  private Draft bounded(Matcher m, Draft draft) {
    if (m.group("over") != null) {
      return draft.bounded(Bound.OVER);
    }
    Matcher word = within.matcher(m.group());
    return word.find() ? draft.bounded(bound(word.group("word"))) : draft;
  }

  private Bound bound(String word) {
    String sense = lexicon.of("bound").getOrDefault(word, "exact");
    return Bound.valueOf(sense.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
