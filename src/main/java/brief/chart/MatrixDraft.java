package brief.chart;

import brief.model.Region;
import brief.model.Texts;
import brief.model.Theme;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;

/// Regions by themes: in each cell a disc whose area is the number of statements, and the number;
/// where columns are too narrow for both, a line of that length under the number. Names of columns
/// are level; where columns are too narrow for them they go down in steps, each name above and to
/// the right of its column, led down to it by a line.
final class MatrixDraft implements Draft, SketchPlot.Painter {
  private static final double MOST_RADIUS = 8;
  private static final double DISC = 2 * MOST_RADIUS + 16;
  private static final double BAND = 20;
  private static final double NARROW_BAND = 15;
  private static final double AROUND = 2;
  private static final double GAP = 8;
  private static final double BETWEEN = 6;
  private static final double MOST_COLUMN = 96;
  private static final int MOST_LINES = 3;

  private final Sheet sheet;
  private final Grid grid;
  private final List<Label> rows = new ArrayList<>();
  private final List<Label> columns = new ArrayList<>();
  private final double left;
  private final double column;
  private final boolean stepped;
  private final boolean narrow;

  MatrixDraft(Sheet sheet, Material material) {
    this.sheet = sheet;
    grid = Grid.of(material);
    for (Region region : grid.regions()) {
      rows.add(sheet.label(region.names(), Print.LABEL, Math.floor(sheet.width() * 0.3)));
    }
    left = Math.ceil(rows.stream().mapToDouble(Label::width).max().orElse(0) + GAP);
    int count = grid.themes().size();
    double even = Math.min(MOST_COLUMN, Math.floor((sheet.width() - left) / count));
    stepped = grid.themes().stream().anyMatch(theme -> !fits(theme.names(), even - BETWEEN));
    double last = stepped ? sheet.widest(name(count - 1), Print.LABEL) + BETWEEN : even;
    column = Math.min(even, Math.floor((sheet.width() - left - last) / Math.max(1, count - 1)));
    narrow = column < DISC;
    for (int i = 0; i < count; i++) {
      double measure = stepped ? sheet.width() - left - i * column - 2 : even - BETWEEN;
      columns.add(sheet.label(name(i), Print.LABEL, measure));
    }
  }

  private Texts name(int i) {
    Theme theme = grid.themes().get(i);
    return theme.names();
  }

  private boolean fits(Texts name, double measure) {
    return sheet.widest(name, Print.LABEL) <= measure
        && sheet.label(name, Print.LABEL, measure).count() <= MOST_LINES;
  }

  private double head() {
    double names =
        stepped
            ? columns.stream().mapToDouble(Label::height).sum()
            : columns.stream().mapToDouble(Label::height).max().orElse(0);
    return names + BETWEEN;
  }

  private double band(int row) {
    return Math.max(narrow ? NARROW_BAND : BAND, rows.get(row).height() + AROUND);
  }

  @Override
  public double height() {
    double height = head();
    for (int row = 0; row < rows.size(); row++) {
      height += band(row);
    }
    return Math.ceil(height + 1);
  }

  @Override
  public List<Key> keys() {
    String key = narrow ? "chart.matrix-lines" : "chart.matrix-discs";
    return List.of(new Key(new Key.Remark(), sheet.word(key)));
  }

  @Override
  public Plot plot(String lang) {
    return new SketchPlot(this, sheet, lang);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    double under = area.getY() + head();
    names(pen, area.getY(), under);
    double y = under;
    for (int row = 0; row < rows.size(); row++) {
      pen.line(0, y, sheet.width(), y, Palette.RULE, 0.5);
      double middle = y + band(row) / 2;
      pen.label(rows.get(row), 0, middle, Pen.Align.LEFT);
      for (int i = 0; i < columns.size(); i++) {
        cell(pen, grid.count(row, i), left + i * column, middle);
      }
      y += band(row);
    }
  }

  private void names(Pen pen, double top, double under) {
    double y = top;
    for (int i = 0; i < columns.size(); i++) {
      Label label = columns.get(i);
      double x = left + i * column;
      if (stepped) {
        double first = y + label.print().leading() / 2;
        pen.labelBelow(label, x + 4, first, Pen.Align.LEFT);
        pen.line(x + 1, y + 1, x + 1, under, Palette.GREY, 0.5);
        y += label.height();
      } else {
        double last = under - BETWEEN + 1 - label.print().leading() / 2;
        pen.labelAbove(label, x + 1, last, Pen.Align.LEFT);
      }
    }
  }

  private void cell(Pen pen, int count, double x, double y) {
    if (count == 0) {
      return;
    }
    if (narrow) {
      double length = (column - 4) * count / grid.most();
      pen.text(Integer.toString(count), Print.VALUE, x + 1, y - 2, Pen.Align.LEFT);
      pen.fill(new Rectangle2D.Double(x + 1, y + 4.5, length, 2.5), Palette.BLUE);
      return;
    }
    double radius = MOST_RADIUS * Math.sqrt((double) count / grid.most());
    pen.dot(x + MOST_RADIUS + 1, y, radius, Palette.BLUE);
    pen.text(Integer.toString(count), Print.VALUE, x + 2 * MOST_RADIUS + 4, y, Pen.Align.LEFT);
  }
}
