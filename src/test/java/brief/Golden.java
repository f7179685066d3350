package brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whole texts kept as files below `src/test/resources`, to be read in the diff. Rewritten, not
/// compared, when the tests run with `-Dbrief.accept=true`.
public final class Golden {
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  private Golden() {}

  /// The text of a file below `src/test/resources`.
  public static String text(String path) {
    try {
      return Files.readString(RESOURCES.resolve(path), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Holds a text against the file.
  public static void hold(String path, String actual) {
    if (Boolean.getBoolean("brief.accept")) {
      try {
        Files.createDirectories(RESOURCES.resolve(path).getParent());
        Files.writeString(RESOURCES.resolve(path), actual, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new java.io.UncheckedIOException(e);
      }
    }
    assertThat(actual).isEqualTo(text(path));
  }
}
