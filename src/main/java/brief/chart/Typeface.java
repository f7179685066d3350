package brief.chart;

import brief.face.Face;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.LineMetrics;
import java.awt.geom.Rectangle2D;
import java.util.List;

/// A font of figures: a Latin and a Han face, measured by `face`, so that AWT loads no font.
final class Typeface extends Font {
  private final transient String lang;
  private final transient Face latin;
  private final transient Face han;

  Typeface(String lang, Face latin, Face han, double size) {
    super(latin.name(), PLAIN, (int) Math.round(size));
    this.lang = lang;
    this.latin = latin;
    this.han = han;
    this.pointSize = (float) size;
  }

  String lang() {
    return lang;
  }

  Face latin() {
    return latin;
  }

  Face han() {
    return han;
  }

  /// The text split by face.
  List<Run> runs(String text) {
    return Run.of(text, lang, latin, han, pointSize);
  }

  /// Width of a text in points.
  double width(String text) {
    List<Run> runs = runs(text);
    return runs.isEmpty() ? 0 : runs.getLast().x() + runs.getLast().width();
  }

  /// The empty half of a full-width mark that opens a text.
  double lead(String text) {
    return !text.isEmpty() && "“‘（《〈【〔「".indexOf(text.charAt(0)) >= 0 && half(runs(text).getFirst())
        ? pointSize / 2
        : 0;
  }

  /// The empty half of a full-width mark that closes a text (GB/T 15834, 5.1.10).
  double trail(String text) {
    boolean closes =
        !text.isEmpty() && "”’）》〉】〕」，。；：、".indexOf(text.charAt(text.length() - 1)) >= 0;
    return closes && half(runs(text).getLast()) ? pointSize / 2 : 0;
  }

  private boolean half(Run run) {
    return run.face().equals(han);
  }

  /// From the baseline up; the same for every text, so that languages share one geometry.
  double ascent() {
    return 0.88 * pointSize;
  }

  double descent() {
    return 0.22 * pointSize;
  }

  @Override
  public Rectangle2D getStringBounds(String text, FontRenderContext context) {
    return new Rectangle2D.Double(0, -ascent(), width(text), ascent() + descent());
  }

  @Override
  public LineMetrics getLineMetrics(String text, FontRenderContext context) {
    return new TypefaceLine(this, text.length());
  }

  @Override
  public LineMetrics getLineMetrics(String text, int from, int to, FontRenderContext context) {
    return new TypefaceLine(this, to - from);
  }

  @Override
  public Font deriveFont(float size) {
    return new Typeface(lang, latin, han, size);
  }

  @Override
  public boolean equals(Object that) {
    return that instanceof Typeface other
        && lang.equals(other.lang)
        && latin.equals(other.latin)
        && han.equals(other.han)
        && pointSize == other.pointSize;
  }

  @Override
  public int hashCode() {
    return latin.name().hashCode() ^ lang.hashCode() ^ Float.hashCode(pointSize);
  }
}
