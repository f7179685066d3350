package brief.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An entry of the termbase.
///
/// @param renderings language to its renderings
public record Term(String id, Map<String, Renderings> renderings, Optional<Texts> note) {
  public Term {
    renderings = Map.copyOf(renderings);
  }

  /// How a term is and is not put in one language.
  public record Renderings(String preferred, List<String> allowed, List<String> forbidden) {
    public Renderings {
      allowed = List.copyOf(allowed);
      forbidden = List.copyOf(forbidden);
    }
  }
}
