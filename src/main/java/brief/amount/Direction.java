package brief.amount;

/// Whether a number is a level or a change.
public enum Direction {
  /// A level, no change.
  NONE,
  /// A rise by the number: 增长, increase.
  UP,
  /// A fall by the number: 下降, decrease.
  DOWN
}
