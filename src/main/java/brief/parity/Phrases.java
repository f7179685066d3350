package brief.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Finds any of many phrases in a text, the longest at each place. Where letters are parted by
/// spaces a phrase is whole words, in any case, singular or plural.
final class Phrases {
  private static final Pattern NOTHING = Pattern.compile("(?!)");

  private final Pattern pattern;

  Phrases(Collection<String> phrases) {
    String any =
        phrases.stream()
            .filter(phrase -> !phrase.isBlank())
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
            .map(Phrases::whole)
            .collect(Collectors.joining("|"));
    pattern =
        any.isEmpty()
            ? NOTHING
            : Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Where a phrase stands.
  record Found(int from, int to, String text) {
    boolean holds(int at) {
      return from <= at && at < to;
    }
  }

  private static String whole(String phrase) {
    String before = latin(phrase.codePointAt(0)) ? "(?<![\\p{IsLatin}\\d])" : "";
    boolean word = latin(phrase.codePointBefore(phrase.length()));
    return before + Pattern.quote(phrase) + (word ? "(?:s|es)?(?![\\p{IsLatin}\\d])" : "");
  }

  private static boolean latin(int point) {
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
        || Character.isDigit(point);
  }

  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      all.add(new Found(matcher.start(), matcher.end(), matcher.group()));
    }
    return all;
  }
}
