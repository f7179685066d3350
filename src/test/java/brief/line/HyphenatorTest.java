package brief.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HyphenatorTest {
  private static final Hyphenator ENGLISH = new Hyphenator();

  private static String hyphened(String word) {
    boolean[] hyphens = ENGLISH.hyphens(word);
    var text = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      text.append(hyphens[i] ? "-" : "").append(word.charAt(i));
    }
    return text.toString();
  }

  @Test
  void wordsAreHyphenatedAsTheirPatternsSay() {
    assertThat(
            Stream.of(
                    "hyphenation",
                    "infrastructure",
                    "manufacturing",
                    "Development",
                    "industrial",
                    "government")
                .map(HyphenatorTest::hyphened))
        .isEqualTo(
            List.of(
                "hy-phen-ation",
                "in-fra-struc-ture",
                "man-u-fac-tur-ing",
                "De-vel-op-ment",
                "in-dus-trial",
                "gov-ern-ment"));
  }

  @Test
  void exceptionsGoBeforePatterns() {
    assertThat(Stream.of("project", "present", "table", "associate").map(HyphenatorTest::hyphened))
        .isEqualTo(List.of("project", "present", "ta-ble", "as-so-ciate"));
  }

  @Test
  void namesInPinyinAreHyphenatedBetweenSyllables() {
    assertThat(
            Stream.of("Guangzhou", "Guangdong", "Huangpu", "Heilongjiang", "Hubei", "Xiongan")
                .map(HyphenatorTest::hyphened))
        .isEqualTo(
            List.of(
                "Guang-zhou", "Guang-dong", "Huang-pu", "Hei-long-jiang", "Hu-bei", "Xiong-an"));
  }

  @Test
  void twoLettersStayAtTheLeftAndThreeAtTheRight() {
    assertThat(Stream.of("a", "of", "able", "about", "policy").map(HyphenatorTest::hyphened))
        .isEqualTo(List.of("a", "of", "able", "about", "pol-icy"));
  }
}
