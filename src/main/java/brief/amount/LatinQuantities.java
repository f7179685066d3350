package brief.amount;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/// Numbers of something in English, from one up to another where two are told: 4–6 per cent, RMB
/// 500–600 million, a billion yuan; and digits that name: "12218".
final class LatinQuantities {
  private static final Quotes QUOTES = new Quotes("“\"‘'「", "”\"’'」");

  private final LatinNumbers numbers;
  private final LatinUnits units;
  private final LatinScales scales;
  private final Map<String, String> currencies;
  private final OpenEnd open;
  private final Form not;
  private final Form currency;
  private final Form range;
  private final Form fromBefore;
  private final Form betweenBefore;
  private final Form and;

  /// @param not what says no number
  LatinQuantities(Lexicon lexicon, LatinNumbers numbers, LatinUnits units, Form not) {
    this.numbers = numbers;
    this.units = units;
    this.not = not;
    scales = new LatinScales(lexicon);
    open = new OpenEnd(lexicon, units::united, "(?!\\p{L})");
    currencies = lexicon.folded("currency");
    String sign = lexicon.any("currency");
    currency = LatinWords.beginning("(?<c>" + sign + ")\\s?(?=\\d)");
    range = LatinWords.form("(?:-\\s|\\s)?" + lexicon.any("range") + "\\s?");
    fromBefore = LatinWords.beginning(lexicon.any("from") + "\\s+$");
    betweenBefore = LatinWords.beginning(lexicon.any("between-two") + "\\s+(?:" + sign + "\\s?)?$");
    and = LatinWords.form("\\s" + lexicon.any("and") + "\\s");
  }

  Optional<Draft> money(String text, int at) {
    return currency
        .at(text, at)
        .flatMap(sign ->
            ranged(text, sign.end(), true)
                .map(d -> d.since(at).in(LatinWords.value(currencies, sign.group("c"))))
                .map(d -> units.levelled(text, d)));
  }

  /// Half a million, half a billion yuan.
  Optional<Draft> halfScale(String text, int at) {
    return scales.half(text, at).map(draft -> units.united(text, draft));
  }

  /// A billion yuan, a trillion-yuan industry.
  Optional<Draft> scaleAlone(String text, int at) {
    return scales
        .read(text, at)
        .filter(_ -> not.at(text, at).isEmpty())
        .map(d -> units.united(text, d))
        .filter(d -> d.unit().isPresent() || LatinScales.large(d))
        .map(d -> units.levelled(text, d));
  }

  Optional<Draft> read(String text, int at) {
    if (not.at(text, at).isPresent()) {
      return Optional.empty();
    }
    return ranged(text, at, false)
        .map(draft -> named(text, draft))
        .map(draft -> units.levelled(text, draft));
  }

  private Optional<Draft> ranged(String text, int at, boolean money) {
    return numbers
        .read(text, at, money)
        .map(low -> range(text, low, money).orElse(low))
        .map(draft -> open.bounded(text, draft));
  }

  private Optional<Draft> range(String text, Draft low, boolean money) {
    String before = text.substring(Math.max(0, low.from() - 6), low.from());
    if (fromBefore.matcher(before).find()) {
      return Optional.empty();
    }
    String wider = text.substring(Math.max(0, low.from() - 16), low.from());
    return (betweenBefore.matcher(wider).find() ? and : range)
        .at(text, low.to())
        .or(() -> range.at(text, low.to()))
        .flatMap(connector -> numbers.read(text, sign(text, connector.end()), money))
        .flatMap(low::upTo);
  }

  private int sign(String text, int at) {
    return currency.at(text, at).map(Matcher::end).orElse(at);
  }

  /// Digits in quotation marks, or very many of them without grouping, name.
  private static Draft named(String text, Draft draft) {
    boolean plain =
        draft.unit().isEmpty()
            && draft.upper().isEmpty()
            && draft.bound().isEmpty()
            && Digits.only(text, draft.from(), draft.to());
    boolean names = QUOTES.around(text, draft.from(), draft.to()) || Quotes.many(draft);
    return plain && names ? draft.as(Reading.Kind.NAME) : draft;
  }
}
