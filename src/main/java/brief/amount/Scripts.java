package brief.amount;

/// What a text is written in.
final class Scripts {
  private Scripts() {}

  /// Whether Han stand in it.
  static boolean han(String text) {
    return text.codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
