package brief.model;

import java.util.Set;

/// Which entries of a digest are meant: all of them, or some.
///
/// @param entries paths such as `claims/parks-output`, `themes/parks`; empty for all
public record Scope(Set<String> entries) {
  /// Everything.
  public static final Scope ALL = new Scope(Set.of());

  public Scope {
    entries = Set.copyOf(entries);
  }

  /// Whether a path is one of the entries, or stands in one of them.
  public boolean holds(String path) {
    return entries.isEmpty()
        || entries.stream().anyMatch(entry -> path.equals(entry) || path.startsWith(entry + "/"));
  }

  /// Whether a claim is meant.
  public boolean holdsClaim(String id) {
    return holds("claims/" + id);
  }
}
