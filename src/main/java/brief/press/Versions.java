package brief.press;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/// Versions of `brief` and of the libraries that shape what is printed; the build writes them.
public final class Versions {
  private static final String FILE = "/brief/press/versions.properties";

  private Versions() {}

  /// The version of `brief`.
  public static String brief() {
    return String.valueOf(all().get("brief"));
  }

  /// Every version, by name.
  static SortedMap<String, String> all() {
    Properties properties = new Properties();
    try (InputStream in = Versions.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the build leaves out " + FILE);
      }
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SortedMap<String, String> versions = new TreeMap<>();
    properties
        .stringPropertyNames()
        .forEach(name -> versions.put(name, properties.getProperty(name)));
    return versions;
  }
}
