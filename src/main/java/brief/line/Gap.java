package brief.line;

/// The space between a cell and the next on the same line, in points, and how far it gives (CLREQ
/// 3.2.4 and 3.2.5).
///
/// @param natural what is added between the two cells; negative for marks drawn together
/// @param shrink how much may be taken away
/// @param reduce the turn in which that is taken
/// @param stretch how much may be added before gaps between Han are
/// @param expand the turn in which that is added
/// @param even how much of an even share between Han it takes: the size of the type, or 0
record Gap(
    double natural, double shrink, Reduce reduce, double stretch, Expand expand, double even) {

  static final Gap NONE = new Gap(0, 0, Reduce.WORDS, 0, Expand.WORDS, 0);

  /// The order of reduction.
  enum Reduce {
    WORDS,
    BRACKETS,
    COMMAS,
    HAN_LATIN,
    STOPS
  }

  /// The order of expansion; after both come the even shares.
  enum Expand {
    WORDS,
    HAN_LATIN
  }

  /// Whether it comes after a space between words.
  boolean words() {
    return stretch > 0 && expand == Expand.WORDS;
  }

  /// Whether it is between signs of a Chinese line, none of them Latin.
  boolean chinese() {
    return even > 0 && expand != Expand.HAN_LATIN;
  }

  static Gap natural(double natural) {
    return natural == 0 ? NONE : new Gap(natural, 0, Reduce.WORDS, 0, Expand.WORDS, 0);
  }

  static Gap even(double em) {
    return new Gap(0, 0, Reduce.WORDS, 0, Expand.WORDS, em);
  }

  static Gap shrinking(double shrink, Reduce reduce, double even) {
    return new Gap(0, shrink, reduce, 0, Expand.WORDS, even);
  }

  /// Between Han and Latin: a quarter of an em, from an eighth to a half. It grows to a third
  /// before other gaps do, then with them.
  ///
  /// @param typed width of a space that was typed there
  static Gap autospace(double em, double typed) {
    return new Gap(em / 4 - typed, em / 8, Reduce.HAN_LATIN, em / 12, Expand.HAN_LATIN, em * 2 / 3);
  }

  /// After a space between words: from three quarters of itself to half an em.
  static Gap words(double em, double width) {
    return new Gap(
        0, width / 4, Reduce.WORDS, Math.max(0, Bounds.WORDS * em - width), Expand.WORDS, 0);
  }
}
