package brief.compose;

import brief.Golden;
import brief.amount.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The shipped templates and words, read for tests.
final class Workshop {
  private static final Path FOLDER = Path.of("templates");

  private Workshop() {}

  static Map<String, String> templates() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      Map<String, String> templates = new TreeMap<>();
      for (Path file : files.filter(path -> path.toString().endsWith(".ftl")).toList()) {
        templates.put(
            FOLDER.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.UTF_8));
      }
      return templates;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Words words(String lang) {
    try {
      String yaml = Files.readString(FOLDER.resolve(lang + "/words.yaml"), StandardCharsets.UTF_8);
      Map<String, String> messages = new HashMap<>();
      flatten("", new Load(LoadSettings.builder().build()).loadFromString(yaml), messages);
      return new Words(lang, messages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flatten(String key, Object node, Map<String, String> messages) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (name, below) -> flatten(key.isEmpty() ? "" + name : key + "." + name, below, messages));
    } else {
      messages.put(key, String.valueOf(node));
    }
  }

  static String golden(String name) {
    return Golden.text("brief/compose/" + name);
  }
}
