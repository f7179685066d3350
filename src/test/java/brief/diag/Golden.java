package brief.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Expected output in a file. With `-Dbrief.accept=true` the files are rewritten, to be read in the
/// diff.
public final class Golden {
  private Golden() {}

  /// Compares with a file, or writes it.
  ///
  /// @param name path below `src/test/resources/brief`
  public static void assertSame(String name, String actual) {
    Path file = Path.of("src/test/resources/brief", name);
    try {
      if (Boolean.getBoolean("brief.accept")) {
        Files.createDirectories(file.getParent());
        Files.writeString(file, actual);
      }
      assertThat(actual).isEqualTo(Files.readString(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
