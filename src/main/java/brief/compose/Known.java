package brief.compose;

import java.util.Map;

/// Looks up what must be there, as the reader of the digest has made sure of every id.
final class Known {
  private Known() {}

  /// @throws IllegalStateException when it is not there
  static <V> V in(Map<String, V> map, String id) {
    V value = map.get(id);
    if (value == null) {
      throw new IllegalStateException("unknown id " + id);
    }
    return value;
  }
}
