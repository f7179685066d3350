package brief.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/// Draws on a graphics context in one language.
final class Pen {
  /// Where a text stands towards its x.
  enum Align {
    LEFT,
    CENTRE,
    RIGHT
  }

  /// Makes a pen for a graphics context.
  interface Maker {
    Pen on(Graphics2D graphics);
  }

  private final Graphics2D graphics;
  private final Sheet sheet;
  private final String lang;

  Pen(Graphics2D graphics, Sheet sheet, String lang) {
    this.graphics = graphics;
    this.sheet = sheet;
    this.lang = lang;
  }

  String lang() {
    return lang;
  }

  void fill(Shape shape, int rgb) {
    graphics.setPaint(new Color(rgb));
    graphics.fill(shape);
  }

  void stroke(Shape shape, int rgb, double width, double... dash) {
    graphics.setPaint(new Color(rgb));
    graphics.setStroke(solidOrDashed(width, dash));
    graphics.draw(shape);
  }

  void line(double x1, double y1, double x2, double y2, int rgb, double width, double... dash) {
    stroke(new Line2D.Double(x1, y1, x2, y2), rgb, width, dash);
  }

  /// A line through points given as x, y, x, y …
  void polyline(int rgb, double width, double... xy) {
    Path2D path = new Path2D.Double();
    path.moveTo(xy[0], xy[1]);
    for (int i = 2; i < xy.length; i += 2) {
      path.lineTo(xy[i], xy[i + 1]);
    }
    stroke(path, rgb, width);
  }

  void dot(double x, double y, double radius, int rgb) {
    fill(circle(x, y, radius), rgb);
  }

  static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  /// A text, its middle at y.
  void text(String text, Print print, double x, double y, Align align) {
    Typeface typeface = sheet.typeface(lang, print);
    double width = typeface.width(text);
    double left =
        switch (align) {
          case LEFT -> x - typeface.lead(text);
          case CENTRE -> x - width / 2;
          case RIGHT -> x - width + typeface.trail(text);
        };
    graphics.setFont(typeface);
    graphics.setPaint(new Color(print.rgb()));
    graphics.drawString(text, (float) left, (float) (y + print.middle()));
  }

  /// A label, its block of lines centred at y.
  void label(Label label, double x, double y, Align align) {
    List<String> lines = label.in(lang);
    double leading = label.print().leading();
    double line = y - (lines.size() - 1) * leading / 2;
    for (String text : lines) {
      text(text, label.print(), x, line, align);
      line += leading;
    }
  }

  /// A label, the middle of its first line at y.
  void labelBelow(Label label, double x, double y, Align align) {
    label(label, x, y + (label.in(lang).size() - 1) * label.print().leading() / 2, align);
  }

  /// A label, the middle of its last line at y.
  void labelAbove(Label label, double x, double y, Align align) {
    label(label, x, y - (label.in(lang).size() - 1) * label.print().leading() / 2, align);
  }

  static BasicStroke solidOrDashed(double width, double... dash) {
    float[] lengths = new float[dash.length];
    for (int i = 0; i < dash.length; i++) {
      lengths[i] = (float) dash[i];
    }
    return new BasicStroke(
        (float) width,
        BasicStroke.CAP_BUTT,
        BasicStroke.JOIN_MITER,
        10,
        dash.length == 0 ? null : lengths,
        0);
  }
}
