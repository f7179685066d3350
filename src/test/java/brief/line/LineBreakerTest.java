package brief.line;

import static brief.line.Drawings.places;
import static brief.line.Drawings.set;
import static brief.line.Drawings.text;
import static brief.line.Drawings.zh;
import static org.assertj.core.api.Assertions.assertThat;

import brief.line.Paragraph.Align;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
  @Test
  void anEmptyParagraphHasNoLines() {
    assertThat(set(10, 0, Align.LEFT, "zh")).isEqualTo(new Lines(List.of(), List.of()));
  }

  @Test
  void hanFillTheMeasure() {
    Lines lines = zh(5, "加快建设现代化产业新体系");
    assertThat(text(lines)).containsExactly("加快建设现", "代化产业新", "体系");
    assertThat(places(lines.lines().get(0))).isEqualTo("加0 快100 建200 设300 现400");
    assertThat(lines.complaints()).isEmpty();
  }
}
