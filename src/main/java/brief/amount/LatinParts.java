package brief.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/// Parts of a whole in English: one third, a quarter, half of, nine out of ten, one in three.
final class LatinParts {
  private final EnglishNumerals numerals;
  private final LatinNumbers numbers;
  private final LatinUnits units;
  private final Map<String, String> parts;
  private final Form not;
  private final Form fraction;
  private final Form half;
  private final Form among;

  /// @param not what says no number
  LatinParts(
      Lexicon lexicon, EnglishNumerals numerals, LatinNumbers numbers, LatinUnits units, Form not) {
    this.numerals = numerals;
    this.numbers = numbers;
    this.units = units;
    this.not = not;
    parts = lexicon.folded("part");
    String digit = lexicon.any("digit");
    fraction = LatinWords.whole("(?<n>a|" + digit + ")[\\s-](?<d>" + lexicon.any("part") + ")");
    half = LatinWords.whole("(?<!(?:first|second|latter|other|former) )" + lexicon.any("half"));
    among =
        LatinWords.whole(
            "(?<n>"
                + digit
                + "|\\d{1,3})\\s(?:out\\sof|in)\\s(?:every\\s)?(?<d>"
                + digit
                + "|\\d{1,4})");
  }

  Optional<Draft> fraction(String text, int at) {
    return fraction
        .at(text, at)
        .filter(_ -> not.at(text, at).isEmpty())
        .map(m -> {
          String n = m.group("n");
          BigDecimal top = n.equalsIgnoreCase("a") ? BigDecimal.ONE : numerals.read(n);
          int whole = Integer.parseInt(LatinWords.value(parts, m.group("d")));
          return Draft.number(at, m.end(), new Amount(top, 0, whole)).in("fraction");
        });
  }

  /// Half of something.
  Optional<Draft> half(String text, int at) {
    return half.at(text, at)
        .filter(_ -> not.at(text, at).isEmpty())
        .map(m -> Draft.number(at, m.end(), new Amount(BigDecimal.ONE, 0, 2)).in("fraction"));
  }

  /// Nine out of ten, one in three; not three in five years.
  Optional<Draft> among(String text, int at) {
    return among
        .at(text, at)
        .filter(m -> !units.at(text, m.end()) && !numbers.scaledApart(text, m.end()))
        .flatMap(m ->
            Ratio.of(
                at,
                m.end(),
                numerals.value(m.group("n")),
                numerals.value(m.group("d")).intValueExact()));
  }
}
