package brief.parity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds any of many phrases in a text, the longest at each place. Where letters are parted by
/// spaces a phrase is whole words, in any case, singular or plural.
///
/// There are hundreds of phrases and of texts: at each place only those are tried that begin with
/// the letter there.
final class Phrases {
  private static final List<String> ENDINGS = List.of("s", "es", "");

  /// First letter, folded, to the phrases that begin with it, the longest first.
  private final Map<Integer, List<Phrase>> byLetter = new HashMap<>();

  Phrases(Collection<String> phrases) {
    phrases.stream()
        .filter(phrase -> !phrase.isBlank())
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(p -> p))
        .map(Phrase::of)
        .forEach(phrase ->
            byLetter
                .computeIfAbsent(folded(phrase.text().codePointAt(0)), _ -> new ArrayList<>())
                .add(phrase));
  }

  /// Where a phrase stands.
  record Found(int from, int to, String text) {
    boolean holds(int at) {
      return from <= at && at < to;
    }
  }

  /// A phrase, and whether it begins and ends with a letter of words.
  private record Phrase(String text, boolean opens, boolean closes) {
    static Phrase of(String text) {
      return new Phrase(
          text, latin(text.codePointAt(0)), latin(text.codePointBefore(text.length())));
    }

    /// Where it ends when it begins at a place of the text; -1 when it does not.
    int end(String within, int at) {
      if (!within.regionMatches(true, at, text, 0, text.length())
          || (opens && at > 0 && joins(within.codePointBefore(at)))) {
        return -1;
      }
      int end = at + text.length();
      for (String ending : closes ? ENDINGS : List.of("")) {
        int past = end + ending.length();
        if (within.regionMatches(true, end, ending, 0, ending.length())
            && !(closes && past < within.length() && joins(within.codePointAt(past)))) {
          return past;
        }
      }
      return -1;
    }

    private static boolean latin(int point) {
      return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
          || Character.isDigit(point);
    }

    /// Whether a word would go on with it.
    private static boolean joins(int point) {
      return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
          || (point >= '0' && point <= '9');
    }
  }

  private static int folded(int point) {
    return Character.toLowerCase(Character.toUpperCase(point));
  }

  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = end(text, at, byLetter.getOrDefault(folded(point), List.of()));
      if (end > at) {
        all.add(new Found(at, end, text.substring(at, end)));
      }
      at = end > at ? end : at + Character.charCount(point);
    }
    return all;
  }

  private static int end(String text, int at, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      int end = phrase.end(text, at);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }
}
