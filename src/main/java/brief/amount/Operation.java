package brief.amount;

/// How a number is computed from others.
public enum Operation {
  /// The first, and each further one added or taken away.
  SUM,
  /// The first divided by the second: how many times as much, or how much for each.
  RATIO,
  /// How many per cent of the second, a whole, the first is.
  SHARE,
  /// By how many per cent the second is more or less than the first.
  GROWTH
}
