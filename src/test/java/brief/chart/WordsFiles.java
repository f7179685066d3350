package brief.chart;

import brief.amount.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The words files of `templates/`, for tests.
final class WordsFiles {
  private WordsFiles() {}

  static Words words(String lang) {
    Path path = Path.of("templates", lang, "words.yaml");
    try {
      Map<String, String> messages = new LinkedHashMap<>();
      Object root = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(path));
      flatten("", root, messages);
      return new Words(lang, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flatten(String key, Object node, Map<String, String> messages) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> flatten(key.isEmpty() ? "" + name : key + "." + name, value, messages));
    } else {
      messages.put(key, String.valueOf(node));
    }
  }
}
