package brief.compose;

import brief.model.Claim;
import brief.model.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Sorts claims into sections, and within a section by region, advice by who gives it.
final class Sections {
  private final Digest digest;
  private final Facts facts;

  Sections(Digest digest, Facts facts) {
    this.digest = digest;
    this.facts = facts;
  }

  /// The sections that the claims fill: name to `{name, count, groups: [{regions | by, source,
  /// claims}]}`.
  Map<String, Object> of(List<Claim> claims) {
    Map<String, Object> sections = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      List<Claim> its = claims.stream().filter(claim -> Section.of(claim) == section).toList();
      if (!its.isEmpty()) {
        String name = Facts.name(section);
        sections.put(
            name,
            new Fields()
                .put("name", name)
                .put("count", its.size())
                .put("groups", section == Section.ADVICE ? bySpeaker(its) : byRegion(its))
                .map());
      }
    }
    return sections;
  }

  private List<Map<String, Object>> byRegion(List<Claim> claims) {
    List<String> order = List.copyOf(digest.regions().keySet());
    Map<List<String>, List<Claim>> groups = new LinkedHashMap<>();
    claims.stream()
        .sorted(Comparator.comparingInt(claim -> first(claim, order)))
        .forEach(
            claim -> groups.computeIfAbsent(claim.regions(), key -> new ArrayList<>()).add(claim));
    List<Map<String, Object>> told = new ArrayList<>();
    groups.forEach((regions, its) ->
        told.add(
            new Fields()
                .put("regions", regions.stream().map(facts::region).toList())
                .put("claims", told(its))
                .map()));
    return told;
  }

  private static int first(Claim claim, List<String> order) {
    return claim.regions().isEmpty() ? order.size() : order.indexOf(claim.regions().getFirst());
  }

  private List<Map<String, Object>> bySpeaker(List<Claim> claims) {
    Map<String, List<Claim>> groups = new LinkedHashMap<>();
    for (Claim claim : claims) {
      String who = claim.by().orElse("") + "/" + claim.source();
      groups.computeIfAbsent(who, key -> new ArrayList<>()).add(claim);
    }
    List<Map<String, Object>> told = new ArrayList<>();
    for (List<Claim> its : groups.values()) {
      Map<String, Object> first = facts.claim(its.getFirst().id());
      told.add(
          new Fields()
              .maybe("by", java.util.Optional.ofNullable(first.get("by")))
              .put("source", facts.source(Known.in(digest.sources(), its.getFirst().source())))
              .put("claims", told(its))
              .map());
    }
    return told;
  }

  private List<Map<String, Object>> told(List<Claim> claims) {
    return claims.stream().map(claim -> facts.claim(claim.id())).toList();
  }
}
