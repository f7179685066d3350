package brief.amount;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that one language writes numbers with, from `brief/amount/<lang>.tsv`: what a reader
/// of texts must know, not what a briefing prints.
///
/// @param lang language tag: `zh`, `en`
/// @param words kind to word to value
record Lexicon(String lang, Map<String, Map<String, String>> words) {
  static final Lexicon ZH = load("zh");
  static final Lexicon EN = load("en");

  private static Lexicon load(String lang) {
    Map<String, Map<String, String>> words = new TreeMap<>();
    for (String line : lines(lang + ".tsv")) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 3) {
        throw new IllegalStateException(lang + ".tsv: three columns wanted: " + line);
      }
      for (String word : cells[2].split("\\|", -1)) {
        words.computeIfAbsent(cells[0], _ -> new LinkedHashMap<>()).put(word, cells[1]);
      }
    }
    return new Lexicon(lang, words);
  }

  private static List<String> lines(String name) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The words of a kind, with their values; empty when there are none.
  Map<String, String> of(String kind) {
    return words.getOrDefault(kind, Map.of());
  }

  /// The words of the kinds in small letters, with their values; where two kinds have a word, the
  /// later one's.
  Map<String, String> folded(String... kinds) {
    Map<String, String> folded = new TreeMap<>();
    for (String kind : kinds) {
      of(kind).forEach((word, value) -> folded.put(word.toLowerCase(Locale.ROOT), value));
    }
    return folded;
  }

  /// All words of the kinds.
  List<String> all(String... kinds) {
    return List.of(kinds).stream().flatMap(kind -> of(kind).keySet().stream()).distinct().toList();
  }

  /// An alternation of all words of the kinds, the longest first, so that the longest wins; without
  /// words it matches nowhere.
  String any(String... kinds) {
    if (all(kinds).isEmpty()) {
      return "(?!)";
    }
    return all(kinds).stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(w -> w))
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }
}
