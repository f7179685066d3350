package brief.amount;

/// Why something cannot be computed.
public enum Refusal {
  /// What is added or compared has different units.
  UNLIKE_UNITS(Kind.UNITS),
  /// Shares of wholes of their own are added.
  PERCENTAGES_ADDED(Kind.UNITS),
  /// A percentage of a percentage.
  PERCENT_OF_PERCENT(Kind.UNITS),
  /// Ranks, multiples and the like are only in relation to others.
  RELATIVE(Kind.UNITS),
  /// A rise or fall is no quantity of its own.
  CHANGE(Kind.UNITS),
  /// An order of magnitude is no number.
  LEVEL(Kind.BOUNDS),
  /// One pulls the result up, another down: over less over.
  OPPOSED(Kind.BOUNDS),
  /// About, together with a bound.
  ABOUT_BOUNDED(Kind.BOUNDS),
  /// What is about so much, taken away from something: the rest may be all inexactness.
  ABOUT_DIFFERENCE(Kind.BOUNDS),
  /// A range, together with a bound or in growth.
  RANGE(Kind.BOUNDS),
  /// The result could as well lie on the other side of zero.
  SIGN(Kind.BOUNDS),
  /// A division by zero.
  ZERO(Kind.ZERO),
  /// A result below zero, or a division of what is.
  NEGATIVE(Kind.RESULT),
  /// A part that is more than the whole.
  PART(Kind.RESULT),
  /// Digits without end, and nothing says where to round.
  ENDLESS(Kind.ROUNDING),
  /// Rounded to what is no power of ten.
  STEP(Kind.ROUNDING),
  /// Rounded to zero.
  NOTHING_LEFT(Kind.ROUNDING);

  /// What a refusal is about.
  public enum Kind {
    UNITS,
    BOUNDS,
    ZERO,
    RESULT,
    ROUNDING
  }

  private final Kind kind;

  Refusal(Kind kind) {
    this.kind = kind;
  }

  /// What it is about.
  public Kind kind() {
    return kind;
  }
}
