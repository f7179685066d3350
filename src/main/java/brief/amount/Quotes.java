package brief.amount;

import java.math.BigDecimal;

/// The quotation marks of a language; digits within them name: “12218”.
///
/// @param opening each mark that opens
/// @param closing each mark that closes
record Quotes(String opening, String closing) {
  /// So many bare digits name, with or without marks.
  private static final BigDecimal LEAST_NAME = BigDecimal.valueOf(10_000);

  /// Whether a stretch of a text stands right between such marks.
  boolean around(String text, int from, int to) {
    return from > 0
        && to < text.length()
        && opening.indexOf(text.charAt(from - 1)) >= 0
        && closing.indexOf(text.charAt(to)) >= 0;
  }

  static boolean many(Draft draft) {
    return draft.amount().filter(a -> a.value().compareTo(LEAST_NAME) >= 0).isPresent();
  }
}
