package brief.amount;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Patterns and values of words that are parted by blanks and may be written with capitals.
final class LatinWords {
  private static final String EDGE = "(?<![\\p{L}\\d])";

  /// Where no letter or digit goes on.
  static final String END = "(?![\\p{L}\\d])";

  private LatinWords() {}

  static Form form(String pattern) {
    return Form.of(pattern, Pattern.CASE_INSENSITIVE);
  }

  /// What begins with a word and may end within one.
  static Form beginning(String pattern) {
    return form(EDGE + pattern);
  }

  /// What begins and ends with a word.
  static Form whole(String pattern) {
    return form(EDGE + pattern + END);
  }

  /// What begins and ends with a word, written with just these capitals.
  static Form cased(String pattern) {
    return Form.of(EDGE + pattern + END);
  }

  /// The value of a word in any letters; `0` when it is unknown.
  static String value(Map<String, String> folded, String word) {
    return folded.getOrDefault(word.toLowerCase(Locale.ROOT), "0");
  }
}
