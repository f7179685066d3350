package brief.chart;

import brief.amount.Bound;
import brief.amount.Direction;
import brief.model.Status;
import brief.model.Texts;
import brief.model.Value;
import java.util.Optional;

/// A point of a figure with what its references lead to.
///
/// @param label what it is
/// @param value how much
/// @param at when
/// @param group id of its series or lane
/// @param status of the claim that it comes from
/// @param claim id of that claim
/// @param path of the point, for origins: `figures/x/points/2`
record Item(
    Texts label,
    Optional<Value.Quantity> value,
    Optional<Value.Moment> at,
    Optional<String> group,
    Status status,
    String claim,
    String path) {

  /// The value of a kind of figure that has one for every point.
  Value.Quantity quantity() {
    return value.orElseThrow(() -> new IllegalStateException("no value at " + path));
  }

  /// The number on the scale, negative for a fall.
  double number() {
    double number = quantity().amount().value().doubleValue();
    return quantity().direction() == Direction.DOWN ? -number : number;
  }

  /// The far end of a range, the number itself where there is none.
  double far() {
    double far = quantity().to().map(to -> to.value().doubleValue()).orElse(Math.abs(number()));
    return quantity().direction() == Direction.DOWN ? -far : far;
  }

  Bound bound() {
    return quantity().bound();
  }

  /// The least that the number may be.
  double least() {
    return switch (bound()) {
      case EXACT, OVER, AT_LEAST, LEVEL -> Math.min(number(), far());
      case ABOUT -> 0.9 * number();
      case UNDER, AT_MOST, NEARLY -> Double.NEGATIVE_INFINITY;
    };
  }

  /// The most that the number may be.
  double most() {
    return switch (bound()) {
      case EXACT, UNDER, AT_MOST, NEARLY -> Math.max(number(), far());
      case ABOUT -> 1.1 * number();
      case LEVEL -> 10 * number();
      case OVER, AT_LEAST -> Double.POSITIVE_INFINITY;
    };
  }
}
