package brief.chart;

import brief.amount.Amount;
import brief.amount.Style;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;

/// Orders of magnitude as a staircase: each step is ten times the one before it, and each value
/// stands on the step that it has reached.
final class TiersDraft implements Draft, SketchPlot.Painter {
  /// So many steps at most.
  static final int MOST = 6;

  private static final double RISE = 15;
  private static final double MARK = 11;
  private static final double RADIUS = 3.4;
  private static final double PAD = 6;
  private static final double FOOT = 19;

  private final Sheet sheet;
  private final Material material;
  private final int lowest;
  private final double column;
  private final List<List<Entry>> steps = new ArrayList<>();
  private final List<Label> names = new ArrayList<>();

  /// A value on its step.
  private record Entry(Item item, Label label, Label value) {
    double height() {
      return label.height() + value.height() + PAD;
    }
  }

  TiersDraft(Sheet sheet, Material material) {
    this.sheet = sheet;
    this.material = material;
    lowest = material.items().stream().mapToInt(TiersDraft::power).min().orElse(0);
    int highest = material.items().stream().mapToInt(TiersDraft::power).max().orElse(0);
    int count = highest - lowest + 1;
    column = Math.floor(sheet.width() / count);
    String unit = material.items().getFirst().quantity().unit();
    for (int power = lowest; power <= highest; power++) {
      steps.add(new ArrayList<>());
      names.add(
          sheet.label(
              sheet.level(new Amount(java.math.BigDecimal.TEN.pow(power), 0), unit),
              Print.GROUP,
              column - 6));
    }
    for (Item item : material.items()) {
      steps.get(power(item) - lowest).add(entry(item));
    }
  }

  private Entry entry(Item item) {
    double measure = column - MARK - 6;
    return new Entry(
        item,
        sheet.label(item.label(), Print.LABEL, measure),
        sheet.label(sheet.value(item.quantity(), Style.LABEL), Print.VALUE, measure));
  }

  private static int power(Item item) {
    java.math.BigDecimal value = item.quantity().amount().value();
    return value.precision() - value.scale() - 1;
  }

  private double foot() {
    return names.stream().mapToDouble(Label::height).max().orElse(0) + FOOT - 11;
  }

  private double stairs() {
    return foot() + RISE * (steps.size() - 1);
  }

  @Override
  public double height() {
    double most = 0;
    for (int i = 0; i < steps.size(); i++) {
      double stack = steps.get(i).stream().mapToDouble(Entry::height).sum();
      most = Math.max(most, stack + foot() + RISE * i);
    }
    return Math.ceil(Math.max(most, stairs()) + 2);
  }

  @Override
  public List<Key> keys() {
    List<Key> keys = new ArrayList<>(Key.marks(sheet, Key.telling(material.items())));
    keys.add(new Key(new Key.Remark(), sheet.word("chart.tiers")));
    return keys;
  }

  @Override
  public Plot plot(String lang) {
    return new SketchPlot(this, sheet, lang);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    double bottom = area.getMaxY();
    for (int i = 0; i < steps.size(); i++) {
      double x = i * column;
      double tread = bottom - foot() - RISE * i;
      pen.fill(new Rectangle2D.Double(x, tread, column, bottom - tread), Palette.PALE);
      pen.line(x, tread, x + column, tread, Palette.GREY, 0.9);
      if (i > 0) {
        pen.line(x, tread, x, tread + RISE, Palette.GREY, 0.9);
      }
      pen.label(names.get(i), x + column / 2, bottom - foot() / 2, Pen.Align.CENTRE);
      double y = tread;
      for (Entry entry : steps.get(i).reversed()) {
        entry(pen, entry, x + 3, y - entry.height());
        y -= entry.height();
      }
    }
  }

  private static void entry(Pen pen, Entry entry, double x, double top) {
    double first = top + entry.label().print().leading() / 2;
    StatusMark.draw(pen, entry.item().status(), x + RADIUS, first, RADIUS, Palette.BLUE);
    pen.labelBelow(entry.label(), x + MARK, first, Pen.Align.LEFT);
    double lines = entry.label().in(pen.lang()).size() * entry.label().print().leading();
    double value = top + lines + entry.value().print().leading() / 2;
    pen.labelBelow(entry.value(), x + MARK, value, Pen.Align.LEFT);
  }
}
