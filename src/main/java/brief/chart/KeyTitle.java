package brief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.Title;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;

/// A line or more of key entries above the plot, set for all languages alike.
final class KeyTitle extends Title {
  private static final double LINE = 13;
  private static final double BELOW = 5;
  private static final double BETWEEN = 14;

  private final transient Sheet sheet;
  private final transient String lang;
  private final transient List<List<Key>> lines;

  KeyTitle(Sheet sheet, String lang, List<Key> keys) {
    this.sheet = sheet;
    this.lang = lang;
    this.lines = lines(sheet, keys);
    setPosition(RectangleEdge.TOP);
    setPadding(0, 0, 0, 0);
  }

  /// Height of the key, in points.
  static double height(Sheet sheet, List<Key> keys) {
    return keys.isEmpty() ? 0 : lines(sheet, keys).size() * LINE + BELOW;
  }

  private static List<List<Key>> lines(Sheet sheet, List<Key> keys) {
    List<List<Key>> lines = new ArrayList<>();
    double x = 0;
    for (Key key : keys) {
      double width = key.width(sheet);
      if (lines.isEmpty() || x + width > sheet.width()) {
        lines.add(new ArrayList<>());
        x = 0;
      }
      lines.getLast().add(key);
      x += width + BETWEEN;
    }
    return lines;
  }

  @Override
  public Size2D arrange(Graphics2D graphics, RectangleConstraint constraint) {
    return new Size2D(sheet.width(), lines.size() * LINE + BELOW);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area) {
    Pen pen = new Pen(graphics, sheet, lang);
    double y = area.getY() + LINE / 2;
    for (List<Key> line : lines) {
      double x = area.getX();
      for (Key key : line) {
        key.draw(pen, x, y);
        x += key.width(sheet) + BETWEEN;
      }
      y += LINE;
    }
  }

  @Override
  public Object draw(Graphics2D graphics, Rectangle2D area, Object ignored) {
    draw(graphics, area);
    return area;
  }
}
