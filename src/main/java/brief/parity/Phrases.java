package brief.parity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds any of many phrases in a text, the longest at each place. Where letters are parted by
/// spaces a phrase is whole words, in any case, singular or plural.
///
/// There may be very many of both: from each place the letters are followed only as far as some
/// phrase has them, however many phrases there are.
final class Phrases {
  private static final List<String> ENDINGS = List.of("s", "es", "");

  private final Branch root = new Branch();

  /// First letters, folded.
  private final BitSet letters = new BitSet();

  Phrases(Collection<String> phrases) {
    phrases.stream()
        .filter(phrase -> !phrase.isBlank())
        .distinct()
        .sorted()
        .map(Phrase::of)
        .forEach(phrase -> {
          Branch at = root;
          letters.set(folded(phrase.text().codePointAt(0)));
          for (int point : phrase.text().codePoints().toArray()) {
            at = at.next.computeIfAbsent(folded(point), _ -> new Branch());
          }
          at.ends.add(phrase);
        });
  }

  /// Phrases that begin with the same letters, in any case.
  private static final class Branch {
    /// Next letter, folded, to those that go on with it.
    private final Map<Integer, Branch> next = new HashMap<>();

    /// Those that end here.
    private final List<Phrase> ends = new ArrayList<>();
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
      if (opens && at > 0 && joins(within.codePointBefore(at))) {
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
  }

  private static boolean latin(int point) {
    return point < 0x80
        ? Character.isLetterOrDigit(point)
        : Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN
            || Character.isDigit(point);
  }

  /// Whether a word would go on with it.
  private static boolean joins(int point) {
    return point < 0x80
        ? Character.isLetterOrDigit(point)
        : Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
  }

  private static int folded(int point) {
    return Character.toLowerCase(Character.toUpperCase(point));
  }

  List<Found> in(String text) {
    List<Found> all = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      int end = letters.get(folded(point)) ? end(text, at) : -1;
      if (end > at) {
        all.add(new Found(at, end, text.substring(at, end)));
      }
      at = end > at ? end : at + Character.charCount(point);
    }
    return all;
  }

  /// Where the longest phrase ends that begins at a place; -1 when none does.
  private int end(String text, int at) {
    if (at > 0 && joins(text.codePointBefore(at)) && latin(text.codePointAt(at))) {
      return -1;
    }
    int longest = -1;
    Branch branch = root;
    for (int i = at; i < text.length() && !branch.next.isEmpty(); ) {
      int point = text.codePointAt(i);
      Branch next = branch.next.get(folded(point));
      if (next == null) {
        break;
      }
      for (Phrase phrase : next.ends) {
        int end = phrase.end(text, at);
        longest = end < 0 ? longest : end;
      }
      branch = next;
      i += Character.charCount(point);
    }
    return longest;
  }
}
