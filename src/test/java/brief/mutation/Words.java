package brief.mutation;

import brief.amount.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words that numbers are written with in a language, as the reader of numbers lists them.
final class Words {
  private Words() {}

  /// All words of a kind: `bound`, `direction`, `scale`.
  static List<String> of(String lang, String kind) {
    String name = "/brief/amount/" + lang + ".tsv";
    try (InputStream in = Direction.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.startsWith(kind + "\t"))
          .flatMap(line -> List.of(line.split("\t", -1)[2].split("\\|", -1)).stream())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Any of the words, the longest first; Latin ones as whole words.
  static Pattern any(List<String> words) {
    return Pattern.compile(
        words.stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(word ->
                word.codePointAt(0) < 0x250
                    ? "\\b" + Pattern.quote(word) + "\\b"
                    : Pattern.quote(word))
            .collect(Collectors.joining("|")));
  }

  /// The language of a text by its path.
  static String lang(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /// The language of a text by its letters.
  static String langBySight(String text) {
    return text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
        ? "zh"
        : "en";
  }
}
