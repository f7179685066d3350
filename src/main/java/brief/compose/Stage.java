package brief.compose;

import brief.model.Briefing;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Region;
import brief.model.Status;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Theme;
import brief.model.Tile;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Sets out one briefing for its template: what it is about, its claims by section, its systems,
/// figures, regions.
final class Stage {
  private final Digest digest;
  private final Briefing briefing;
  private final Facts facts;
  private final Values values;
  private final String lang;
  private final List<Claim> own;
  private final Set<String> ownIds;

  Stage(Digest digest, Briefing briefing, Facts facts, Values values, String lang) {
    this.digest = digest;
    this.briefing = briefing;
    this.facts = facts;
    this.values = values;
    this.lang = lang;
    this.own = digest.claims().values().stream().filter(this::isOwn).toList();
    this.ownIds = own.stream().map(Claim::id).collect(Collectors.toSet());
  }

  private boolean isOwn(Claim claim) {
    return switch (briefing.kind()) {
      case OVERVIEW -> true;
      case THEME -> claim.themes().contains(briefing.id());
      case REGION -> claim.regions().contains(briefing.id());
    };
  }

  /// The data model, without functions.
  Map<String, Object> model(List<Illustration> illustrations) {
    Figures figures = new Figures(digest, facts, values, own);
    List<Map<String, Object>> systems =
        digest.systems().values().stream().filter(this::isOwn).map(facts::system).toList();
    List<Map<String, Object>> children = children();
    return new Fields()
        .put("lang", lang)
        .put("edition", facts.edition())
        .put("briefing", briefing())
        .put("sections", new Sections(digest, briefing, facts).of(own))
        .put("children", children)
        .put("gaps", gaps())
        .put("systems", systems)
        .put("figures", illustrations.stream().map(figures::of).toList())
        .put("themes", digest.themes().values().stream().map(facts::theme).toList())
        .put("regions", regions())
        .put("parents", parents())
        .put("statuses", statuses())
        .put("alternates", alternates())
        .map();
  }

  private Map<String, Object> briefing() {
    Fields fields =
        new Fields()
            .put("kind", Facts.name(briefing.kind()))
            .put("id", briefing.id())
            .put("path", briefing.path())
            .put("count", own.size())
            .put(
                "short",
                briefing.kind() == Briefing.Kind.REGION && own.size() <= 2 && below().isEmpty());
    var edition = digest.edition();
    switch (briefing.kind()) {
      case OVERVIEW -> {
        head(fields, edition.title(), Optional.of(edition.answer()), edition.key());
        fields.put("question", facts.in(edition.question()));
      }
      case THEME -> {
        Theme theme = Known.in(digest.themes(), briefing.id());
        head(fields, theme.names(), Optional.of(theme.answer()), theme.key());
        fields.put("question", facts.in(theme.question()));
      }
      case REGION -> {
        Region region = Known.in(digest.regions(), briefing.id());
        head(fields, region.names(), region.answer(), region.key());
        fields.put("region", facts.region(region.id()));
        fields.maybe("note", region.note().map(note -> facts.plain(note)));
      }
    }
    return fields.put("keywords", keywords()).map();
  }

  private void head(Fields fields, Texts title, Optional<Texts> answer, List<Tile> key) {
    fields.put("title", facts.in(title));
    fields.maybe("answer", answer.map(facts::told));
    fields.put("tiles", key.stream().map(facts::tile).toList());
  }

  /// What the briefing is about, in names: its themes, its regions.
  private List<String> keywords() {
    Set<String> words = new LinkedHashSet<>();
    digest.themes().values().stream()
        .filter(theme -> own.stream().anyMatch(claim -> claim.themes().contains(theme.id())))
        .forEach(theme -> words.add(facts.in(theme.names())));
    digest.regions().values().stream()
        .filter(region -> own.stream().anyMatch(claim -> claim.regions().contains(region.id())))
        .forEach(region -> words.add(facts.in(region.names())));
    return List.copyOf(words);
  }

  private boolean isOwn(SystemName system) {
    return switch (briefing.kind()) {
      case OVERVIEW -> true;
      case THEME -> system.themes().contains(briefing.id());
      case REGION -> system.region().equals(briefing.id());
    };
  }

  /// The regions right below the briefing's.
  private List<Region> offspring() {
    return digest.regions().values().stream()
        .filter(region -> region.parent().equals(Optional.of(briefing.id())))
        .filter(region -> briefing.kind() == Briefing.Kind.REGION)
        .toList();
  }

  /// The claims that only regions right below print.
  private List<Claim> below() {
    return offspring().stream().flatMap(region -> claims(region).stream()).toList();
  }

  private List<Claim> claims(Region region) {
    return digest.claims().values().stream()
        .filter(claim -> claim.regions().contains(region.id()) && !ownIds.contains(claim.id()))
        .toList();
  }

  private List<Map<String, Object>> children() {
    List<Map<String, Object>> children = new ArrayList<>();
    for (Region region : offspring()) {
      List<Claim> claims = new ArrayList<>(claims(region));
      claims.sort(java.util.Comparator.comparing(Section::of));
      List<Map<String, Object>> systems =
          digest.systems().values().stream()
              .filter(system -> system.region().equals(region.id()))
              .map(facts::system)
              .toList();
      if (!claims.isEmpty() || !systems.isEmpty()) {
        children.add(
            new Fields()
                .put("region", facts.region(region.id()))
                .put("claims", claims.stream().map(claim -> facts.claim(claim.id())).toList())
                .put("systems", systems)
                .map());
      }
    }
    return children;
  }

  /// The sections that nothing fills, of those whose silence says something.
  private List<String> gaps() {
    Set<Section> filled = new LinkedHashSet<>();
    own.forEach(claim -> filled.add(Section.of(claim)));
    below().forEach(claim -> filled.add(Section.of(claim)));
    return Stream.of(Section.RESULTS, Section.AIMS, Section.MEASURES, Section.OBSTACLES)
        .filter(section -> !filled.contains(section))
        .map(Facts::name)
        .toList();
  }

  /// From the widest region that the briefing's lies in to its parent.
  private List<Map<String, Object>> parents() {
    List<Map<String, Object>> parents = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    Optional<String> at = Optional.of(briefing.id());
    while (briefing.kind() == Briefing.Kind.REGION && at.isPresent() && seen.add(at.get())) {
      at = Known.in(digest.regions(), at.get()).parent();
      at.ifPresent(parent -> parents.addFirst(facts.region(parent)));
    }
    return parents;
  }

  /// All regions, each behind its parent, with its depth and how many claims it prints.
  private List<Map<String, Object>> regions() {
    List<Map<String, Object>> regions = new ArrayList<>();
    addRegions(Optional.empty(), 0, regions);
    return regions;
  }

  private void addRegions(Optional<String> parent, int depth, List<Map<String, Object>> regions) {
    for (Region region : digest.regions().values()) {
      if (region.parent().equals(parent)) {
        long count =
            digest.claims().values().stream()
                .filter(claim -> claim.regions().contains(region.id()))
                .count();
        Map<String, Object> fields = new HashMap<>(facts.region(region.id()));
        fields.put("depth", depth);
        fields.put("count", count);
        regions.add(fields);
        addRegions(Optional.of(region.id()), depth + 1, regions);
      }
    }
  }

  /// The statuses that the briefing prints.
  private List<String> statuses() {
    Set<Status> printed =
        Stream.concat(own.stream(), below().stream())
            .map(Claim::status)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Status.class)));
    return printed.stream().map(Facts::name).toList();
  }

  /// The same briefing in the edition's other languages.
  private List<Map<String, Object>> alternates() {
    return digest.edition().languages().stream()
        .filter(other -> !other.equals(lang))
        .map(other ->
            new Fields()
                .put("lang", other)
                .put("href", facts.base() + "../" + other + "/" + briefing.path() + ".md")
                .map())
        .toList();
  }
}
