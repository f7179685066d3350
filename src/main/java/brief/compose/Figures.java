package brief.compose;

import brief.amount.Style;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Role;
import brief.model.Status;
import brief.model.SystemName;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Shows figures to the templates, each with a table of what it draws.
final class Figures {
  private final Digest digest;
  private final Facts facts;
  private final Values values;
  private final List<Claim> printed;

  /// @param printed the claims of the briefing
  Figures(Digest digest, Facts facts, Values values, List<Claim> printed) {
    this.digest = digest;
    this.facts = facts;
    this.values = values;
    this.printed = printed;
  }

  Map<String, Object> of(Illustration illustration) {
    Figure figure = illustration.figure();
    Set<String> claims = claims(figure);
    Set<String> sources = new LinkedHashSet<>();
    claims.forEach(claim -> sources.add(digest.claims().get(claim).source()));
    return new Fields()
        .put("id", figure.id())
        .put("kind", Facts.name(figure.kind()))
        .put("section", section(figure))
        .put("finding", facts.told(figure.finding()).get("text"))
        .put("measure", facts.told(figure.measure()).get("text"))
        .maybe("note", figure.note().map(note -> facts.told(note).get("text")))
        .put("alt", illustration.alt())
        .put("path", facts.base() + "figures/" + figure.id() + ".svg")
        .put("claims", List.copyOf(claims))
        .put("sources", sources.stream().map(id -> facts.source(digest.sources().get(id))).toList())
        .put("rows", rows(figure))
        .put("grouped", figure.points().stream().anyMatch(point -> point.group().isPresent()))
        .put("dated", figure.points().stream().anyMatch(point -> point.at().isPresent()))
        .put("valued", figure.points().stream().anyMatch(point -> point.value().isPresent()))
        .put("columns", columns(figure))
        .map();
  }

  /// The claims that a figure draws from.
  private Set<String> claims(Figure figure) {
    Set<String> claims = new LinkedHashSet<>();
    for (Figure.Point point : figure.points()) {
      Stream.concat(point.value().stream(), point.at().stream())
          .forEach(ref -> claims.add(ref.claim()));
    }
    system(figure)
        .ifPresent(system -> {
          system.parts().forEach(part -> part.value().ifPresent(ref -> claims.add(ref.claim())));
          if (claims.isEmpty()) {
            claims.add(system.claims().getFirst());
          }
        });
    return claims;
  }

  private Optional<SystemName> system(Figure figure) {
    return figure.system().map(id -> digest.systems().get(id));
  }

  /// The section behind which a figure stands: that of the first claim it draws, where the briefing
  /// prints that claim; `systems` for what a system consists of; otherwise none.
  private String section(Figure figure) {
    return switch (figure.kind()) {
      case COMPOSITION -> "systems";
      case MATRIX, STATEMENTS -> "";
      case BARS, SHARES, TIMELINE, TIERS, PAIRS ->
          printed.stream()
              .filter(claim -> claims(figure).contains(claim.id()))
              .map(claim -> Facts.name(Section.of(claim)))
              .findFirst()
              .orElse("");
    };
  }

  private List<String> columns(Figure figure) {
    return switch (figure.kind()) {
      case MATRIX ->
          matrixRegions().stream().map(id -> (String) facts.region(id).get("name")).toList();
      case STATEMENTS -> Stream.of(Role.values()).map(Facts::name).toList();
      case BARS, SHARES, COMPOSITION, TIMELINE, TIERS, PAIRS -> List.of();
    };
  }

  private List<Map<String, Object>> rows(Figure figure) {
    return switch (figure.kind()) {
      case MATRIX -> matrix();
      case STATEMENTS -> statements();
      case COMPOSITION -> system(figure).map(this::parts).orElse(List.of());
      case BARS, SHARES, TIMELINE, TIERS, PAIRS -> points(figure);
    };
  }

  private List<Map<String, Object>> points(Figure figure) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Figure.Point point : figure.points()) {
      ValueRef ref = point.value().or(point::at).orElseThrow();
      Claim claim = digest.claims().get(ref.claim());
      Optional<String> group =
          point
              .group()
              .flatMap(
                  id -> figure.groups().stream().filter(its -> its.id().equals(id)).findFirst())
              .map(its -> facts.in(its.names()));
      rows.add(
          new Fields()
              .put("label", facts.told(point.label()).get("text"))
              .maybe("group", group)
              .maybe("value", point.value().map(value -> values.written(value, Style.LABEL)))
              .maybe("at", point.at().map(value -> values.written(value, Style.LABEL)))
              .put("status", Facts.name(claim.status()))
              .put("claim", ref.claim())
              .map());
    }
    return rows;
  }

  private List<Map<String, Object>> parts(SystemName system) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var part : system.parts()) {
      Optional<ValueRef> ref = part.value();
      String claim = ref.map(ValueRef::claim).orElse(system.claims().getFirst());
      rows.add(
          new Fields()
              .put("label", facts.in(part.names()))
              .maybe("value", ref.map(values::tile))
              .put("status", Facts.name(digest.claims().get(claim).status()))
              .put("claim", claim)
              .map());
    }
    return rows;
  }

  private List<String> matrixRegions() {
    return digest.regions().keySet().stream()
        .filter(id -> digest.claims().values().stream().anyMatch(c -> c.regions().contains(id)))
        .toList();
  }

  private List<Map<String, Object>> matrix() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (var theme : digest.themes().values()) {
      List<String> cells = new ArrayList<>();
      for (String region : matrixRegions()) {
        cells.add(
            count(
                digest.claims().values().stream()
                    .filter(c -> c.themes().contains(theme.id()) && c.regions().contains(region))));
      }
      rows.add(new Fields().put("label", facts.in(theme.names())).put("cells", cells).map());
    }
    return rows;
  }

  private List<Map<String, Object>> statements() {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Status status : Status.values()) {
      List<String> cells = new ArrayList<>();
      for (Role role : Role.values()) {
        cells.add(count(printed.stream().filter(c -> c.status() == status && c.role() == role)));
      }
      if (cells.stream().anyMatch(cell -> !cell.equals("0"))) {
        rows.add(new Fields().put("status", Facts.name(status)).put("cells", cells).map());
      }
    }
    return rows;
  }

  private static String count(Stream<Claim> claims) {
    return Long.toString(claims.count());
  }
}
