package brief.line;

/// How wide gaps may grow on a justified line when nothing better is found. A line that even these
/// do not fill is set short and reported.
///
/// Gaps grow in this order: word spaces, then gaps between Han and Latin, to a third of an em;
/// those between Han to [#ALIKE] and the others in proportion, at last to half an em; then Latin
/// letters are drawn wider by [#LETTERS]; then what these bounds allow.
///
/// @param han the widest gap between Han, of an em
/// @param words the widest word space, of an em
record Bounds(double han, double words) {
  /// A word space grows to so much of an em while gaps between Han grow to [#ALIKE].
  static final double WORDS = 0.5;

  /// Gaps between Han grow by so much of an em together with the others.
  static final double ALIKE = 0.25;

  /// How far Latin letters may be drawn wider or narrower, as a part of their width: as much as is
  /// not seen (Hàn Thế Thành, *Micro-typographic extensions to the TeX typesetting system*, 2000).
  static final double LETTERS = 0.02;

  /// Below so many ems of measure gaps may grow more: there are few on a line to share what it
  /// lacks, and a line that ends short amid a paragraph looks like its end.
  private static final double NARROW = 25;

  private static final Bounds WIDE_MEASURE = new Bounds(0.25, 0.75);
  private static final Bounds NARROW_MEASURE = new Bounds(0.5, 1);

  static Bounds of(double measure, double em) {
    return measure < NARROW * em ? NARROW_MEASURE : WIDE_MEASURE;
  }

  /// What a line may grow by in all, in points.
  double most(Strip strip, int a, int b) {
    return strip.stretch(a, b)
        + ALIKE * strip.even(a, b)
        + LETTERS * strip.letters(a, b)
        + last(strip, a, b);
  }

  /// What gaps may grow by when all else has, in points.
  double last(Strip strip, int a, int b) {
    return (han - ALIKE) * strip.chinese(a, b) + (words - WORDS) * strip.words(a, b);
  }

  /// The part of [#last] that is a gap's own.
  double last(Gap gap, double em) {
    return gap.words() ? (words - WORDS) * em : gap.chinese() ? (han - ALIKE) * em : 0;
  }

  /// What a line may be reduced by in all, in points.
  static double least(Strip strip, int a, int b) {
    return strip.shrink(a, b) + LETTERS * strip.letters(a, b);
  }
}
