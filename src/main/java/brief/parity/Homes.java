package brief.parity;

import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Region;
import brief.model.SystemName;
import brief.model.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which regions an entry of the digest is about: those that it is printed for, and those of its
/// values.
final class Homes {
  private final Digest digest;
  private final Whereabouts whereabouts;

  Homes(Digest digest) {
    this.digest = digest;
    whereabouts = new Whereabouts(digest);
  }

  /// The regions of the entry that a path stands in, and all that they lie in: a text may say of
  /// these `the city`, or nothing.
  Set<String> around(String path) {
    String[] names = path.split("/", 3);
    String id = names.length > 1 ? names[1] : "";
    Set<String> around = new HashSet<>();
    of(names[0], id).forEach(region -> around.addAll(whereabouts.above(region)));
    return around;
  }

  private Set<String> of(String list, String id) {
    return switch (list) {
      case "regions" -> Set.of(id);
      case "claims" -> Optional.ofNullable(digest.claims().get(id)).map(Homes::of).orElse(Set.of());
      case "systems" ->
          Optional.ofNullable(digest.systems().get(id))
              .map(SystemName::region)
              .map(Set::of)
              .orElse(Set.of());
      case "figures" ->
          Set.copyOf(
              Optional.ofNullable(digest.figures().get(id)).map(Figure::regions).orElse(List.of()));
      default -> Set.of();
    };
  }

  /// The regions of a claim and of its values.
  static Set<String> of(Claim claim) {
    Set<String> of = new HashSet<>(claim.regions());
    claim.values().values().stream().map(Value::of).flatMap(Optional::stream).forEach(of::add);
    return of;
  }

  /// The region that each of some lies in.
  Set<String> parents(Set<String> ids) {
    Set<String> parents = new HashSet<>();
    for (String id : ids) {
      Optional.ofNullable(digest.regions().get(id)).flatMap(Region::parent).ifPresent(parents::add);
    }
    return parents;
  }
}
