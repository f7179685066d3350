package brief.compose;

import brief.amount.Style;
import brief.doc.Datum;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Status;
import brief.model.SystemName;
import brief.model.Theme;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    claims.forEach(claim -> sources.add(Known.in(digest.claims(), claim).source()));
    return new Fields()
        .put("id", figure.id())
        .put("kind", Facts.name(figure.kind()))
        .put("section", section(figure, claims))
        .put("finding", facts.plain(figure.finding()))
        .put("measure", facts.plain(figure.measure()))
        .maybe("note", figure.note().map(note -> facts.plain(note)))
        .put("alt", illustration.alt())
        .put("path", facts.base() + "figures/" + figure.id() + ".svg")
        .put("claims", List.copyOf(claims))
        .put(
            "sources",
            sources.stream().map(id -> facts.source(Known.in(digest.sources(), id))).toList())
        .put("computed", drawn(figure).stream().anyMatch(this::computed))
        .put("table", table(figure, illustration.rows()))
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
    return figure.system().map(id -> Known.in(digest.systems(), id));
  }

  /// The section behind which a figure stands: that of the first claim it draws, where the briefing
  /// prints that claim; `systems` for what a system consists of; otherwise none.
  private String section(Figure figure, Set<String> claims) {
    return switch (figure.kind()) {
      case COMPOSITION -> "systems";
      case MATRIX, STATEMENTS -> "";
      case BARS, SHARES, TIMELINE, TIERS, PAIRS ->
          printed.stream()
              .filter(claim -> claims.contains(claim.id()))
              .map(claim -> Facts.name(Section.of(claim)))
              .findFirst()
              .orElse("");
    };
  }

  /// The table of what was drawn: `{head, rows}`, where counts by two things are set out as a grid.
  private Map<String, Object> table(Figure figure, List<Datum> data) {
    boolean grid = data.stream().allMatch(row -> row.claim().isEmpty() && row.group().isPresent());
    if (grid && !data.isEmpty()) {
      return grid(data);
    }
    return new Fields()
        .put("grid", false)
        .put("rows", data.stream().map(row -> row(figure, row)).toList())
        .put("grouped", data.stream().anyMatch(row -> row.group().isPresent()))
        .put("dated", data.stream().anyMatch(row -> row.at().isPresent()))
        .put("valued", data.stream().anyMatch(row -> !facts.in(row.value()).isEmpty()))
        .map();
  }

  private Map<String, Object> row(Figure figure, Datum row) {
    Optional<String> claim = row.claim();
    return new Fields()
        .put("label", facts.in(row.label()))
        .maybe("group", row.group().map(facts::in))
        .maybe("at", row.at().map(at -> marked(figure, claim, facts.in(at))))
        .put("value", marked(figure, claim, facts.in(row.value())))
        .put(
            "computed",
            printed(figure, claim, facts.in(row.value())).filter(this::computed).isPresent())
        .maybe("status", row.status().map(Facts::name))
        .maybe("claim", claim)
        .map();
  }

  /// What the chart printed, between the marks of the value that it is.
  private String marked(Figure figure, Optional<String> claim, String printed) {
    return printed(figure, claim, printed)
        .flatMap(ref -> forms(ref, printed).findFirst())
        .orElse(printed);
  }

  private boolean computed(ValueRef ref) {
    return values.of(ref).computed().isPresent();
  }

  /// The value of a claim that the chart printed so.
  private Optional<ValueRef> printed(Figure figure, Optional<String> claim, String printed) {
    return drawn(figure).stream()
        .filter(ref -> claim.equals(Optional.of(ref.claim())))
        .filter(ref -> forms(ref, printed).findFirst().isPresent())
        .findFirst();
  }

  /// The forms of a value that read as was printed.
  private Stream<String> forms(ValueRef ref, String printed) {
    return Stream.of(Style.values())
        .map(style -> values.written(ref, style))
        .filter(written -> Marks.without(written).equals(printed));
  }

  private List<ValueRef> drawn(Figure figure) {
    List<ValueRef> drawn = new ArrayList<>();
    figure.points().forEach(point -> point.value().ifPresent(drawn::add));
    figure.points().forEach(point -> point.at().ifPresent(drawn::add));
    system(figure)
        .ifPresent(system -> system.parts().forEach(part -> part.value().ifPresent(drawn::add)));
    return drawn;
  }

  private Map<String, Object> grid(List<Datum> data) {
    List<String> columns =
        data.stream()
            .sorted(Comparator.comparingInt(this::rank))
            .map(datum -> datum.group().map(facts::in).orElseThrow())
            .distinct()
            .toList();
    Map<String, Map<String, String>> cells = new LinkedHashMap<>();
    for (Datum datum : data) {
      cells
          .computeIfAbsent(facts.in(datum.label()), label -> new HashMap<>())
          .put(datum.group().map(facts::in).orElseThrow(), facts.in(datum.value()));
    }
    List<Map<String, Object>> rows = new ArrayList<>();
    cells.forEach((label, its) ->
        rows.add(
            new Fields()
                .put("label", label)
                .put("cells", columns.stream().map(c -> its.getOrDefault(c, "")).toList())
                .map()));
    return new Fields().put("grid", true).put("columns", columns).put("rows", rows).map();
  }

  /// Where a count stands among the columns of its grid: by its status, or by its theme.
  private int rank(Datum datum) {
    return datum
        .status()
        .map(Status::ordinal)
        .orElseGet(() ->
            digest.themes().values().stream()
                .map(Theme::names)
                .toList()
                .indexOf(datum.group().orElseThrow()));
  }
}
