package brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappingTest {
  private static List<String> wrap(String lang, String text, double measure) {
    return new Wrapping().wrap(text, Sample.lettering().typeface(lang, Print.LABEL), measure);
  }

  @Test
  void aTextThatFitsIsLeftWhole() {
    assertThat(wrap("zh", "工业规模", 60)).containsExactly("工业规模");
    assertThat(wrap("zh", "", 60)).isEmpty();
  }

  @Test
  void chineseBreaksAtMarksRatherThanInsideWords() {
    assertThat(wrap("zh", "白云六大集群（各）", 70)).containsExactly("白云六大集群", "（各）");
  }

  @Test
  void aNumberStaysWithItsUnit() {
    assertThat(wrap("zh", "工业总产值力争突破1.2万亿元大关", 100))
        .noneMatch(line -> line.endsWith("1.2") || line.startsWith("万"));
  }

  @Test
  void englishLinesAreEven() {
    assertThat(wrap("en", "Industrial output of Guangdong’s provincial industrial parks", 145))
        .containsExactly("Industrial output of Guangdong’s", "provincial industrial parks");
  }
}
