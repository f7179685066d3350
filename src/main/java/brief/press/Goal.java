package brief.press;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/// Where files go: a folder, or nowhere in a rehearsal or an inspection.
sealed interface Goal extends AutoCloseable permits Folder, Rehearsal, Inspection {
  /// Whether bytes are of use: without, it is enough that they could be made.
  boolean wantsBytes();

  /// Makes ready.
  ///
  /// @return why nothing can be written there, if so
  Optional<String> open();

  /// Takes a file; thread-safe for different paths.
  ///
  /// @param path below the folder, with `/`
  void write(String path, byte[] bytes) throws IOException;

  /// What was taken so far.
  SortedMap<String, Manifest.Output> staged();

  /// Puts all that was taken in its place, and removes the leftovers.
  ///
  /// @param leftovers paths of files that are no longer printed
  /// @return the paths whose bytes are new
  Set<String> land(Set<String> leftovers) throws IOException;

  @Override
  void close() throws IOException;
}
