package brief.amount;

/// Full-width digits, letters and signs as their ASCII twins, one to one, so that offsets stay.
final class Width {
  private static final char FIRST = '\uFF01';
  private static final char LAST = '\uFF5E';
  private static final int DISTANCE = FIRST - '!';

  private Width() {}

  /// The text with digits, letters, `％`, `．`, `＋`, `－`, `／` and `～` folded; other marks stay.
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char ascii = c >= FIRST && c <= LAST ? (char) (c - DISTANCE) : c;
      folded.append(Character.isLetterOrDigit(ascii) || "%.+-/~".indexOf(ascii) >= 0 ? ascii : c);
    }
    return folded.toString();
  }
}
