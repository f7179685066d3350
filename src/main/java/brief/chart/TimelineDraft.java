package brief.chart;

import brief.amount.Style;
import brief.model.Figure;
import brief.model.Texts;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.plot.Plot;

/// Milestones on an axis of years: a row for each label, its lane named before it, a mark for each
/// milestone with its value beside it. Marks are never joined: what lies between two targets is not
/// known. A date that the axis does not show, since it is finer than a year or its year has no
/// tick, is written beside the mark.
final class TimelineDraft implements Draft, Bench.Painter {
  private static final double RADIUS = 4;
  private static final double REACH = 8;
  private static final double AXIS = 9;
  private static final double LEVEL = 12;
  private static final double LANE_GAP = 10;
  private static final double TEXT_GAP = 5;

  private final Sheet sheet;
  private final Material material;
  private final List<Label> lanes = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  /// The items of each row, in time.
  private final List<List<Item>> rows;

  private final List<TimelineRow> places = new ArrayList<>();
  private YearTicks years;
  private final Bench bench;

  TimelineDraft(Sheet sheet, Material material) {
    this.sheet = sheet;
    this.material = material;
    rows = rows(material);
    for (List<Item> row : rows) {
      labels.add(sheet.label(row.getFirst().label(), Print.LABEL, sheet.width() * 0.3));
      lanes.add(sheet.label(lane(row.getFirst()), Print.HEAD, sheet.width() * 0.16));
    }
    double lane = lanes.stream().mapToDouble(Label::width).max().orElse(0);
    double label = labels.stream().mapToDouble(Label::width).max().orElse(0);
    int left = (int) Math.ceil(label + (lane > 0 ? lane + LANE_GAP : 0) + AXIS);
    years = YearTicks.of(sheet, material.items(), needs(List.of()), sheet.width() - left);
    for (int i = 0; i < 3; i++) {
      years = YearTicks.of(sheet, material.items(), needs(years.ticks()), sheet.width() - left);
    }
    for (List<Item> row : rows) {
      places.add(
          TimelineRow.of(
              row.stream().mapToDouble(this::place).toArray(),
              row.stream().mapToDouble(item -> textWidth(item, years.ticks())).toArray(),
              REACH));
    }
    List<double[]> values =
        rows.stream().map(row -> row.stream().mapToDouble(TimelineDraft::time).toArray()).toList();
    bench = new Bench(sheet, 3, left, band(), years.scale(), years.origin(), years.ticks(), values);
  }

  private static List<List<Item>> rows(Material material) {
    Map<List<Object>, List<Item>> rows = new LinkedHashMap<>();
    for (Item item : material.items()) {
      rows.computeIfAbsent(List.of(material.series(item), item.label()), key -> new ArrayList<>())
          .add(item);
    }
    return rows.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> (Integer) entry.getKey().getFirst()))
        .map(entry ->
            entry.getValue().stream()
                .sorted(Comparator.comparingDouble(TimelineDraft::time))
                .toList())
        .toList();
  }

  private Texts lane(Item item) {
    List<Figure.Group> groups = material.figure().groups();
    return groups.isEmpty() ? sheet.each(lang -> "") : groups.get(material.series(item)).names();
  }

  private int band() {
    double tallest = labels.stream().mapToDouble(Label::height).max().orElse(0);
    int levels = places.stream().mapToInt(TimelineRow::levels).max().orElse(0);
    return (int) Math.ceil(Math.max(tallest + 6, (levels + 1) * LEVEL + 7));
  }

  private static double time(Item item) {
    return Time.of(item.at().orElseThrow());
  }

  private double place(Item item) {
    return years.scale().x(time(item) - years.origin());
  }

  /// @param shown the ticks so far, whose dates need no text; at first there are none
  private List<Need> needs(List<Ticks.Tick> shown) {
    return material.items().stream()
        .map(item -> new Need(time(item), RADIUS + 1, REACH + textWidth(item, shown)))
        .toList();
  }

  private Optional<Texts> value(Item item) {
    return item.value().map(value -> sheet.value(value, Style.LABEL));
  }

  /// The date, where the axis does not tell it.
  private Optional<Texts> date(Item item, List<Ticks.Tick> shown) {
    boolean told = shown.stream().anyMatch(tick -> tick.value() == time(item));
    return item.at()
        .filter(at -> at.date().length() > 4 || !told)
        .map(at -> sheet.value(at, Style.SHORT));
  }

  private double textWidth(Item item, List<Ticks.Tick> shown) {
    double value = value(item).map(text -> sheet.width(text, Print.VALUE)).orElse(0.0);
    double date = date(item, shown).map(text -> sheet.width(text, Print.GROUP)).orElse(0.0);
    return value + date + (value > 0 && date > 0 ? TEXT_GAP : 0);
  }

  @Override
  public double height() {
    return bench.height();
  }

  @Override
  public List<Key> keys() {
    return Key.marks(sheet, Key.telling(material.items()));
  }

  @Override
  public Plot plot(String lang) {
    return bench.plot(this, lang);
  }

  private boolean first(int row) {
    return row == 0
        || material.series(rows.get(row).getFirst())
            != material.series(rows.get(row - 1).getFirst());
  }

  @Override
  public void head(Pen pen, Rectangle2D area) {
    for (int row = 0; row <= rows.size(); row++) {
      if (row == rows.size() || first(row)) {
        double y = area.getY() + row * bench.band();
        pen.line(0, y, sheet.width(), y, Palette.RULE, 0.5);
      }
    }
  }

  @Override
  public void label(Pen pen, int row, double y) {
    if (first(row)) {
      pen.labelBelow(lanes.get(row), 0, y, Pen.Align.LEFT);
    }
    pen.label(labels.get(row), bench.left() - AXIS, y, Pen.Align.RIGHT);
  }

  @Override
  public void item(Pen pen, int row, int series, DoubleUnaryOperator x, double y) {
    Item item = rows.get(row).get(series);
    TimelineRow.Place place = places.get(row).places().get(series);
    double at = x.applyAsDouble(time(item));
    double base = y - places.get(row).levels() * LEVEL / 2;
    double own = base + place.level() * LEVEL;
    if (place.level() > 0) {
      pen.line(at, base, at, own, Palette.GREY, 0.6);
      pen.line(at, own, at + REACH - 2, own, Palette.GREY, 0.6);
    }
    StatusMark.draw(pen, item.status(), at, base, RADIUS, rgb(item));
    text(pen, item, place.left() ? at - REACH : at + REACH, own, place.left());
  }

  private void text(Pen pen, Item item, double x, double y, boolean left) {
    double start = left ? x - ownWidth(pen, item) : x;
    Optional<Texts> value = value(item);
    if (value.isPresent()) {
      String text = value.get().in(pen.lang());
      pen.text(text, Print.VALUE, start, y, Pen.Align.LEFT);
      start += sheet.typeface(pen.lang(), Print.VALUE).width(text) + TEXT_GAP;
    }
    Optional<Texts> date = date(item, years.ticks());
    if (date.isPresent()) {
      pen.text(date.get().in(pen.lang()), Print.GROUP, start, y, Pen.Align.LEFT);
    }
  }

  private double ownWidth(Pen pen, Item item) {
    double value =
        value(item)
            .map(text -> sheet.typeface(pen.lang(), Print.VALUE).width(text.in(pen.lang())))
            .orElse(0.0);
    double date =
        date(item, years.ticks())
            .map(text -> sheet.typeface(pen.lang(), Print.GROUP).width(text.in(pen.lang())))
            .orElse(0.0);
    return value + date + (value > 0 && date > 0 ? TEXT_GAP : 0);
  }

  private int rgb(Item item) {
    return Palette.SERIES.get(material.series(item) % Palette.SERIES.size());
  }
}
