package brief.compose;

import java.util.regex.Pattern;

/// Private-use marks around printed values: U+E000 number U+E001 text U+E002. They live from the
/// data model to the rendered text and never leave this room; no input may hold private-use
/// characters.
final class Marks {
  static final char OPEN = '\uE000';
  static final char MIDDLE = '\uE001';
  static final char CLOSE = '\uE002';

  private static final Pattern MARK = Pattern.compile(OPEN + "\\d+" + MIDDLE + "|" + CLOSE);

  private Marks() {}

  static String around(int number, String text) {
    return OPEN + Integer.toString(number) + MIDDLE + text + CLOSE;
  }

  /// The text without its marks.
  static String without(String marked) {
    return marked.indexOf(CLOSE) < 0 && marked.indexOf(OPEN) < 0
        ? marked
        : MARK.matcher(marked).replaceAll("");
  }
}
