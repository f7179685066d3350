package brief.diag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What every code means, with an example wrong and right, and what to do. The sentences stand in
/// `explain_<language>.properties` (`B204`, `B204.do`), the examples, which need no language, in
/// `examples.txt`.
public final class Explanations {
  private static final String CODE = "# ";

  private final Properties sentences;
  private final Map<String, Example> examples;

  private record Example(StringBuilder wrong, StringBuilder right) {}

  private Explanations(Properties sentences, Map<String, Example> examples) {
    this.sentences = sentences;
    this.examples = examples;
  }

  /// The explanations in a language.
  ///
  /// @param lang `en` or `zh`
  /// @throws IllegalArgumentException when the program does not speak it
  public static Explanations in(String lang) {
    Properties sentences = new Properties();
    try (BufferedReader file = open("explain_" + lang + ".properties")) {
      sentences.load(file);
      return new Explanations(sentences, examples());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static BufferedReader open(String name) {
    InputStream file = Explanations.class.getResourceAsStream(name);
    if (file == null) {
      throw new IllegalArgumentException("no " + name);
    }
    return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
  }

  private static Map<String, Example> examples() throws IOException {
    Map<String, Example> examples = new TreeMap<>();
    try (BufferedReader file = open("examples.txt")) {
      Example example = new Example(new StringBuilder(), new StringBuilder());
      List<String> lines = file.lines().toList();
      for (String line : lines) {
        if (line.startsWith(CODE)) {
          example = new Example(new StringBuilder(), new StringBuilder());
          examples.put(line.substring(CODE.length()), example);
        } else if (line.startsWith("-") || line.startsWith("+")) {
          StringBuilder side = line.startsWith("-") ? example.wrong() : example.right();
          side.append(line.length() > 1 ? line.substring(2) : "").append('\n');
        } else if (!line.isBlank()) {
          throw new IllegalStateException("examples.txt: " + line);
        }
      }
    }
    return examples;
  }

  /// What a code means.
  public Explanation of(Code code) {
    Example example = examples.get(code.id());
    if (example == null) {
      throw new IllegalStateException("no example of " + code.id());
    }
    return new Explanation(
        code,
        sentence(code.id()),
        sentence(code.id() + ".do"),
        example.wrong().toString(),
        example.right().toString());
  }

  private String sentence(String key) {
    String sentence = sentences.getProperty(key);
    if (sentence == null) {
      throw new IllegalStateException("no explanation " + key);
    }
    return sentence;
  }

  /// The keys of the sentences and the codes of the examples; for the test that none is missing and
  /// none is stale.
  Set<String> keys() {
    return new TreeSet<>(sentences.stringPropertyNames());
  }

  Set<String> examplesOf() {
    return new TreeSet<>(examples.keySet());
  }
}
