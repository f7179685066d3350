package brief.line;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/// What was worked out lately and need not be again. The same paragraph stands in the briefings of
/// its theme, of its region and of all that hold them, and pages are tried more than once.
///
/// One may be shared by threads; two that miss the same at the same time both work it out.
///
/// @param <K> all that the work depends on
final class Memory<K, V> {
  private final Map<K, V> known = new ConcurrentHashMap<>();
  private final AtomicInteger held = new AtomicInteger();
  private final int most;

  /// @param most weight that is held; above it everything is forgotten
  Memory(int most) {
    this.most = most;
  }

  /// What the work makes of a key, now or the last time.
  V of(K key, int weight, Function<K, V> work) {
    V found = known.get(key);
    if (found == null) {
      found = work.apply(key);
      if (held.addAndGet(weight) > most) {
        known.clear();
        held.set(weight);
      }
      known.put(key, found);
    }
    return found;
  }
}
