package brief.chart;

import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;

/// Metrics of a typeface in whole points, as AWT asks for them; bounds are exact.
final class TypefaceMetrics extends FontMetrics {
  private final transient Typeface typeface;

  TypefaceMetrics(Typeface typeface) {
    super(typeface);
    this.typeface = typeface;
  }

  @Override
  public int getAscent() {
    return (int) Math.ceil(typeface.ascent());
  }

  @Override
  public int getDescent() {
    return (int) Math.ceil(typeface.descent());
  }

  @Override
  public int getLeading() {
    return 0;
  }

  @Override
  public int stringWidth(String text) {
    return (int) Math.ceil(typeface.width(text));
  }

  @Override
  public int charWidth(char c) {
    return stringWidth(String.valueOf(c));
  }

  @Override
  public int charWidth(int codePoint) {
    return stringWidth(Character.toString(codePoint));
  }

  @Override
  public int charsWidth(char[] data, int from, int length) {
    return stringWidth(new String(data, from, length));
  }

  @Override
  public Rectangle2D getStringBounds(String text, Graphics context) {
    return new Rectangle2D.Double(
        0, -typeface.ascent(), typeface.width(text), typeface.ascent() + typeface.descent());
  }

  @Override
  public LineMetrics getLineMetrics(String text, Graphics context) {
    return new TypefaceLine(typeface, text.length());
  }
}
