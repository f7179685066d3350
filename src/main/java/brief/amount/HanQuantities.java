package brief.amount;

import java.util.Optional;

/// Numbers of something in Chinese, from one up to another where two are told: 8个, 4%～6%, 5～10万元,
/// 人民币20元; and digits that name: “12218”.
final class HanQuantities {
  private final Lexicon lexicon;
  private final HanNumbers numbers;
  private final HanUnits units;
  private final HanDates dates;
  private final Inclusion inclusion;
  private final OpenEnd open;
  private final Form currency;
  private final Form range;
  private final Form fromBefore;

  HanQuantities(Lexicon lexicon, HanNumbers numbers, HanUnits units, HanDates dates) {
    this.lexicon = lexicon;
    this.numbers = numbers;
    this.units = units;
    this.dates = dates;
    inclusion = new Inclusion(lexicon);
    open = new OpenEnd(lexicon, units::united, "(?=" + lexicon.any("counter", "unit") + ")");
    currency = Form.of("(?<currency>" + lexicon.any("currency") + ")\\s?(?=\\d)");
    range = Form.of("\\s?" + lexicon.any("range") + "\\s?");
    fromBefore = Form.of(lexicon.any("from") + "\\s?$");
  }

  Optional<Draft> money(String text, int at) {
    return currency
        .at(text, at)
        .flatMap(sign ->
            ranged(text, sign.end())
                .map(d -> units.levelled(text, d))
                .map(d ->
                    d.since(at)
                        .in(lexicon.of("currency").getOrDefault(sign.group("currency"), ""))));
  }

  Optional<Draft> read(String text, int at) {
    return ranged(text, at)
        .map(draft -> named(text, draft))
        .map(draft -> units.levelled(text, draft))
        .map(draft -> inclusion.bounded(text, draft));
  }

  private Optional<Draft> ranged(String text, int at) {
    return numbers
        .read(text, at)
        .map(low -> range(text, low).orElse(low))
        .map(draft -> open.bounded(text, draft));
  }

  private Optional<Draft> range(String text, Draft low) {
    if (fromBefore.matcher(text.substring(Math.max(0, low.from() - 3), low.from())).find()) {
      return Optional.empty();
    }
    return range
        .at(text, low.to())
        .flatMap(connector -> numbers.read(text, connector.end()).flatMap(low::upTo));
  }

  /// Digits in quotation marks without a measure word behind them, or very many of them, name; four
  /// of them may be a year.
  private Draft named(String text, Draft draft) {
    int from = draft.from();
    int end = draft.to();
    boolean plain =
        draft.unit().isEmpty()
            && draft.upper().isEmpty()
            && draft.bound().isEmpty()
            && draft.amount().filter(a -> a.exponent() == 0).isPresent()
            && Digits.only(text, from, end);
    if (!plain) {
      return draft;
    }
    boolean quoted = HanUnits.QUOTES.around(text, from, end);
    boolean counted = units.counted(text, quoted ? end + 1 : end);
    if (dates.isYear(text, from, end) && !counted && !quoted) {
      return Draft.date(from, end, text.substring(from, end));
    }
    return !counted && (quoted || Quotes.many(draft)) ? draft.as(Reading.Kind.NAME) : draft;
  }
}
