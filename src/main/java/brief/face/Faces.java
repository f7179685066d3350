package brief.face;

import java.util.Map;
import java.util.Optional;

/// The faces at hand.
///
/// @param byName PostScript name to face
public record Faces(Map<String, Face> byName) {
  public Faces {
    byName = Map.copyOf(byName);
  }

  /// The face of a name, when there is one.
  public Optional<Face> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
