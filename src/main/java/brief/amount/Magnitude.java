package brief.amount;

import java.util.Optional;

/// A quantity with all that is said of it, apart from what is measured, where and when.
///
/// @param amount the number, or the lower end of a range
/// @param to the upper end of a range
/// @param unit id of its unit: `CNY`, `percent`, or one of the digest's
public record Magnitude(
    Amount amount, Optional<Amount> to, String unit, Bound bound, Direction direction) {
  /// A number as it is, without bound and direction.
  public static Magnitude of(Amount amount, String unit) {
    return new Magnitude(amount, Optional.empty(), unit, Bound.EXACT, Direction.NONE);
  }
}
