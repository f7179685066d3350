package brief.chart;

import brief.amount.Style;
import brief.doc.Datum;
import brief.model.Claim;
import brief.model.Figure;
import brief.model.Role;
import brief.model.Status;
import brief.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a figure shows, in rows: its table of values and the stuff of its alternative text.
final class Rows {
  private final Sheet sheet;
  private final Material material;

  Rows(Sheet sheet, Material material) {
    this.sheet = sheet;
    this.material = material;
  }

  List<Datum> all() {
    return switch (material.figure().kind()) {
      case BARS, SHARES, TIERS, PAIRS, TIMELINE ->
          material.items().stream().map(this::point).toList();
      case COMPOSITION -> Part.of(material).orElseThrow().stream().map(this::part).toList();
      case MATRIX -> cells();
      case STATEMENTS -> statements();
    };
  }

  /// A point as a row.
  Datum point(Item item) {
    Optional<Texts> group =
        material.figure().groups().stream()
            .filter(g -> item.group().filter(g.id()::equals).isPresent())
            .map(Figure.Group::names)
            .findFirst();
    return new Datum(
        item.label(),
        group,
        item.at().map(at -> sheet.value(at, Style.LABEL)),
        item.value().map(value -> sheet.value(value, Style.LABEL)).orElse(empty()),
        Optional.of(item.status()),
        Optional.of(item.claim()));
  }

  private Datum part(Part part) {
    return new Datum(
        part.names(),
        Optional.empty(),
        Optional.empty(),
        part.value().map(value -> sheet.value(value, Style.LABEL)).orElse(empty()),
        part.claim().map(claim -> part.status()),
        part.claim());
  }

  private List<Datum> cells() {
    List<Datum> rows = new ArrayList<>();
    Grid grid = Grid.of(material);
    for (int row = 0; row < grid.regions().size(); row++) {
      for (int column = 0; column < grid.themes().size(); column++) {
        if (grid.count(row, column) > 0) {
          rows.add(
              counted(
                  grid.regions().get(row).names(),
                  grid.themes().get(column).names(),
                  grid.count(row, column),
                  Optional.empty()));
        }
      }
    }
    return rows;
  }

  private List<Datum> statements() {
    List<Datum> rows = new ArrayList<>();
    for (Role role : Role.values()) {
      for (Status status : Status.values()) {
        int count = count(material.claims(), role, status);
        if (count > 0) {
          Texts name = sheet.word("chart.role." + Key.name(role));
          rows.add(counted(name, Key.status(sheet, status), count, Optional.of(status)));
        }
      }
    }
    return rows;
  }

  /// How many statements have each status.
  List<Datum> byStatus() {
    List<Datum> rows = new ArrayList<>();
    for (Status status : Status.values()) {
      int count = (int) material.claims().stream().filter(c -> c.status() == status).count();
      if (count > 0) {
        Texts name = Key.status(sheet, status);
        rows.add(
            new Datum(
                name,
                Optional.empty(),
                Optional.empty(),
                sheet.each(lang -> Integer.toString(count)),
                Optional.of(status),
                Optional.empty()));
      }
    }
    return rows;
  }

  static int count(List<Claim> claims, Role role, Status status) {
    return (int)
        claims.stream().filter(claim -> claim.role() == role && claim.status() == status).count();
  }

  private Datum counted(Texts label, Texts group, int count, Optional<Status> status) {
    return new Datum(
        label,
        Optional.of(group),
        Optional.empty(),
        sheet.each(lang -> Integer.toString(count)),
        status,
        Optional.empty());
  }

  private Texts empty() {
    return sheet.each(lang -> "");
  }
}
