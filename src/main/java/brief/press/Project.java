package brief.press;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The files of a project, as texts and bytes. All paths that it gives are relative to the project
/// and have `/`.
public final class Project {
  static final String DIGEST = "seeds/digest";

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
  SortedMap<String, String> digest() throws IOException {
    Path one = folder.resolve(DIGEST + ".yaml");
    if (Files.isRegularFile(one)) {
      SortedMap<String, String> texts = new TreeMap<>();
      texts.put(DIGEST + ".yaml", text(one));
      return texts;
    }
    return texts(folder, DIGEST, List.of(".yaml", ".yml"));
  }

  /// The templates, words and style, by path below `templates/`; the project's own, else those of
  /// `brief`.
  SortedMap<String, String> templates() throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    texts(owner("templates"), "templates", List.of(".ftl", ".yaml"))
        .forEach((path, text) -> texts.put(path.substring("templates/".length()), text));
    return texts;
  }

  /// The font files, by path.
  SortedMap<String, byte[]> fonts() throws IOException {
    Path owner = owner("fonts");
    SortedMap<String, byte[]> fonts = new TreeMap<>();
    for (Path file : files(owner.resolve("fonts"), List.of(".ttf"))) {
      fonts.put(relative(owner, file), Files.readAllBytes(file));
    }
    return fonts;
  }

  /// The bytes of a file of the project, when it is there.
  Optional<byte[]> bytes(String path) throws IOException {
    Path file = folder.resolve(path).normalize();
    return file.startsWith(folder) && Files.isRegularFile(file)
        ? Optional.of(Files.readAllBytes(file))
        : Optional.empty();
  }

  /// The text of a file below a folder, when it is there.
  static Optional<String> text(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(text(file)) : Optional.empty();
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private Path owner(String name) {
    return Files.isDirectory(folder.resolve(name)) ? folder : home;
  }

  private static SortedMap<String, String> texts(Path base, String below, List<String> endings)
      throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    for (Path file : files(base.resolve(below), endings)) {
      texts.put(relative(base, file), text(file));
    }
    return texts;
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

  private static String text(Path file) throws IOException {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8", e);
    }
  }

  private static String relative(Path base, Path file) {
    return base.relativize(file).toString().replace('\\', '/');
  }
}
