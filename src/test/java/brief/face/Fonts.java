package brief.face;

import brief.diag.Checked;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The faces in `fonts/`, for tests.
public final class Fonts {
  private static final Path FOLDER = Path.of("fonts");

  private Fonts() {}

  /// Paths of all fifteen files.
  public static List<Path> files() {
    try (var paths = Files.walk(FOLDER)) {
      return paths.filter(path -> path.toString().endsWith(".ttf")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A face by its path below `fonts/`.
  public static Face face(String path) {
    return switch (TrueType.read(path, bytes(FOLDER.resolve(path)))) {
      case Checked.Sound<Face> sound -> sound.value();
      case Checked.Broken<Face> broken -> throw new AssertionError(broken.diagnostics());
    };
  }

  static byte[] bytes(Path path) {
    try {
      return Files.readAllBytes(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
