package brief.parity;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words by which texts of one language speak of things, and which things each may mean.
final class Vocabulary {
  private final Phrases phrases;
  private final Map<String, Set<String>> meanings = new HashMap<>();

  /// @param words id of a thing to the words for it
  Vocabulary(Map<String, ? extends Collection<String>> words) {
    words.forEach((id, some) ->
        some.forEach(word ->
            meanings.computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new HashSet<>()).add(id)));
    phrases = new Phrases(words.values().stream().flatMap(Collection::stream).toList());
  }

  /// Where a text speaks of things.
  ///
  /// @param ids of what its words may mean
  record Mention(int from, int to, String text, Set<String> ids) {
    boolean touches(int begin, int end) {
      return to > begin && from < end;
    }

    /// Whether it may mean one of some things.
    boolean means(Set<String> some) {
      return !Collections.disjoint(some, ids);
    }
  }

  /// All mentions in their order, of the longest words at each place.
  List<Mention> in(String text) {
    return phrases.in(text).stream()
        .map(found -> new Mention(found.from(), found.to(), found.text(), meant(found.text())))
        .toList();
  }

  /// What a word means, which may be the plural of one that is listed.
  private Set<String> meant(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    for (String ending : List.of("", "s", "es")) {
      String bare =
          folded.endsWith(ending) ? folded.substring(0, folded.length() - ending.length()) : "";
      Set<String> ids = meanings.get(bare);
      if (ids != null) {
        return ids;
      }
    }
    return Set.of();
  }
}
