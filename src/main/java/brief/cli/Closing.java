package brief.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/// How a command closes, in the caller's language; the words stand in
/// `closing_<language>.properties`.
final class Closing {
  private final Properties words;

  private Closing(Properties words) {
    this.words = words;
  }

  /// @param language `en` or `zh`
  static Closing in(String language) {
    String name = "closing_" + language + ".properties";
    try (InputStream file = Closing.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalArgumentException("no " + name);
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return new Closing(words);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// @param arguments for `{0}`, `{1}` …
  String say(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no word for " + key);
    }
    return new MessageFormat(pattern, Locale.ROOT).format(arguments);
  }
}
