package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;

/// Parts of a whole in Chinese: 百分之二十八, 百分之三至百分之四十五, 三分之一, 三成, 两成半.
final class HanParts {
  private final HanNumerals numerals;
  private final Form percentage;
  private final Form range;
  private final Form fraction;
  private final Form tenth;

  HanParts(Lexicon lexicon, HanNumerals numerals, HanHalves halves) {
    this.numerals = numerals;
    String num = numerals.pattern();
    percentage = Form.of(lexicon.any("hundredth") + "(?<n>" + num + ")");
    range = Form.of("\\s?" + lexicon.any("range") + "\\s?");
    fraction = Form.of("(?<d>" + num + ")" + lexicon.any("part") + "(?<n>" + num + ")");
    tenth =
        Form.of(
            "(?<n>"
                + num
                + ")"
                + lexicon.any("tenth")
                + "(?!"
                + lexicon.any("not-tenth")
                + ")(?<half>"
                + halves.pattern()
                + ")?");
  }

  Optional<Draft> percentage(String text, int at) {
    return hundredth(text, at)
        .map(low ->
            range
                .at(text, low.to())
                .flatMap(connector -> hundredth(text, connector.end()))
                .flatMap(low::upTo)
                .orElse(low));
  }

  private Optional<Draft> hundredth(String text, int at) {
    return percentage
        .at(text, at)
        .flatMap(
            m -> numerals.value(m.group("n")).map(n -> Draft.number(at, m.end(), n).in("percent")));
  }

  Optional<Draft> fraction(String text, int at) {
    return fraction
        .at(text, at)
        .flatMap(m ->
            numerals
                .value(m.group("d"))
                .filter(d -> d.signum() > 0 && d.scale() <= 0 && d.precision() <= 6)
                .flatMap(d ->
                    numerals
                        .value(m.group("n"))
                        .map(n -> new Amount(n, 0, d.intValueExact()))
                        .map(a -> Draft.number(at, m.end(), a).in("fraction"))));
  }

  Optional<Draft> tenths(String text, int at) {
    return tenth
        .at(text, at)
        .flatMap(m ->
            numerals
                .value(m.group("n"))
                .map(n -> m.group("half") == null ? new Amount(n, 1) : fives(n))
                .map(n -> Draft.number(at, m.end(), n).in("percent")));
  }

  /// Tenths and half a tenth, in per cent.
  private static Amount fives(BigDecimal tenths) {
    return new Amount(tenths.multiply(BigDecimal.TEN).add(BigDecimal.valueOf(5)), 0);
  }
}
