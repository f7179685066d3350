package brief.press;

import brief.model.Coverage;
import java.util.Set;
import java.util.SortedMap;

/// What came off the press.
///
/// @param briefings how many briefings, each language counted
/// @param files path below `out` to size in bytes
/// @param changed the paths whose bytes are new
/// @param coverage what of the sources is told
public record Printed(
    int briefings, SortedMap<String, Long> files, Set<String> changed, Coverage coverage) {
  public Printed {
    changed = Set.copyOf(changed);
  }

  /// How many files have this ending.
  public long count(String ending) {
    return files.keySet().stream().filter(path -> path.endsWith(ending)).count();
  }

  /// The size of all files in bytes.
  public long bytes() {
    return files.values().stream().mapToLong(Long::longValue).sum();
  }
}
