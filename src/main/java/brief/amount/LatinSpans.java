package brief.amount;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Words for a number, such as a dozen, or for a length of time: a decade, a year and a half, half
/// a year; half a percentage point.
final class LatinSpans {
  private static final Set<String> HALVED = Set.of("percent", "percentage-point", "year", "month");

  private final LatinUnits units;
  private final Map<String, String> spans;
  private final Form span;
  private final Form unitAndHalf;
  private final Form halfUnit;

  LatinSpans(Lexicon lexicon, LatinUnits units) {
    this.units = units;
    spans = lexicon.folded("span");
    String unit = "(?<u>" + lexicon.any("unit") + ")";
    span = LatinWords.whole("(?<s>" + lexicon.any("span") + ")");
    unitAndHalf = LatinWords.whole("a\\s" + unit + "\\s" + lexicon.any("and-half"));
    halfUnit = LatinWords.whole("half\\s(?:an?\\s)" + unit);
  }

  Optional<Draft> read(String text, int at) {
    return span.at(text, at)
        .map(m -> Draft.span(at, m.end(), LatinWords.value(spans, m.group("s"))))
        .or(() ->
            unitAndHalf
                .at(text, at)
                .map(m ->
                    Draft.number(at, m.end(), new BigDecimal("1.5")).in(units.id(m.group("u")))));
  }

  /// Half a percentage point, half a year.
  Optional<Draft> half(String text, int at) {
    return halfUnit
        .at(text, at)
        .filter(m -> HALVED.contains(units.id(m.group("u"))))
        .map(m -> Draft.number(at, m.end(), new BigDecimal("0.5")).in(units.id(m.group("u"))));
  }
}
