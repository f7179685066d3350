package brief.press;

import brief.diag.Checked;
import brief.diag.Severity;
import brief.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The shipped edition, printed once for all tests into a folder that goes when they end.
final class Shipped {
  static final Path HOME = Path.of("").toAbsolutePath();

  private Shipped() {}

  /// What was read, and the folder it was printed into.
  record Edition(Path out, Copy copy) {
    Digest digest() {
      return copy.digest();
    }

    byte[] bytes(String path) throws IOException {
      return Files.readAllBytes(out.resolve(path));
    }

    String text(String path) throws IOException {
      return Files.readString(out.resolve(path));
    }

    /// Paths of all files with an ending, sorted.
    List<String> files(String ending) throws IOException {
      return paths(out, ending);
    }
  }

  private static final class Once {
    static final Edition EDITION = print();
  }

  static Edition edition() {
    return Once.EDITION;
  }

  private static Edition print() {
    try {
      Path out = Files.createTempDirectory("brief-edition");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(out)));
      sound(
          new Press(job(HOME, out, Set.of(), Set.of()), (done, total, what) -> {}, Severity.WARNING)
              .run());
      return new Edition(out, read());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Copy read() throws IOException {
    Project project = new Project(HOME, HOME);
    try (Crew crew = new Crew(2)) {
      Inputs inputs = sound(Inputs.read(project));
      Optional<Copy> copy = new Editing(project, inputs, new Findings(), crew).copy();
      return copy.orElseThrow();
    }
  }

  static Job job(Path project, Path out, Set<String> languages, Set<String> themes) {
    return new Job(
        project, HOME, out, languages, themes, Set.of(), EnumSet.allOf(Job.Format.class), 2);
  }

  static <T> T sound(Checked<T> checked) {
    return switch (checked) {
      case Checked.Sound<T> sound -> sound.value();
      case Checked.Broken<T> broken -> throw new AssertionError(broken.diagnostics().toString());
    };
  }

  static List<String> paths(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(path -> path.endsWith(ending))
          .sorted()
          .toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    for (String path : paths(from, "")) {
      Path goal = to.resolve(path);
      Files.createDirectories(goal.getParent());
      Files.copy(from.resolve(path), goal);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
