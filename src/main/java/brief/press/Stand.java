package brief.press;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/// How the files that a check reads stand at one moment, so that it can be told which have changed
/// since. What editors of texts put beside them for themselves is left out.
///
/// @param files path to when a file was changed, and its size
public record Stand(SortedMap<String, Stamp> files) {
  /// When a file was changed last.
  ///
  /// @param size in bytes
  public record Stamp(FileTime changed, long size) {}

  /// The files of a project, with those of `brief` that it does not have itself.
  ///
  /// @throws IOException when a folder cannot be listed
  public static Stand of(Path project, Path home) throws IOException {
    SortedMap<String, Stamp> files = new TreeMap<>();
    for (String name : new String[] {"seeds", Project.TEMPLATES, "fonts"}) {
      Path base = Files.isDirectory(project.resolve(name)) ? project : home;
      if (Files.isDirectory(base.resolve(name))) {
        Files.walkFileTree(base.resolve(name), new Visitor(base, files));
      }
    }
    return new Stand(files);
  }

  /// The paths of the files that are new, changed or gone.
  public SortedSet<String> changedSince(Stand before) {
    SortedSet<String> changed = new TreeSet<>(before.files.keySet());
    changed.addAll(files.keySet());
    changed.removeIf(
        path -> files.containsKey(path) && files.get(path).equals(before.files.get(path)));
    return changed;
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Path base;
    private final SortedMap<String, Stamp> files;

    Visitor(Path base, SortedMap<String, Stamp> files) {
      this.base = base;
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName());
      if (!name.startsWith(".") && !name.startsWith("#") && !name.endsWith("~")) {
        files.put(
            base.relativize(file).toString().replace('\\', '/'),
            new Stamp(attributes.lastModifiedTime(), attributes.size()));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE; // it went while the folder was read
    }
  }
}
