package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TonguesTest {
  private static List<String> split(String text, String lang) {
    return Tongues.split(text, lang).stream()
        .map(stretch -> stretch.lang() + ":" + stretch.text())
        .toList();
  }

  @Test
  void anEnglishQuotationInChineseIsEnglishWithItsMarks() {
    assertThat(split("原文写道：“avoid uniformity across parks”。", "zh"))
        .containsExactly("zh:原文写道：", "en:“avoid uniformity across parks”", "zh:。");
  }

  @Test
  void anAbbreviationOrANumberInChineseStaysChinese() {
    assertThat(split("国家发展改革委（NDRC）2025年投入530亿元，AI与5G并举。", "zh"))
        .containsExactly("zh:国家发展改革委（NDRC）2025年投入530亿元，AI与5G并举。");
  }

  @Test
  void aLongWordIsNotTakenForThreeWords() {
    assertThat(split("见Supercalifragilistic一文", "zh"))
        .containsExactly("zh:见Supercalifragilistic一文");
  }

  @Test
  void aMarkWhoseFellowIsChineseStaysChinese() {
    assertThat(split("“园区 one park one industry”", "zh"))
        .containsExactly("zh:“园区 ", "en:one park one industry", "zh:”");
  }

  @Test
  void hanInEnglishIsChineseAndTheMarksAroundItEnglish() {
    assertThat(split("The original says “批而未用”, and 《行动方案》 gives the plan.", "en"))
        .containsExactly(
            "en:The original says “", "zh:批而未用", "en:”, and ", "zh:《行动方案》", "en: gives the plan.");
  }

  @Test
  void marksAndFiguresBetweenHanAreChinese() {
    assertThat(split("“推进“一园一主业”，形成7大集聚区”", "en"))
        .containsExactly("en:“", "zh:推进“一园一主业”，形成7大集聚区", "en:”");
  }

  @Test
  void aTextOfOneLanguageIsOneStretch() {
    assertThat(Tongues.split("Plain words.", "en"))
        .containsExactly(new Tongues.Stretch("Plain words.", "en", 0));
    assertThat(Tongues.split("", "zh")).isEmpty();
  }

  @Test
  void hanOfOtherPlanesAreHan() {
    assertThat(split("𠮷one small word𠮷", "zh"))
        .containsExactly("zh:𠮷", "en:one small word", "zh:𠮷");
    assertThat(split("a 𠮷野 street", "en")).containsExactly("en:a ", "zh:𠮷野", "en: street");
  }

  @Test
  void lettersThatAreNotHanAreForeignToChineseWhateverTheirScript() {
    assertThat(split("原文：“один два три”。", "zh"))
        .containsExactly("zh:原文：", "en:“один два три”", "zh:。");
    assertThat(split("甲a b c乙", "zh")).containsExactly("zh:甲", "en:a b c", "zh:乙");
  }

  @Test
  void aLineEndPartsStretches() {
    assertThat(split("one two\nthree four", "zh")).containsExactly("zh:one two\nthree four");
  }
}
