package brief.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brief.bench.Gauge.Gap;
import brief.bench.Row.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The yardstick of `bench/page`, held to lines whose gaps are known.
class GaugeTest {
  private static final double SIZE = 8;

  /// Glyphs one after another, an em wide in Chinese and half an em in Latin.
  ///
  /// @param gaps what is left between them, in em
  private static List<Glyph> line(String text, double... gaps) {
    var line = new ArrayList<Glyph>();
    double x = 0;
    for (int i = 0; i < text.length(); i++) {
      double width = text.charAt(i) < 0x250 ? SIZE / 2 : SIZE;
      line.add(new Glyph(text.substring(i, i + 1), x, width, SIZE, 1));
      x += width + (i < gaps.length ? gaps[i] * SIZE : 0);
    }
    return line;
  }

  @Test
  void gapsBetweenHanAndLatinAreMeasuredFromAQuarterAndMarksFromNothing() {
    assertThat(Gauge.gaps(line("园区GDP增，（长）", 0.0625, 0.25, 0, 0, 0.5, 0, -0.5, 0, -0.25)))
        .containsExactly(
            new Gap(0, 0.125, 0.0625),
            new Gap(0.25, 0.5, 0.25),
            new Gap(0.25, 0.5, 0.5),
            new Gap(0, 0.125, 0),
            new Gap(-0.5, -0.375, -0.5),
            new Gap(0, 0.125, 0),
            new Gap(0, 0.125, -0.25));
  }

  @Test
  void aWordSpaceIsMeasuredFromThatOfTheFace() {
    assertThat(Gauge.gaps(line("a b", 0, 0.125))).containsExactly(new Gap(0.5, 0.5, 0.625));
  }

  @Test
  void aLineIsLooseWhenOneOfItsGapsIs() {
    assertThat(Gauge.of(line("园区长", 0, 0.25))).isEqualTo(new Gauge(0.25, 0, true));
    assertThat(Gauge.of(line("园，区", 0, -0.5))).isEqualTo(new Gauge(0, 0.5, false));
  }

  @Test
  void linesAreFoundInTheirParagraphsAndHyphensAreSeen() {
    var rows = List.of(new Row(1, line("an indus-")), new Row(2, line("try-led")));
    List<Composed> composed = Composed.of("# Title\n\nan industry-led", rows);
    assertThat(composed)
        .containsExactly(
            new Composed(
                "an industry-led",
                List.of(
                    new Composed.Line(rows.get(0), 7, true),
                    new Composed.Line(rows.get(1), 14, false))));
    Score score = Score.of(composed);
    assertThat(List.of(score.pages(), score.hyphens(), score.stranded())).containsExactly(2, 1, 2);
  }

  @Test
  void linesThatSayAnythingElseAreRefused() {
    var rows = List.of(new Row(1, line("园区")));
    assertThatThrownBy(() -> Composed.of("园林", rows)).hasMessage("园区 is not 园林");
    assertThatThrownBy(() -> Composed.of("园区多", rows)).hasMessage("nothing is left of 多");
    assertThatThrownBy(() -> Composed.of("", rows)).hasMessage("nobody wrote 园区");
  }
}
