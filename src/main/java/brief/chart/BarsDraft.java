package brief.chart;

import brief.amount.Style;
import brief.model.Figure;
import brief.model.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.plot.Plot;

/// Horizontal bars of one measure from zero, each with its value at its end. With groups, the bars
/// of a label stand together, each with its group's name.
final class BarsDraft implements Draft, Bench.Painter {
  private static final double GAP = 4;
  private static final double AXIS = 7;

  private final Sheet sheet;
  private final Material material;
  private final List<Label> labels = new ArrayList<>();
  private final List<List<Item>> rows = new ArrayList<>();
  private final boolean grouped;
  private final Bench bench;

  BarsDraft(Sheet sheet, Material material) {
    this.sheet = sheet;
    this.material = material;
    grouped = material.figure().groups().size() > 1;
    double measure = Math.floor(sheet.width() * (grouped ? 0.34 : 0.4));
    rows(material)
        .forEach(row -> {
          rows.add(row);
          labels.add(sheet.label(row.getFirst().label(), Print.LABEL, measure));
        });
    double labelled = labels.stream().mapToDouble(Label::width).max().orElse(0);
    double named =
        !grouped
            ? 0
            : 10
                + material.figure().groups().stream()
                    .mapToDouble(group -> sheet.width(group.names(), Print.GROUP))
                    .max()
                    .orElse(0);
    int left = (int) Math.ceil(labelled + named + AXIS);
    Scale scale = Scale.fit(needs(), sheet.width() - left);
    bench = new Bench(sheet, 2, left, band(), scale, 0, ticks(scale), values());
  }

  private static List<List<Item>> rows(Material material) {
    if (material.figure().groups().size() < 2) {
      return material.items().stream().map(List::of).toList();
    }
    Map<Texts, List<Item>> rows = new LinkedHashMap<>();
    for (Item item : material.items()) {
      rows.computeIfAbsent(item.label(), label -> new ArrayList<>()).add(item);
    }
    return List.copyOf(rows.values());
  }

  private List<Need> needs() {
    List<Need> needs = new ArrayList<>();
    for (Item item : material.items()) {
      double beyond = BarMark.reach(item.bound()) + GAP + sheet.width(printed(item), Print.VALUE);
      boolean fall = item.number() < 0;
      needs.add(new Need(item.far(), fall ? beyond : 0, fall ? 0 : beyond));
    }
    return needs;
  }

  private List<Ticks.Tick> ticks(Scale scale) {
    double least = material.items().stream().mapToDouble(Item::far).reduce(0, Math::min);
    double most = material.items().stream().mapToDouble(Item::far).reduce(0, Math::max);
    String unit = material.items().getFirst().quantity().unit();
    return Ticks.of(sheet, scale, least, most, unit);
  }

  private List<double[]> values() {
    List<double[]> values = new ArrayList<>();
    for (List<Item> row : rows) {
      double[] numbers = new double[Math.max(1, material.figure().groups().size())];
      Arrays.fill(numbers, Double.NaN);
      row.forEach(item -> numbers[series(item)] = item.number());
      values.add(numbers);
    }
    return values;
  }

  private int series(Item item) {
    return grouped ? material.series(item) : 0;
  }

  private double pitch() {
    return grouped ? 13 : 12;
  }

  private int band() {
    double tallest = labels.stream().mapToDouble(Label::height).max().orElse(0);
    double bars = pitch() * Math.max(1, grouped ? material.figure().groups().size() : 1);
    return (int) Math.ceil(Math.max(tallest + 5, bars + 8));
  }

  private Texts printed(Item item) {
    return sheet.value(item.quantity(), Style.LABEL);
  }

  @Override
  public double height() {
    return bench.height();
  }

  @Override
  public List<Key> keys() {
    return Key.bars(sheet, material.items());
  }

  @Override
  public Plot plot(String lang) {
    return bench.plot(this, lang);
  }

  @Override
  public void label(Pen pen, int row, double y) {
    if (!grouped) {
      pen.label(labels.get(row), bench.left() - AXIS, y, Pen.Align.RIGHT);
      return;
    }
    pen.label(labels.get(row), 0, y, Pen.Align.LEFT);
    List<Figure.Group> groups = material.figure().groups();
    for (int i = 0; i < groups.size(); i++) {
      String name = groups.get(i).names().in(pen.lang());
      pen.text(name, Print.GROUP, bench.left() - AXIS, middle(i, y), Pen.Align.RIGHT);
    }
  }

  private double middle(int series, double y) {
    int count = grouped ? material.figure().groups().size() : 1;
    return y + (series - (count - 1) / 2.0) * pitch();
  }

  @Override
  public void item(Pen pen, int row, int series, DoubleUnaryOperator x, double y) {
    Item item =
        rows.get(row).stream().filter(one -> series(one) == series).findFirst().orElseThrow();
    double height = pitch() - (grouped ? 3 : 1);
    double middle = middle(series, y);
    double end = x.applyAsDouble(item.number());
    double far = x.applyAsDouble(item.far());
    new BarMark(pen, item.status(), Palette.SERIES.get(series))
        .draw(
            x.applyAsDouble(0), end, far, middle - height / 2, height, item.bound(), sheet.width());
    double beyond = BarMark.reach(item.bound()) + GAP;
    String value = printed(item).in(pen.lang());
    if (item.number() < 0) {
      pen.text(value, Print.VALUE, far - beyond, middle, Pen.Align.RIGHT);
    } else {
      pen.text(value, Print.VALUE, far + beyond, middle, Pen.Align.LEFT);
    }
  }
}
