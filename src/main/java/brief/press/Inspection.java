package brief.press;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Nowhere: only whether everything can be made is asked for.
final class Inspection implements Goal {
  @Override
  public boolean wantsBytes() {
    return false;
  }

  @Override
  public Optional<String> open() {
    return Optional.empty();
  }

  @Override
  public void write(String path, byte[] bytes) {}

  @Override
  public SortedMap<String, Manifest.Output> staged() {
    return new TreeMap<>();
  }

  @Override
  public Set<String> land(Set<String> leftovers) {
    return Set.of();
  }

  @Override
  public void close() {}
}
