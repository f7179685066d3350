package brief.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a quote may begin and end, and how much it must say.
final class Numerals {
  private static final String HAN = "零一二三四五六七八九十百千万亿两";

  /// What belongs together and proves something else when it is torn: a word of letters, or a
  /// number with its digits, marks, per cent sign and scale.
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\p{IsLatin}[\\p{IsLatin}\\p{M}]*"
              + "|[0-9０-９]+(?:[.,．][0-9０-９]+)*"
              + "(?: ?[%％‰]| ?[十百千万亿]+| ?(?:hundred|thousand|million|billion|trillion)\\b)?"
              + ("|[" + HAN + "]+"));

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{Nd}][\\p{IsLatin}\\p{Nd}\\p{M}'’.,%％-]*");

  private static final Pattern BARE = Pattern.compile("[\\p{Nd}.,%％" + HAN + "]+");

  private Numerals() {}

  /// Whether words are nothing but a number.
  static boolean bare(String words) {
    return BARE.matcher(words).matches();
  }

  /// Whether something whole is torn at an index.
  static boolean cut(String text, int index) {
    boolean inside = index > 0 && index < text.length();
    if (!inside || !goesOn(text, index - 1) || !goesOn(text, index)) {
      return false;
    }
    Matcher whole = WHOLE.matcher(text);
    int from = Math.max(0, index - 40);
    whole.region(from, Math.min(text.length(), index + 40));
    while (whole.find() && whole.start() < index) {
      if (whole.end() > index && !(whole.start() == from && from > 0)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a character may be of something whole at all: of most places that is soon told.
  private static boolean goesOn(String text, int index) {
    char c = text.charAt(index);
    char before = index > 0 ? text.charAt(index - 1) : c;
    return switch (c) {
      case ' ', '.', ',', '．' -> Character.isDigit(before);
      case '%', '％', '‰' -> Character.isDigit(before) || before == ' ';
      default -> lettered(c);
    };
  }

  private static boolean lettered(char c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c);
    }
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return HAN.indexOf(c) >= 0;
    }
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.DASH_PUNCTUATION ->
          false;
      default -> true;
    };
  }

  /// Whether words say too little to prove anything: less than two words or four Han.
  static boolean tooShort(String words) {
    long han = words.codePoints().filter(Character::isIdeographic).count();
    return han < 4 && han + 2 * WORD.matcher(words).results().count() < 4;
  }
}
