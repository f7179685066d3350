package brief.model;

import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.Direction;
import brief.amount.Magnitude;
import java.util.Optional;

/// A value of a claim, typed once, printed everywhere.
public sealed interface Value {
  /// How the source bounds it.
  Bound bound();

  /// What is measured, or what day it is: an id of `measures`, or any where the digest lists none.
  Optional<String> measure();

  /// Id of the region that it is about.
  Optional<String> of();

  /// How the editors computed it; none where a source says it.
  default Optional<Formula> computed() {
    return this instanceof Quantity quantity ? quantity.formula() : Optional.empty();
  }

  /// A quantity.
  ///
  /// @param amount the number, or the lower end of a range
  /// @param to the upper end of a range
  /// @param unit id of a unit: in `units` of the digest, or in `words.yaml` (`CNY`, `percent`,
  ///   `percentage-point`, `year`, `times`, `rank` …)
  /// @param measure what is measured, an id that makes values comparable
  /// @param of id of the region that the value is about
  /// @param period what time it is about, as ISO 8601 writes it: `2024`, `2025-02`, `2004/2024`
  /// @param formula how the editors computed it; none where a source says it
  record Quantity(
      Amount amount,
      Optional<Amount> to,
      String unit,
      Bound bound,
      Direction direction,
      Optional<String> measure,
      Optional<String> of,
      Optional<String> period,
      Optional<Formula> formula)
      implements Value {
    /// A quantity that a source says.
    public Quantity(
        Amount amount,
        Optional<Amount> to,
        String unit,
        Bound bound,
        Direction direction,
        Optional<String> measure,
        Optional<String> of,
        Optional<String> period) {
      this(amount, to, unit, bound, direction, measure, of, period, Optional.empty());
    }

    /// The quantity apart from what is measured, where and when.
    public Magnitude magnitude() {
      return new Magnitude(amount, to, unit, bound, direction);
    }
  }

  /// A point in time.
  ///
  /// @param date year, year and month, or day, as ISO 8601 writes it: `2027`, `2025-02`,
  ///   `2025-02-07`
  /// @param measure what day it is, an id of `measures`
  /// @param of id of the region that it is about
  record Moment(String date, Bound bound, Optional<String> measure, Optional<String> of)
      implements Value {
    /// A point in time of which no more is said.
    public Moment(String date, Bound bound) {
      this(date, bound, Optional.empty(), Optional.empty());
    }
  }
}
