package brief.amount;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The words that ship, as the program reads them: nested keys joined by dots.
public final class TemplateWords {
  private TemplateWords() {}

  public static Words of(String lang) {
    try {
      String yaml = Files.readString(Path.of("templates", lang, "words.yaml"));
      Map<String, String> flat = new TreeMap<>();
      flatten("", new Load(LoadSettings.builder().build()).loadFromString(yaml), flat);
      return new Words(lang, flat);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void flatten(String prefix, Object node, Map<String, String> into) {
    if (node instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> flatten(prefix.isEmpty() ? "" + key : prefix + "." + key, value, into));
    } else {
      into.put(prefix, String.valueOf(node));
    }
  }
}
