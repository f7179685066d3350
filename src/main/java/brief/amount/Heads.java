package brief.amount;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What begins with one of many words, in any case of ASCII letters: its pattern is tried only
/// where one of them stands.
final class Heads {
  private final Pattern pattern;

  /// First letters, folded.
  private final BitSet letters = new BitSet();

  /// First letter, folded, to the words that begin with it.
  private final Map<Character, List<String>> words = new HashMap<>();

  /// @param words one of them begins whatever the pattern finds
  Heads(Pattern pattern, Collection<String> words) {
    this.pattern = pattern;
    for (String word : words) {
      char first = folded(word.charAt(0));
      this.letters.set(first);
      this.words.computeIfAbsent(first, _ -> new ArrayList<>()).add(word);
    }
  }

  /// What stands at a place of a text; it may depend on what is before.
  Optional<Matcher> at(String text, int at) {
    if (!stands(text, at)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private boolean stands(String text, int at) {
    char first = folded(text.charAt(at));
    if (letters.get(first)) {
      for (String word : words.getOrDefault(first, List.of())) {
        if (same(text, at, word)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean same(String text, int at, String word) {
    if (word.length() > text.length() - at) {
      return false;
    }
    for (int i = 1; i < word.length(); i++) {
      if (folded(text.charAt(at + i)) != folded(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char folded(char c) {
    return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
  }
}
