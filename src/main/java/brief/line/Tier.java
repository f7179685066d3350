package brief.line;

/// How willingly a line ends between two cells.
enum Tier {
  FREE(0),
  /// Between the parts of a date, where needed.
  DATE(1e4),
  /// Within a web address; the line may end short of the measure.
  ADDRESS(4e3),
  /// The same, when nothing else fits.
  SLUG(2e8),
  /// After the connector of a range of years and the like, when nothing else fits.
  RESORT(2e8),
  /// Within a word, with a hyphen.
  HYPHEN(1.5e5),
  /// Within a name or a foreign word, with a hyphen, where gaps would grow too much.
  NAME(5e5),
  /// Within a word, without a hyphen: a complaint.
  WORD(1e10),
  /// Within a number or a name that may not be broken: a complaint.
  SPLIT(1e10),
  /// Not even then.
  NEVER(Double.POSITIVE_INFINITY);

  private final double demerits;

  Tier(double demerits) {
    this.demerits = demerits;
  }

  double demerits() {
    return demerits;
  }

  /// Whether a hyphen is drawn.
  boolean hyphened() {
    return this == HYPHEN || this == NAME;
  }

  /// Whether it is within a web address.
  boolean address() {
    return this == ADDRESS || this == SLUG;
  }

  /// Whether a rule is broken by ending a line here.
  boolean forbidden() {
    return this == WORD || this == SPLIT;
  }
}
