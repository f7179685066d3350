package brief.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brief.doc.Picture.Mark;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RecorderTest {
  private final List<Mark> marks = new ArrayList<>();
  private final Recorder recorder =
      new Recorder(marks, Sample.lettering().typeface("zh", Print.LABEL));

  private String recorded() {
    return marks.stream().map(PictureText::of).collect(Collectors.joining());
  }

  @Test
  void aTextIsSplitByFaceWithAQuarterEmBetweenHanAndLatin() {
    recorder.setPaint(new Color(0x1a1a1a));
    recorder.drawString("到2027年", 10f, 20f);
    assertThat(recorded())
        .isEqualTo(
            """
            text 1a1a1a NotoSansSC-Regular 9 at 10 20: 到
            text 1a1a1a SourceSans3-Regular 9 at 21.25 20: 2027
            text 1a1a1a NotoSansSC-Regular 9 at 41.39 20: 年
            """);
  }

  @Test
  void sharedQuotationMarksTakeTheFaceOfTheLanguage() {
    recorder.drawString("“12218”", 0f, 10f);
    recorder.setFont(Sample.lettering().typeface("en", Print.LABEL));
    recorder.drawString("“12218”", 0f, 30f);
    assertThat(recorded())
        .isEqualTo(
            """
            text 000000 NotoSansSC-Regular 9 at 0 10: “
            text 000000 SourceSans3-Regular 9 at 9 10: 12218
            text 000000 NotoSansSC-Regular 9 at 31.37 10: ”
            text 000000 SourceSans3-Regular 9 at 0 30: “12218”
            """);
  }

  @Test
  void fillsAreCutByTheClip() {
    recorder.setClip(0, 0, 10, 10);
    recorder.fill(new Rectangle2D.Double(5, 5, 20, 2));
    recorder.fill(new Rectangle2D.Double(20, 20, 5, 5));
    assertThat(recorded()).isEqualTo("fill 000000 M 5 5 L 5 7 L 10 7 L 10 5 Z\n");
  }

  @Test
  void linesAreCutByTheClip() {
    recorder.setStroke(Pen.solidOrDashed(0.5, 2, 1));
    recorder.clip(new Rectangle2D.Double(0, 0, 10, 10));
    recorder.draw(new Line2D.Double(-10, -5, 20, 10));
    assertThat(recorded()).isEqualTo("line 000000 0.5 [2.0, 1.0] M 0 0 L 10 5\n");
  }

  @Test
  void transformsMoveAndScaleEverything() {
    recorder.translate(10, 10);
    recorder.scale(2, 2);
    recorder.setStroke(Pen.solidOrDashed(1, 3));
    recorder.draw(new Line2D.Double(0, 0, 5, 0));
    recorder.drawString("ab", 1f, 2f);
    assertThat(recorded())
        .isEqualTo(
            """
            line 000000 2 [6.0] M 10 10 L 20 10
            text 000000 SourceSans3-Regular 18 at 12 14: ab
            """);
  }

  @Test
  void evenOddShapesBecomeNonZeroOnes() {
    Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    ring.append(new Rectangle2D.Double(0, 0, 10, 10), false);
    ring.append(new Rectangle2D.Double(4, 4, 2, 2), false);
    recorder.fill(ring);
    Area hole = new Area(new Rectangle2D.Double(0, 0, 10, 10));
    hole.subtract(new Area(new Rectangle2D.Double(4, 4, 2, 2)));
    recorder.fill(hole);
    assertThat(PictureText.of(marks.getFirst())).isEqualTo(PictureText.of(marks.getLast()));
  }

  @Test
  void quadraticCurvesBecomeCubicOnes() {
    recorder.draw(new QuadCurve2D.Double(0, 0, 3, 6, 6, 0));
    assertThat(recorded()).isEqualTo("line 000000 1 M 0 0 C 2 4 4 4 6 0\n");
  }

  @Test
  void whatCannotBeRecordedIsRefused() {
    assertThatThrownBy(
            () -> recorder.drawRenderedImage(new BufferedImage(1, 1, 1), new AffineTransform()))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> recorder.setComposite(AlphaComposite.getInstance(3, 0.5f)))
        .isInstanceOf(UnsupportedOperationException.class);
    recorder.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE));
    assertThatThrownBy(() -> recorder.fillRect(0, 0, 1, 1))
        .isInstanceOf(UnsupportedOperationException.class);
    recorder.setPaint(new Color(0, 0, 0, 100));
    assertThatThrownBy(() -> recorder.fillRect(0, 0, 1, 1))
        .isInstanceOf(UnsupportedOperationException.class);
    recorder.setPaint(Color.BLACK);
    recorder.setStroke(new BasicStroke(1));
    assertThatThrownBy(() -> recorder.drawLine(0, 0, 1, 1))
        .isInstanceOf(UnsupportedOperationException.class);
    recorder.setFont(new Font("Dialog", Font.PLAIN, 9));
    assertThatThrownBy(() -> recorder.drawString("a", 0, 0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> recorder.clip(new Ellipse2D.Double(0, 0, 1, 1)))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(marks).isEmpty();
  }

  @Test
  void aTextThatTheClipWouldCutIsAnError() {
    recorder.setClip(0, 0, 20, 20);
    assertThatThrownBy(() -> recorder.drawString("too long for it", 0f, 15f))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aCopyHasItsOwnState() {
    Recorder copy = recorder.create();
    copy.translate(5, 5);
    copy.setPaint(Color.RED);
    recorder.fillRect(0, 0, 1, 1);
    copy.fillRect(0, 0, 1, 1);
    assertThat(recorded())
        .isEqualTo(
            """
            fill 000000 M 0 0 L 1 0 L 1 1 L 0 1 L 0 0 Z
            fill ff0000 M 5 5 L 6 5 L 6 6 L 5 6 L 5 5 Z
            """);
  }
}
