package brief.chart;

import brief.doc.Picture;
import brief.doc.Picture.Mark;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// A graphics context that records what is drawn as marks of a picture.
///
/// It draws flat colours, butt-ended mitred strokes and texts in a [Typeface], clipped by
/// rectangles. Whatever it cannot record faithfully (images, translucency, gradients, a text cut by
/// the clip) it refuses by an exception rather than leave it out.
final class Recorder extends StatefulGraphics {
  private static final double TOLERANCE = 0.05;

  private final List<Mark> marks;

  Recorder(List<Mark> marks, Typeface typeface) {
    super(typeface);
    this.marks = marks;
  }

  private Recorder(Recorder that) {
    super(that);
    this.marks = that.marks;
  }

  @Override
  public Recorder create() {
    return new Recorder(this);
  }

  @Override
  public void fill(Shape shape) {
    Shape placed = transform.createTransformedShape(shape);
    Rectangle2D limit = clip;
    if (limit != null && !roomy(limit, 0).contains(placed.getBounds2D())) {
      Area visible = new Area(placed);
      visible.intersect(new Area(limit));
      if (visible.isEmpty()) {
        return;
      }
      placed = visible;
    }
    marks.add(new Picture.Fill(Outline.filled(placed, new AffineTransform()), rgb()));
  }

  @Override
  public void draw(Shape shape) {
    BasicStroke pen = pen(stroke);
    double scale = Math.sqrt(Math.abs(transform.getDeterminant()));
    Shape placed = transform.createTransformedShape(shape);
    Rectangle2D limit = clip;
    if (limit != null && !roomy(limit, pen.getLineWidth()).contains(box(placed))) {
      if (!(shape instanceof Line2D line)) {
        throw new UnsupportedOperationException("stroke across the clip");
      }
      List<Point2D> ends = Clipping.segment(ends(line), limit);
      if (ends.isEmpty()) {
        return;
      }
      placed = new Line2D.Double(ends.getFirst(), ends.getLast());
    }
    List<Double> dash = new ArrayList<>();
    float[] lengths = pen.getDashArray();
    if (lengths != null) {
      for (float length : lengths) {
        dash.add(Outline.round(length * scale));
      }
    }
    marks.add(
        new Picture.Stroke(
            Outline.stroked(placed, new AffineTransform()),
            rgb(),
            Outline.round(pen.getLineWidth() * scale),
            dash));
  }

  @Override
  public void drawString(String text, float x, float y) {
    Typeface typeface = typeface();
    double scale = Math.hypot(transform.getScaleX(), transform.getShearY());
    double turn = Math.toDegrees(Math.atan2(transform.getShearY(), transform.getScaleX()));
    Rectangle2D box =
        new Rectangle2D.Double(
            x + typeface.lead(text),
            y - typeface.ascent(),
            typeface.width(text) - typeface.lead(text) - typeface.trail(text),
            typeface.ascent() + typeface.descent());
    Rectangle2D placed = transform.createTransformedShape(box).getBounds2D();
    Rectangle2D limit = clip;
    if (limit != null && !roomy(limit, 0).contains(placed)) {
      throw new IllegalStateException("the clip " + limit + " cuts '" + text + "' at " + placed);
    }
    for (Run run : typeface.runs(text)) {
      Point2D at = transform.transform(new Point2D.Double(x + run.x(), y), null);
      marks.add(
          new Picture.Text(
              run.text(),
              run.face().name(),
              Outline.round(typeface.getSize2D() * scale),
              Outline.round(at.getX()),
              Outline.round(at.getY()),
              Outline.round(turn),
              rgb()));
    }
  }

  @Override
  public FontMetrics getFontMetrics(Font asked) {
    if (asked instanceof Typeface typeface) {
      return new TypefaceMetrics(typeface);
    }
    throw new UnsupportedOperationException("font " + asked.getName());
  }

  private List<Point2D> ends(Line2D line) {
    return List.of(
        transform.transform(line.getP1(), null), transform.transform(line.getP2(), null));
  }

  private Typeface typeface() {
    if (font instanceof Typeface typeface) {
      return typeface;
    }
    throw new UnsupportedOperationException("font " + font.getName());
  }

  private int rgb() {
    Paint flat = paint;
    if (flat instanceof Color color && color.getAlpha() == 255) {
      return color.getRGB() & 0xffffff;
    }
    throw new UnsupportedOperationException("paint " + flat);
  }

  private static BasicStroke pen(Stroke stroke) {
    if (stroke instanceof BasicStroke pen
        && pen.getEndCap() == BasicStroke.CAP_BUTT
        && pen.getLineJoin() == BasicStroke.JOIN_MITER
        && pen.getDashPhase() == 0) {
      return pen;
    }
    throw new UnsupportedOperationException("stroke " + stroke);
  }

  private static Rectangle2D box(Shape shape) {
    Rectangle2D box = shape.getBounds2D();
    return new Rectangle2D.Double(
        box.getX(), box.getY(), Math.max(box.getWidth(), 1e-6), Math.max(box.getHeight(), 1e-6));
  }

  private static Rectangle2D roomy(Rectangle2D limit, double extra) {
    double by = TOLERANCE + extra;
    return new Rectangle2D.Double(
        limit.getX() - by,
        limit.getY() - by,
        limit.getWidth() + 2 * by,
        limit.getHeight() + 2 * by);
  }
}
