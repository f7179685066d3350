package brief.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Where an English word may be hyphenated: patterns after F. M. Liang, *Word Hy-phen-a-tion by
/// Com-put-er* (1983), with two letters at the left and three at the right of a hyphen; names in
/// Pinyin between syllables.
final class Hyphenator {
  private static final int LEFT = 2;
  private static final int RIGHT = 3;

  private final Map<String, byte[]> patterns = new HashMap<>(12_000);
  private final Map<String, byte[]> words = new HashMap<>();
  private int longest;

  Hyphenator() {
    read("hyphenation_en.txt");
    read("hyphenation_names.txt");
  }

  private void read(String file) {
    try (InputStream in = Hyphenator.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    if (line.startsWith("#")) {
      return;
    }
    boolean word = line.startsWith("=");
    var letters = new StringBuilder();
    byte[] levels = new byte[line.length() + 1];
    for (int i = word ? 1 : 0; i < line.length(); i++) {
      char sign = line.charAt(i);
      if (sign == '-') {
        levels[letters.length()] = 1;
      } else if (sign >= '0' && sign <= '9') {
        levels[letters.length()] = (byte) (sign - '0');
      } else {
        letters.append(sign);
      }
    }
    (word ? words : patterns).put(letters.toString(), levels);
    longest = Math.max(longest, letters.length());
  }

  /// For each letter of a word whether a hyphen may stand before it.
  ///
  /// @param word of letters a–z, in either case
  boolean[] hyphens(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    byte[] listed = words.get(small);
    byte[] levels = listed == null ? matched("." + small + ".") : listed;
    boolean[] hyphens = new boolean[word.length()];
    for (int i = LEFT; i <= word.length() - (listed == null ? RIGHT : LEFT); i++) {
      hyphens[i] = levels[i] % 2 == 1;
    }
    return hyphens;
  }

  /// The level before each letter.
  ///
  /// @param word with a full stop at either end
  private byte[] matched(String word) {
    byte[] levels = new byte[word.length() + 1];
    for (int from = 0; from < word.length(); from++) {
      int limit = Math.min(word.length(), from + longest);
      for (int to = from + 1; to <= limit; to++) {
        byte[] pattern = patterns.get(word.substring(from, to));
        if (pattern != null) {
          for (int i = 0; i <= to - from; i++) {
            // the full stop before the word is no letter
            int at = from + i - 1;
            levels[Math.max(0, at)] =
                (byte) Math.max(levels[Math.max(0, at)], at < 0 ? 0 : pattern[i]);
          }
        }
      }
    }
    return levels;
  }
}
