package brief.press;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/// Files on their way into a folder: each is written beside its goal under another name, and all are moved into place
/// when every one is there. Closing without [#land] leaves the folder as it was.
final class Staging implements AutoCloseable {
  private final Path out;
  private final Path stage;
  private final boolean made;
  private final SortedMap<String, Manifest.Output> staged = new ConcurrentSkipListMap<>();

  private Staging(Path out, Path stage, boolean made) {
    this.out = out;
    this.stage = stage;
    this.made = made;
  }

  /// @throws IOException when the folder cannot be made or written
  static Staging in(Path out) throws IOException {
    boolean made = !Files.exists(out);
    Files.createDirectories(out);
    return new Staging(out, Files.createTempDirectory(out, ".brief-"), made);
  }

  /// Writes a file to the stage; thread-safe for different paths.
  ///
  /// @param path below the folder, with `/`
  void write(String path, byte[] bytes) throws IOException {
    Path file = stage.resolve(path);
    Files.createDirectories(parent(file));
    Files.write(file, bytes);
    staged.put(path, Manifest.Output.of(bytes));
  }

  SortedMap<String, Manifest.Output> staged() {
    return staged;
  }

  /// Moves every staged file into place; a file that already has these bytes is left alone.
  void land() throws IOException {
    for (String path : staged.keySet()) {
      Path from = stage.resolve(path);
      Path to = out.resolve(path);
      Files.createDirectories(parent(to));
      if (Files.isRegularFile(to) && Arrays.equals(Files.readAllBytes(to), Files.readAllBytes(from))) {
        continue;
      }
      try {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /// Removes a file that an earlier run printed and this edition no longer has.
  void remove(String path) throws IOException {
    Files.deleteIfExists(out.resolve(path));
  }

  @Override
  public void close() throws IOException {
    Files.walkFileTree(
        stage,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException fault)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
    if (made) {
      try (var left = Files.list(out)) {
        if (left.findAny().isEmpty()) {
          Files.delete(out);
        }
      }
    }
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no file below a folder: " + file);
    }
    return parent;
  }
}
