package brief.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a quote may begin and end, and how much it must say.
final class Numerals {
  /// What belongs together and proves something else when it is torn: a word of letters, or a
  /// number with its digits, marks, per cent sign and scale.
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\p{IsLatin}[\\p{IsLatin}\\p{M}]*"
              + "|[0-9０-９]+(?:[.,．][0-9０-９]+)*"
              + "(?: ?[%％‰]| ?[十百千万亿]+| ?(?:hundred|thousand|million|billion|trillion)\\b)?"
              + "|[零一二三四五六七八九十百千万亿两]+");

  private static final Pattern WORD =
      Pattern.compile("[\\p{IsLatin}\\p{Nd}][\\p{IsLatin}\\p{Nd}\\p{M}'’.,%％-]*");

  private Numerals() {}

  /// Whether something whole is torn at an index.
  static boolean cut(String text, int index) {
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

  /// Whether words say too little to prove anything: less than two words or four Han.
  static boolean tooShort(String words) {
    long han = words.codePoints().filter(Character::isIdeographic).count();
    return han + 2 * WORD.matcher(words).results().count() < 4;
  }
}
