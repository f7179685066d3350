package brief.chart;

import brief.amount.Style;
import brief.model.Texts;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.plot.Plot;

/// Two values of one measure in each row, joined by a line: before and after, now and target. The
/// groups are named above the first row, each over its mark.
final class PairsDraft implements Draft, Bench.Painter {
  private static final double RADIUS = 4.2;
  private static final double GAP = 4;
  private static final double AXIS = 7;
  private static final int HEAD = 15;

  private final Sheet sheet;
  private final Material material;
  private final List<Label> labels = new ArrayList<>();

  /// The two items of each row, the smaller first.
  private final List<List<Item>> rows = new ArrayList<>();

  private final Bench bench;

  PairsDraft(Sheet sheet, Material material) {
    this.sheet = sheet;
    this.material = material;
    double measure = Math.floor(sheet.width() * 0.36);
    Map<Texts, List<Item>> byLabel = new LinkedHashMap<>();
    for (Item item : material.items()) {
      byLabel.computeIfAbsent(item.label(), label -> new ArrayList<>()).add(item);
    }
    byLabel.forEach((label, pair) -> {
      labels.add(sheet.label(label, Print.LABEL, measure));
      rows.add(pair.stream().sorted(Comparator.comparingDouble(Item::number)).toList());
    });
    int left = (int) Math.ceil(labels.stream().mapToDouble(Label::width).max().orElse(0) + AXIS);
    Scale scale = Scale.fit(needs(), sheet.width() - left);
    double tallest = labels.stream().mapToDouble(Label::height).max().orElse(0);
    int band = (int) Math.ceil(Math.max(tallest + 5, 20));
    List<double[]> values =
        rows.stream().map(row -> row.stream().mapToDouble(Item::number).toArray()).toList();
    bench = new Bench(sheet, HEAD, left, band, scale, 0, ticks(scale), values);
  }

  private List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    for (List<Item> row : rows) {
      Item small = row.getFirst();
      Item large = row.getLast();
      needs.add(new Need(small.number(), away(small, true) + textWidth(small), RADIUS));
      needs.add(new Need(large.number(), RADIUS, away(large, false) + textWidth(large)));
    }
    Item small = rows.getFirst().getFirst();
    Item large = rows.getFirst().getLast();
    double name = sheet.width(name(small), Print.GROUP);
    needs.add(new Need(small.number(), name, 0));
    needs.add(new Need(large.number(), 0, sheet.width(name(large), Print.GROUP)));
    return needs;
  }

  private double textWidth(Item item) {
    return sheet.width(printed(item), Print.VALUE);
  }

  /// How far from the middle of its mark a value stands, with room for the sign of its bound.
  private double away(Item item, boolean left) {
    double sign =
        switch (item.bound()) {
          case OVER, AT_LEAST, LEVEL -> left ? 0 : OpenMark.REACH;
          case UNDER, AT_MOST, NEARLY -> left ? OpenMark.REACH : 0;
          case ABOUT -> OpenMark.ABOUT;
          case EXACT -> 0;
        };
    return RADIUS + sign + GAP;
  }

  private List<Ticks.Tick> ticks(Scale scale) {
    double least = material.items().stream().mapToDouble(Item::number).reduce(0, Math::min);
    double most = material.items().stream().mapToDouble(Item::number).reduce(0, Math::max);
    String unit = material.items().getFirst().quantity().unit();
    return Ticks.of(sheet, scale, least, most, unit);
  }

  private Texts printed(Item item) {
    return sheet.value(item.quantity(), Style.LABEL);
  }

  private Texts name(Item item) {
    return material.figure().groups().get(material.series(item)).names();
  }

  private int rgb(Item item) {
    return material.series(item) == 0 ? Palette.GREY : Palette.BLUE;
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

  @Override
  public void head(Pen pen, Rectangle2D area) {
    Item small = rows.getFirst().getFirst();
    Item large = rows.getFirst().getLast();
    double y = area.getY() - HEAD / 2.0 + 2;
    double from = bench.left() + bench.scale().x(small.number()) + RADIUS;
    double to = bench.left() + bench.scale().x(large.number()) - RADIUS;
    pen.text(name(small).in(pen.lang()), Print.GROUP, from, y, Pen.Align.RIGHT);
    pen.text(name(large).in(pen.lang()), Print.GROUP, Math.max(to, from + 8), y, Pen.Align.LEFT);
  }

  @Override
  public void label(Pen pen, int row, double y) {
    pen.label(labels.get(row), bench.left() - AXIS, y, Pen.Align.RIGHT);
  }

  @Override
  public void item(Pen pen, int row, int series, DoubleUnaryOperator x, double y) {
    Item item = rows.get(row).get(series);
    double at = x.applyAsDouble(item.number());
    boolean first = series == 0;
    if (first) {
      double other = x.applyAsDouble(rows.get(row).getLast().number());
      pen.line(at, y, other, y, Palette.GREY, 1.4);
    } else {
      mark(pen, rows.get(row).getFirst(), x, y);
      mark(pen, item, x, y);
    }
    double away = away(item, first);
    String value = printed(item).in(pen.lang());
    if (first) {
      pen.text(value, Print.VALUE, at - away, y, Pen.Align.RIGHT);
    } else {
      pen.text(value, Print.VALUE, at + away, y, Pen.Align.LEFT);
    }
  }

  private void mark(Pen pen, Item item, DoubleUnaryOperator x, double y) {
    double at = x.applyAsDouble(item.number());
    OpenMark.draw(pen, item.bound(), at, y, RADIUS, rgb(item));
    StatusMark.draw(pen, item.status(), at, y, RADIUS, rgb(item));
  }
}
