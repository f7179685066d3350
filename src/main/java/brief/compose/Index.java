package brief.compose;

import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Region;
import brief.model.SystemName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A digest by what its briefings ask for, so that one of them takes no longer for what the others
/// print. All lists are in the order of the digest.
final class Index {
  private final Digest digest;
  private final List<Briefing> plan;
  private final Set<Briefing> planned;
  private final Map<Briefing, List<Claim>> claims = new HashMap<>();
  private final Map<Briefing, List<SystemName>> systems = new HashMap<>();
  private final Map<Optional<String>, List<Region>> offspring = new HashMap<>();
  private final Map<String, Integer> themes;
  private final Map<String, Integer> regions;

  Index(Digest digest, List<Briefing> plan) {
    this.digest = digest;
    this.plan = plan;
    this.planned = new HashSet<>(plan);
    this.themes = ranks(digest.themes().keySet());
    this.regions = ranks(digest.regions().keySet());
    for (Claim claim : digest.claims().values()) {
      subjects(claim.themes(), claim.regions()).forEach(one -> add(claims, one, claim));
    }
    for (SystemName system : digest.systems().values()) {
      subjects(system.themes(), List.of(system.region())).forEach(one -> add(systems, one, system));
    }
    for (Region region : digest.regions().values()) {
      add(offspring, region.parent(), region);
    }
  }

  private static Map<String, Integer> ranks(Collection<String> ids) {
    Map<String, Integer> ranks = new HashMap<>();
    ids.forEach(id -> ranks.put(id, ranks.size()));
    return ranks;
  }

  private static Stream<Briefing> subjects(List<String> themes, List<String> regions) {
    return Stream.concat(
            themes.stream().map(id -> new Briefing(Briefing.Kind.THEME, id)),
            regions.stream().map(Index::region))
        .distinct();
  }

  private static Briefing region(String id) {
    return new Briefing(Briefing.Kind.REGION, id);
  }

  private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
    lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
  }

  /// Whether it is that of this very digest and plan: comparing them would cost more than is saved.
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Digest other, List<Briefing> planned) {
    return digest == other && plan == planned;
  }

  /// Whether the edition has a briefing.
  boolean has(Briefing briefing) {
    return planned.contains(briefing);
  }

  /// The claims under the theme or region of a briefing; all for the overview.
  List<Claim> claims(Briefing briefing) {
    return switch (briefing.kind()) {
      case OVERVIEW -> List.copyOf(digest.claims().values());
      case THEME, REGION -> claims.getOrDefault(briefing, List.of());
    };
  }

  /// The claims under a region.
  List<Claim> claims(Region region) {
    return claims.getOrDefault(region(region.id()), List.of());
  }

  /// The systems of the theme or region of a briefing; all for the overview.
  List<SystemName> systems(Briefing briefing) {
    return switch (briefing.kind()) {
      case OVERVIEW -> List.copyOf(digest.systems().values());
      case THEME, REGION -> systems.getOrDefault(briefing, List.of());
    };
  }

  /// The systems of a region.
  List<SystemName> systems(Region region) {
    return systems.getOrDefault(region(region.id()), List.of());
  }

  /// The regions right below a region; those below none.
  List<Region> below(Optional<String> parent) {
    return offspring.getOrDefault(parent, List.of());
  }

  /// Where a theme stands among the themes, base 0.
  int themeRank(String id) {
    return themes.getOrDefault(id, themes.size());
  }

  /// Where a region stands among the regions, base 0.
  int regionRank(String id) {
    return regions.getOrDefault(id, regions.size());
  }
}
