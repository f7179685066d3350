package brief.press;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;

/// Takes files and keeps only their sums: says what would change in a folder, and changes nothing.
final class Rehearsal implements Goal {
  private final Path out;
  private final SortedMap<String, Manifest.Output> staged = new ConcurrentSkipListMap<>();
  private final Set<String> changed = new ConcurrentSkipListSet<>();

  Rehearsal(Path out) {
    this.out = out;
  }

  @Override
  public boolean wantsBytes() {
    return true;
  }

  @Override
  public Optional<String> open() {
    return Optional.empty();
  }

  @Override
  public void write(String path, byte[] bytes) throws IOException {
    staged.put(path, Manifest.Output.of(bytes));
    Path file = out.resolve(path);
    if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
      changed.add(path);
    }
  }

  @Override
  public SortedMap<String, Manifest.Output> staged() {
    return staged;
  }

  @Override
  public Set<String> land(Set<String> leftovers) {
    return changed;
  }

  @Override
  public void close() {}
}
