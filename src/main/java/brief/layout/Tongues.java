package brief.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds stretches of the other language in a text: Han in English, a quotation or a name of
/// several words in Latin letters in Chinese. A lone abbreviation or number stays in the language
/// around it.
final class Tongues {
  /// A stretch of one language.
  ///
  /// @param lang `zh`, `en`
  /// @param from offset of its first char in the text
  record Stretch(String text, String lang, int from) {}

  /// Below it there is no Han and no mark of theirs.
  private static final char FIRST_HAN = '\u2e80';

  private static final String HAN = "\\p{IsHan}\\u3000-\\u303f\\uff00-\\uffef";

  /// Han and what may stand between Han: their marks, digits, quotation marks.
  private static final Pattern HAN_IN_ENGLISH =
      Pattern.compile("[《「（【]*[0-9]*\\p{IsHan}(?:[“”‘’·…—0-9.%]*[" + HAN + "])*");

  /// Three words of Latin letters.
  private static final Pattern WORDS = Pattern.compile("(?:\\p{L}[\\p{L}’'.-]*+[^\\p{L}]*+){3}");

  /// Three words of one letter.
  private static final int SHORTEST = 5;

  private Tongues() {}

  /// The text cut into stretches, in order; each char is in one of them.
  static List<Stretch> split(String text, String lang) {
    return lang.equals("zh") ? latinIn(text) : hanIn(text);
  }

  private static List<Stretch> hanIn(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Matcher han = HAN_IN_ENGLISH.matcher(text);
    int done = 0;
    while (hasHan(text, done) && han.find()) {
      add(stretches, text, done, han.start(), "en");
      add(stretches, text, han.start(), han.end(), "zh");
      done = han.end();
    }
    add(stretches, text, done, text.length(), "en");
    return stretches;
  }

  /// Whether Han may stand in a text from an offset on.
  private static boolean hasHan(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= FIRST_HAN) {
        return true;
      }
    }
    return false;
  }

  private static List<Stretch> latinIn(String text) {
    List<Stretch> stretches = new ArrayList<>();
    Matcher words = WORDS.matcher(text);
    int done = 0;
    int next;
    for (int from = 0; from < text.length(); from = next) {
      int end = latinEnd(text, from);
      if (end - from >= SHORTEST && words.region(from, end).find()) {
        int[] inner = trimmed(text, from, end);
        add(stretches, text, done, inner[0], "zh");
        add(stretches, text, inner[0], inner[1], "en");
        done = inner[1];
      }
      next = end < text.length() ? text.offsetByCodePoints(end, 1) : end;
    }
    add(stretches, text, done, text.length(), "zh");
    return stretches;
  }

  /// Where ends what begins at an offset and is neither Han nor their marks.
  private static int latinEnd(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int code = text.codePointAt(end);
      if (code == '\n' || isHan(code)) {
        return end;
      }
      end += Character.charCount(code);
    }
    return end;
  }

  /// Whether it is Han or one of their marks: [#HAN], most of it without a search.
  private static boolean isHan(int code) {
    return code >= FIRST_HAN
        && ((code >= 0x4e00 && code <= 0x9fff)
            || (code >= 0x3000 && code <= 0x303f)
            || (code >= 0xff00 && code <= 0xffef)
            || Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN);
  }

  private static void add(List<Stretch> to, String text, int from, int end, String lang) {
    if (from < end) {
      to.add(new Stretch(text.substring(from, end), lang, from));
    }
  }

  /// Without blanks and marks at its ends that belong to the language around it.
  private static int[] trimmed(String text, int from, int end) {
    int start = from;
    int stop = end;
    while (start < stop && " ·—…,;:".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (start < stop && " ·—(".indexOf(text.charAt(stop - 1)) >= 0) {
      stop--;
    }
    return balanced(text, start, stop);
  }

  /// Without a quotation mark at an end whose fellow is outside.
  private static int[] balanced(String text, int from, int end) {
    int start = from;
    int stop = end;
    String inside = text.substring(start, stop);
    for (String pair : List.of("“”", "‘’")) {
      long opened = count(inside, pair.charAt(0));
      long closed = count(inside, pair.charAt(1));
      if (opened > closed && inside.startsWith(pair.substring(0, 1))) {
        start++;
      } else if (closed > opened && inside.endsWith(pair.substring(1))) {
        stop--;
      }
    }
    return new int[] {start, stop};
  }

  private static long count(String text, char mark) {
    return text.chars().filter(c -> c == mark).count();
  }
}
