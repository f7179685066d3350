package brief.line;

/// The space between a cell and the next on the same line, in points, and how far it gives (CLREQ
/// 3.2.4 and 3.2.5).
///
/// @param natural what is added between the two cells; negative for marks drawn together
/// @param shrink how much may be taken away
/// @param reduce the turn in which that is taken
/// @param easy how much may be added at the badness of 100
/// @param stretch how much may be added before gaps between Han are
/// @param expand the turn in which that is added
/// @param even how much it takes of what all gaps then share: the size of the type between Han
record Gap(
    double natural,
    double shrink,
    Reduce reduce,
    double easy,
    double stretch,
    Expand expand,
    double even) {

  /// To so much of an em word spaces and gaps between Han and Latin grow before other gaps do.
  private static final double FIRST = 1.0 / 3;

  /// A gap between Han grows easily by so much of an em.
  private static final double EASY = 0.08;

  static final Gap NONE = new Gap(0, 0, Reduce.WORDS, 0, 0, Expand.LAST, 0);

  /// The order of reduction.
  enum Reduce {
    WORDS,
    BRACKETS,
    COMMAS,
    HAN_LATIN,
    STOPS
  }

  /// The order of expansion; after it come the shares of all.
  enum Expand {
    WORDS,
    HAN_LATIN,
    /// Nothing before others.
    LAST
  }

  /// Whether it comes after a space between words that may grow.
  boolean words() {
    return even > 0 && expand == Expand.WORDS;
  }

  /// Whether it is between signs of a Chinese line, none of them Latin.
  boolean chinese() {
    return even > 0 && expand == Expand.LAST;
  }

  static Gap natural(double natural) {
    return natural == 0 ? NONE : new Gap(natural, 0, Reduce.WORDS, 0, 0, Expand.LAST, 0);
  }

  static Gap even(double em) {
    return shrinking(0, Reduce.WORDS, em);
  }

  static Gap shrinking(double shrink, Reduce reduce, double even) {
    return new Gap(0, shrink, reduce, EASY * even, 0, Expand.LAST, even);
  }

  /// Between Han and Latin: a quarter of an em, from an eighth to a half. It grows to a third
  /// before other gaps do, then with them.
  ///
  /// @param typed width of a space that was typed there
  static Gap autospace(double em, double typed) {
    double stretch = em * (FIRST - 0.25);
    double even = em * (0.5 - FIRST) / Bounds.ALIKE;
    return new Gap(
        em / 4 - typed,
        em / 8,
        Reduce.HAN_LATIN,
        stretch + EASY * even,
        stretch,
        Expand.HAN_LATIN,
        even);
  }

  /// After a space between words: from three quarters of itself to half an em. It grows to a third
  /// before other gaps do, then with them; half of its width is added easily (Knuth and Plass).
  static Gap words(double em, double width) {
    double stretch = Math.max(0, em * FIRST - width);
    double even = Math.max(0, em * Bounds.WORDS - width - stretch) / Bounds.ALIKE;
    return new Gap(0, width / 4, Reduce.WORDS, width / 2, stretch, Expand.WORDS, even);
  }
}
