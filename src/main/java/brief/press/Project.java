package brief.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of a project, as bytes. All paths that it gives are relative to the project and have
/// `/`.
public final class Project {
  static final String DIGEST = "seeds/digest";
  static final String TEMPLATES = "templates";

  private final Path folder;
  private final Path home;

  Project(Path folder, Path home) {
    this.folder = folder;
    this.home = home;
  }

  /// The nearest folder upwards that has a digest.
  public static Optional<Path> above(Path start) {
    for (Path at = start.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(DIGEST)) || Files.exists(at.resolve(DIGEST + ".yaml"))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  /// The YAML files of the digest, by path; none when there is no digest.
  SortedMap<String, byte[]> digest() throws IOException {
    Path one = folder.resolve(DIGEST + ".yaml");
    if (Files.isRegularFile(one)) {
      SortedMap<String, byte[]> files = new TreeMap<>();
      files.put(DIGEST + ".yaml", Files.readAllBytes(one));
      return files;
    }
    return read(folder, DIGEST, List.of(".yaml", ".yml"));
  }

  /// The templates, words and style, by path; the project's own, else those of `brief`.
  SortedMap<String, byte[]> templates() throws IOException {
    return read(owner(TEMPLATES), TEMPLATES, List.of(".ftl", ".yaml"));
  }

  /// The images that lie among the templates, by path.
  SortedMap<String, byte[]> art() throws IOException {
    return read(owner(TEMPLATES), TEMPLATES, List.of(".png", ".jpg", ".jpeg"));
  }

  /// The font files, by path.
  SortedMap<String, byte[]> fonts() throws IOException {
    return read(owner("fonts"), "fonts", List.of(".ttf"));
  }

  /// The bytes of a file of the project, when it is there.
  Optional<byte[]> bytes(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    return file.startsWith(folder) && Files.isRegularFile(file)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private Path owner(String name) {
    return Files.isDirectory(folder.resolve(name)) ? folder : home;
  }

  private static SortedMap<String, byte[]> read(Path base, String below, List<String> endings)
      throws IOException {
    SortedMap<String, byte[]> read = new TreeMap<>();
    for (Path file : files(base.resolve(below), endings)) {
      read.put(relative(base, file), Files.readAllBytes(file));
    }
    return read;
  }

  private static List<Path> files(Path folder, List<String> endings) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> endings.stream().anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    }
  }

  private static String relative(Path base, Path file) {
    return base.relativize(file).toString().replace('\\', '/');
  }
}
