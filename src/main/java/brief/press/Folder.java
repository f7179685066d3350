package brief.press;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/// A folder that takes all files or none: each is written to a stage inside it, and all are moved
/// into place when every one is there. Closing without [#land] leaves the folder as it was.
final class Folder implements Goal {
  private final Path out;
  private final SortedMap<String, Manifest.Output> staged = new ConcurrentSkipListMap<>();
  private @Nullable Path stage;
  private boolean made;

  Folder(Path out) {
    this.out = out;
  }

  @Override
  public boolean wantsBytes() {
    return true;
  }

  @Override
  public Optional<String> open() {
    made = !Files.exists(out);
    try {
      Files.createDirectories(out);
      stage = Files.createTempDirectory(out, ".brief-");
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(reason(e));
    }
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    Path file = stage().resolve(path);
    Files.createDirectories(parent(file));
    Files.write(file, bytes);
    staged.put(path, Manifest.Output.of(bytes));
  }

  @Override
  public SortedMap<String, Manifest.Output> staged() {
    return staged;
  }

  /// A file that already has these bytes is left alone.
  @Override
  public Set<String> land(Set<String> leftovers) throws IOException {
    Set<String> changed = new TreeSet<>();
    for (String path : staged.keySet()) {
      Path from = stage().resolve(path);
      Path to = out.resolve(path);
      if (!Files.isRegularFile(to) || Files.mismatch(from, to) >= 0) {
        Files.createDirectories(parent(to));
        Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        changed.add(path);
      }
    }
    for (String path : leftovers) {
      Files.deleteIfExists(out.resolve(path));
    }
    return changed;
  }

  @Override
  public void close() throws IOException {
    if (stage != null) {
      delete(stage);
    }
    if (made && Files.isDirectory(out)) {
      try (var left = Files.list(out)) {
        if (left.findAny().isEmpty()) {
          Files.delete(out);
        }
      }
    }
  }

  /// Why nothing can be written, as a word of the findings where there is one.
  private static String reason(IOException fault) {
    return switch (fault) {
      case FileAlreadyExistsException _ -> "word:out.file";
      case NotDirectoryException _ -> "word:out.file";
      case AccessDeniedException _ -> "word:out.denied";
      default -> String.valueOf(fault.getMessage());
    };
  }

  private Path stage() {
    if (stage == null) {
      throw new IllegalStateException("not open: " + out);
    }
    return stage;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException fault)
              throws IOException {
            Files.delete(emptied);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static Path parent(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      throw new IllegalArgumentException("no file below a folder: " + file);
    }
    return parent;
  }
}
