package brief.compose;

import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// Sorts claims into sections; within a section by region, or in the briefing of a region by theme;
/// what authors say stands together, below their names, wherever it is more than a remark.
final class Sections {
  /// From so many on, the views of one author get a heading.
  private static final int REMARKS = 3;

  private final Digest digest;
  private final Briefing briefing;
  private final Facts facts;

  Sections(Digest digest, Briefing briefing, Facts facts) {
    this.digest = digest;
    this.briefing = briefing;
    this.facts = facts;
  }

  /// The sections that the claims fill, by name: `{name, parts: [{topics, by, source, said}]}`.
  Map<String, Object> of(List<Claim> claims) {
    Map<String, Object> sections = new LinkedHashMap<>();
    for (Section section : Section.values()) {
      List<Claim> its = claims.stream().filter(claim -> Section.of(claim) == section).toList();
      if (!its.isEmpty()) {
        String name = Facts.name(section);
        sections.put(name, new Fields().put("name", name).put("parts", parts(section, its)).map());
      }
    }
    return sections;
  }

  /// First what no author is named for above, then the authors one by one.
  private List<Map<String, Object>> parts(Section section, List<Claim> claims) {
    SequencedMap<String, List<Claim>> said = new LinkedHashMap<>();
    for (Claim claim : claims) {
      if (claim.status() == Status.ADVICE || claim.status() == Status.OPINION) {
        String who = claim.by().orElse("") + "/" + claim.source();
        said.computeIfAbsent(who, key -> new ArrayList<>()).add(claim);
      }
    }
    said.values().removeIf(its -> section != Section.ADVICE && its.size() < REMARKS);
    Set<String> spoken =
        said.values().stream().flatMap(List::stream).map(Claim::id).collect(Collectors.toSet());
    List<Claim> rest = claims.stream().filter(claim -> !spoken.contains(claim.id())).toList();
    List<Map<String, Object>> parts = new ArrayList<>();
    if (!rest.isEmpty()) {
      parts.add(new Fields().put("topics", topics(rest)).map());
    }
    said.values().forEach(its -> parts.add(speaker(section, its)));
    return parts;
  }

  private Map<String, Object> speaker(Section section, List<Claim> claims) {
    Map<String, Object> first = facts.claim(claims.getFirst().id());
    return new Fields()
        .put("topics", topics(claims))
        .put("said", section == Section.ADVICE ? "advice" : "opinion")
        .put("source", facts.source(Known.in(digest.sources(), claims.getFirst().source())))
        .maybe("by", Optional.ofNullable(first.get("by")))
        .map();
  }

  /// The claims by topic, `{names, claims}`; one topic without names where division would not pay.
  private List<Map<String, Object>> topics(List<Claim> claims) {
    boolean byTheme = briefing.kind() == Briefing.Kind.REGION;
    Map<List<String>, List<Claim>> topics = new LinkedHashMap<>();
    List<String> order =
        List.copyOf(byTheme ? digest.themes().keySet() : digest.regions().keySet());
    claims.stream()
        .sorted(Comparator.comparingInt(claim -> order(claim, byTheme, order)))
        .forEach(claim ->
            topics.computeIfAbsent(topic(claim, byTheme), key -> new ArrayList<>()).add(claim));
    int worth = byTheme ? 3 : 2;
    if (topics.size() == 1 || claims.size() < worth * topics.size()) {
      List<Claim> all = byTheme ? claims : topics.values().stream().flatMap(List::stream).toList();
      return List.of(topic(List.of(), all));
    }
    List<Map<String, Object>> told = new ArrayList<>();
    topics.forEach((names, its) -> told.add(topic(names, its)));
    return told;
  }

  private Map<String, Object> topic(List<String> names, List<Claim> claims) {
    return new Fields()
        .put("names", names)
        .put("claims", claims.stream().map(claim -> facts.claim(claim.id())).toList())
        .map();
  }

  private List<String> topic(Claim claim, boolean byTheme) {
    return byTheme
        ? claim.themes().stream()
            .limit(1)
            .map(id -> facts.in(Known.in(digest.themes(), id).names()))
            .toList()
        : claim.regions().stream()
            .map(id -> facts.in(Known.in(digest.regions(), id).names()))
            .toList();
  }

  private static int order(Claim claim, boolean byTheme, List<String> order) {
    List<String> ids = byTheme ? claim.themes() : claim.regions();
    return ids.isEmpty() ? order.size() : order.indexOf(ids.getFirst());
  }
}
