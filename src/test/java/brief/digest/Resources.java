package brief.digest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Files below `src/test/resources/brief`.
public final class Resources {
  private Resources() {}

  public static Path path(String name) {
    try {
      URI there = Resources.class.getResource("/brief/" + name).toURI();
      return Path.of(there);
    } catch (URISyntaxException wrong) {
      throw new IllegalStateException(wrong);
    }
  }

  public static String text(String name) {
    return text(path(name));
  }

  public static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// The files below a folder whose names end so, by name.
  public static List<Path> below(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(ending)).sorted().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
