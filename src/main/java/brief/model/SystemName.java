package brief.model;

import java.util.List;
import java.util.Optional;

/// A named framework, programme, plan, model or action of the sources: `12218` and the like.
///
/// @param names its name as it is printed
/// @param region id of the region whose it is
/// @param themes ids of the themes whose briefings print it
/// @param claims ids of the claims that speak of it; at least one
/// @param parts what it consists of, as far as the sources say
/// @param relations what ties it to other systems, as far as the sources say
/// @param note the editors' remark: what the sources leave open
public record SystemName(
    String id,
    Texts names,
    String region,
    List<String> themes,
    List<String> claims,
    List<Part> parts,
    List<Relation> relations,
    Optional<Texts> note) {
  public SystemName {
    themes = List.copyOf(themes);
    claims = List.copyOf(claims);
    parts = List.copyOf(parts);
    relations = List.copyOf(relations);
  }

  /// A part of a system.
  ///
  /// @param value how many of it there are
  public record Part(Texts names, Optional<ValueRef> value) {}

  /// A tie between two systems.
  public record Relation(Kind kind, String to, String claim) {
    /// How one system is tied to another.
    public enum Kind {
      PART_OF,
      IMPLEMENTS,
      RESPONDS_TO
    }
  }
}
