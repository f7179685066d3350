package brief.amount;

import java.math.BigDecimal;
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
    boolean counts) {
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
        true);
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
        true);
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
        true);
  }

  Draft as(Reading.Kind other) {
    return new Draft(from, to, other, amount, upper, unit, bound, date, counts);
  }

  Draft in(String id) {
    return new Draft(from, to, kind, amount, upper, Optional.of(id), bound, date, counts);
  }

  Draft upTo(int end) {
    return new Draft(from, end, kind, amount, upper, unit, bound, date, counts);
  }

  Draft since(int start) {
    return new Draft(start, to, kind, amount, upper, unit, bound, date, counts);
  }

  Draft bounded(Bound word) {
    return new Draft(from, to, kind, amount, upper, unit, Optional.of(word), date, counts);
  }

  Draft counting(boolean does) {
    return new Draft(from, to, kind, amount, upper, unit, bound, date, does);
  }

  Draft valued(Amount other) {
    return new Draft(from, to, kind, Optional.of(other), upper, unit, bound, date, counts);
  }

  /// From this up to another: a range with the other's unit.
  Draft through(Draft other) {
    return new Draft(
        from,
        other.to,
        kind,
        amount,
        other.amount,
        other.unit.or(() -> unit),
        bound.or(() -> other.bound),
        date,
        counts || other.counts);
  }

  boolean lessThan(Draft other) {
    return amount
        .flatMap(a -> other.amount.map(b -> a.value().compareTo(b.value()) < 0))
        .orElse(false);
  }
}
