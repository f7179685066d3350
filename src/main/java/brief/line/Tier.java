package brief.line;

/// How willingly a line ends between two cells.
enum Tier {
  FREE(0),
  /// Between the parts of a date, where needed.
  DATE(4e3),
  /// After the connector of a range of years, when nothing else fits.
  RESORT(2e6),
  /// Within a word, with a hyphen.
  HYPHEN(3e3),
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
}
