package brief.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The state of a graphics context: paint, stroke, font, transform, clip, hints.
abstract class StatefulGraphics extends VectorGraphics {
  AffineTransform transform = new AffineTransform();
  Paint paint = Color.BLACK;
  Stroke stroke = new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  Font font;

  /// In the space of the picture.
  @Nullable Rectangle2D clip;

  private Color background = Color.WHITE;
  private Composite composite = AlphaComposite.SrcOver;
  private final RenderingHints hints = new RenderingHints(Map.of());

  StatefulGraphics(Font font) {
    this.font = font;
  }

  StatefulGraphics(StatefulGraphics that) {
    transform = new AffineTransform(that.transform);
    paint = that.paint;
    stroke = that.stroke;
    font = that.font;
    clip = that.clip;
    background = that.background;
    composite = that.composite;
    hints.add(that.hints);
  }

  // ---- state

  @Override
  public void setPaint(Paint paint) {
    this.paint = paint;
  }

  @Override
  public Paint getPaint() {
    return paint;
  }

  @Override
  public void setColor(Color color) {
    paint = color;
  }

  @Override
  public Color getColor() {
    return paint instanceof Color color ? color : Color.BLACK;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setFont(Font font) {
    this.font = font;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public void setBackground(Color color) {
    background = color;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setComposite(Composite composite) {
    if (!AlphaComposite.SrcOver.equals(composite)) {
      throw new UnsupportedOperationException("composite");
    }
    this.composite = composite;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  @Override
  public void setXORMode(Color color) {
    throw new UnsupportedOperationException("xor");
  }

  // JFreeChart sets hints to null to take them back.
  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> all) {
    hints.clear();
    hints.putAll(all);
  }

  @Override
  public void addRenderingHints(Map<?, ?> some) {
    hints.putAll(some);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(null, true, true);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    throw new UnsupportedOperationException("device");
  }

  @Override
  public void dispose() {
    // Nothing is held.
  }

  // ---- transform

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double theta) {
    transform.rotate(theta);
  }

  @Override
  public void rotate(double theta, double x, double y) {
    transform.rotate(theta, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform by) {
    transform.concatenate(by);
  }

  @Override
  public void setTransform(AffineTransform to) {
    transform = new AffineTransform(to);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  // ---- clip

  @Override
  public void clip(@Nullable Shape by) {
    if (by == null) {
      clip = null;
      return;
    }
    Rectangle2D box = placed(by);
    clip = clip == null ? box : clip.createIntersection(box);
  }

  @Override
  public void setClip(@Nullable Shape to) {
    clip = to == null ? null : placed(to);
  }

  @Override
  public @Nullable Shape getClip() {
    if (clip == null) {
      return null;
    }
    try {
      return transform.createInverse().createTransformedShape(clip).getBounds2D();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape shape = getClip();
    return shape == null ? null : shape.getBounds();
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  private Rectangle2D placed(Shape shape) {
    boolean level = transform.getShearX() == 0 && transform.getShearY() == 0;
    if (level && shape instanceof Rectangle2D) {
      return transform.createTransformedShape(shape).getBounds2D();
    }
    throw new UnsupportedOperationException("clip " + shape);
  }

  @Override
  public boolean hit(Rectangle box, Shape shape, boolean onStroke) {
    Shape tested = onStroke ? stroke.createStrokedShape(shape) : shape;
    return transform.createTransformedShape(tested).intersects(box);
  }
}
