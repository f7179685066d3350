package brief.chart;

import java.awt.Font;
import java.awt.font.LineMetrics;

/// Metrics of a line in a typeface.
final class TypefaceLine extends LineMetrics {
  private final Typeface typeface;
  private final int chars;

  TypefaceLine(Typeface typeface, int chars) {
    this.typeface = typeface;
    this.chars = chars;
  }

  @Override
  public int getNumChars() {
    return chars;
  }

  @Override
  public float getAscent() {
    return (float) typeface.ascent();
  }

  @Override
  public float getDescent() {
    return (float) typeface.descent();
  }

  @Override
  public float getLeading() {
    return 0;
  }

  @Override
  public float getHeight() {
    return (float) (typeface.ascent() + typeface.descent());
  }

  @Override
  public int getBaselineIndex() {
    return Font.ROMAN_BASELINE;
  }

  @Override
  public float[] getBaselineOffsets() {
    return new float[] {0, 0, 0};
  }

  @Override
  public float getStrikethroughOffset() {
    return -0.3f * typeface.getSize2D();
  }

  @Override
  public float getStrikethroughThickness() {
    return 0.05f * typeface.getSize2D();
  }

  @Override
  public float getUnderlineOffset() {
    return 0.1f * typeface.getSize2D();
  }

  @Override
  public float getUnderlineThickness() {
    return 0.05f * typeface.getSize2D();
  }
}
