package brief.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/// A number expression while it is being read, before the words around it are looked at.
record Draft(
    int from,
    int to,
    Reading.Kind kind,
    Optional<Amount> amount,
    Optional<Amount> upper,
    Optional<String> unit,
    Optional<Bound> bound,
    Optional<String> date,
    boolean counts,
    Direction direction) {
  static Draft number(int from, int to, Amount amount) {
    return new Draft(
        from,
        to,
        Reading.Kind.QUANTITY,
        Optional.of(amount),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Direction.NONE);
  }

  static Draft number(int from, int to, BigDecimal digits) {
    return number(from, to, new Amount(digits, 0));
  }

  static Draft date(int from, int to, String iso) {
    Optional<Amount> year =
        iso.length() == 4 ? Optional.of(Amount.of(Long.parseLong(iso))) : Optional.empty();
    return new Draft(
        from,
        to,
        Reading.Kind.DATE,
        year,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(iso),
        true,
        Direction.NONE);
  }

  /// Months of one year, `2025-01/2025-02`; of no year they have no date. Empty when they are none.
  static Optional<Draft> months(int from, int to, Optional<String> year, int first, int last) {
    if (first < 1 || first >= last || last > 12) {
      return Optional.empty();
    }
    return Optional.of(
        year.map(y ->
                date(from, to, String.format(Locale.ROOT, "%s-%02d/%s-%02d", y, first, y, last)))
            .orElseGet(() -> name(from, to).as(Reading.Kind.DATE)));
  }

  static Draft name(int from, int to) {
    return new Draft(
        from,
        to,
        Reading.Kind.NAME,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        Direction.NONE);
  }

  /// A word for a number, with its unit where it has one: `12`, `50 year`.
  static Draft span(int from, int to, String said) {
    int blank = said.indexOf(' ');
    Draft draft = number(from, to, new BigDecimal(blank < 0 ? said : said.substring(0, blank)));
    return blank < 0 ? draft : draft.in(said.substring(blank + 1));
  }

  /// Half of one more.
  Draft andHalf(int end) {
    BigDecimal more = amount.orElseThrow().value().add(new BigDecimal("0.5"));
    return valued(new Amount(more, 0)).upTo(end).counting(true);
  }

  Draft as(Reading.Kind other) {
    return new Draft(from, to, other, amount, upper, unit, bound, date, counts, direction);
  }

  Draft in(String id) {
    return new Draft(
        from, to, kind, amount, upper, Optional.of(id), bound, date, counts, direction);
  }

  Draft upTo(int end) {
    return new Draft(from, end, kind, amount, upper, unit, bound, date, counts, direction);
  }

  Draft since(int start) {
    return new Draft(start, to, kind, amount, upper, unit, bound, date, counts, direction);
  }

  Draft bounded(Bound word) {
    return new Draft(
        from, to, kind, amount, upper, unit, Optional.of(word), date, counts, direction);
  }

  Draft directed(Direction word) {
    return new Draft(from, to, kind, amount, upper, unit, bound, date, counts, word);
  }

  Draft counting(boolean does) {
    return new Draft(from, to, kind, amount, upper, unit, bound, date, does, direction);
  }

  Draft valued(Amount other) {
    return new Draft(
        from, to, kind, Optional.of(other), upper, unit, bound, date, counts, direction);
  }

  /// From this up to another, with the other's unit; empty when they are no range: of two units, or
  /// falling. A lower end without a scale takes the upper end's: 5～10万, 4–6 billion.
  Optional<Draft> upTo(Draft high) {
    Amount written = amount.orElseThrow();
    Amount end = high.amount.orElseThrow();
    boolean shares =
        written.exponent() == 0 && unit.isEmpty() && written.value().compareTo(end.digits()) < 0;
    Amount start = shares ? new Amount(written.digits(), end.exponent()) : written;
    Optional<String> common = high.unit.or(() -> unit);
    boolean range =
        start.value().compareTo(end.value()) < 0 && (unit.isEmpty() || unit.equals(common));
    Optional<Bound> both = bound.or(() -> high.bound);
    return range
        ? Optional.of(
            new Draft(
                from,
                high.to,
                kind,
                Optional.of(start),
                Optional.of(end),
                common,
                both,
                date,
                counts || high.counts,
                direction))
        : Optional.empty();
  }
}
