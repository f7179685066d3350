package brief.amount;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/// Where a number expression may begin: at a digit, or at the first two letters of one of many
/// words. Most places of a text are none, and no rule need be tried there.
final class Starts {
  private static final int NOTHING = -1;

  /// Two letters, or one alone, which stands for any two.
  private final Set<Integer> pairs = new HashSet<>();

  /// The first of the two.
  private final BitSet letters = new BitSet();

  Starts(Collection<String> words) {
    for (String word : words) {
      letters.set(folded(word.charAt(0)));
      pairs.add(pair(word, 0, word.length() == 1 ? NOTHING : 1));
    }
  }

  /// Whether one of the words may stand here, in any case of ASCII letters, or digits do.
  boolean at(String text, int at) {
    return digit(text, at)
        || (letters.get(folded(text.charAt(at)))
            && (pairs.contains(pair(text, at, NOTHING))
                || (at + 1 < text.length() && pairs.contains(pair(text, at, at + 1)))));
  }

  /// Whether letters and digits stand here, as in `G42`, `A-1`.
  static boolean code(String text, int at) {
    int end = at;
    while (end < text.length() && letter(text, end)) {
      end++;
    }
    boolean joined = end < text.length() && "-_".indexOf(text.charAt(end)) >= 0;
    return end > at && digit(text, joined ? end + 1 : end);
  }

  /// Past a word with its apostrophe, or past whatever else stands at a place.
  static int past(String text, int at) {
    int end = word(text, at);
    boolean joined = end > at && end < text.length() && "'’".indexOf(text.charAt(end)) >= 0;
    int more = joined ? word(text, end + 1) : end;
    return end == at ? at + 1 : more > end + 1 ? more : end;
  }

  /// Behind the letters of any script that begin at a place.
  private static int word(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  static boolean letter(String text, int at) {
    char c = folded(text.charAt(at));
    return c >= 'a' && c <= 'z';
  }

  private static boolean digit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static int pair(String text, int first, int second) {
    return folded(text.charAt(first)) << Character.SIZE
        | (second == NOTHING ? 0 : folded(text.charAt(second)));
  }

  private static char folded(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
