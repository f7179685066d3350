package brief.chart;

import brief.amount.Amount;
import brief.amount.Style;
import brief.model.Texts;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.plot.Plot;

/// Shares on one scale from 0 to 100, each on a track that is its own whole; never stacked, since
/// their wholes differ.
final class SharesDraft implements Draft, Bench.Painter {
  private static final double BAR = 11;
  private static final double AXIS = 7;
  private static final double GAP = 5;

  private final Sheet sheet;
  private final Material material;
  private final List<Label> labels = new ArrayList<>();
  private final Bench bench;

  SharesDraft(Sheet sheet, Material material) {
    this.sheet = sheet;
    this.material = material;
    double measure = Math.floor(sheet.width() * 0.42);
    material.items().forEach(item -> labels.add(sheet.label(item.label(), Print.LABEL, measure)));
    int left = (int) Math.ceil(labels.stream().mapToDouble(Label::width).max().orElse(0) + AXIS);
    double printed =
        material.items().stream()
            .mapToDouble(item -> sheet.width(printed(item), Print.VALUE))
            .max()
            .orElse(0);
    String unit = material.items().getFirst().quantity().unit();
    double half = sheet.width(sheet.tick(Amount.of(100), unit), Print.TICK) / 2;
    Need whole = new Need(100, 0, Math.max(GAP + printed, half));
    Scale scale = Scale.fit(List.of(whole), sheet.width() - left);
    List<Ticks.Tick> ticks = Ticks.of(sheet, scale, 0, 100, unit);
    double tallest = labels.stream().mapToDouble(Label::height).max().orElse(0);
    int band = (int) Math.ceil(Math.max(tallest + 6, BAR + 9));
    List<double[]> values =
        material.items().stream().map(item -> new double[] {item.number()}).toList();
    bench = new Bench(sheet, 2, left, band, scale, 0, ticks, values);
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
    pen.label(labels.get(row), bench.left() - AXIS, y, Pen.Align.RIGHT);
  }

  @Override
  public void item(Pen pen, int row, int series, DoubleUnaryOperator x, double y) {
    Item item = material.items().get(row);
    double zero = x.applyAsDouble(0);
    double whole = x.applyAsDouble(100);
    double end = x.applyAsDouble(item.number());
    double top = y - BAR / 2;
    pen.fill(new Rectangle2D.Double(zero, top, whole - zero, BAR), Palette.PALE);
    new BarMark(pen, item.status(), Palette.BLUE)
        .draw(zero, end, x.applyAsDouble(item.far()), top, BAR, item.bound(), whole - end);
    pen.line(whole, top - 2, whole, top + BAR + 2, Palette.GREY, 0.8);
    pen.text(printed(item).in(pen.lang()), Print.VALUE, whole + GAP, y, Pen.Align.LEFT);
  }
}
