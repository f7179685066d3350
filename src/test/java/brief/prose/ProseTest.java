package brief.prose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.doc.Document;
import brief.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void chineseTakesMarksOfFullWidth() {
    assertThat(zh("广东,湖北:两省(内地);行吗?行!行."))
        .containsExactly(
            "1:3 B311 [,] ，",
            "1:6 B311 [:] ：",
            "1:9 B311 [(] （",
            "1:12 B311 [)] ）",
            "1:13 B311 [;] ；",
            "1:16 B311 [?] ？",
            "1:18 B311 [!] ！",
            "1:20 B311 [.] 。");
  }

  @Test
  void marksWithinLatinAndNumbersStayHalfWidth() {
    assertThat(zh("产值2.4万亿元，增长1,200家，Example Co., Ltd.在9:30开业。")).isEmpty();
  }

  @Test
  void quotationMarksAreTypographic() {
    assertThat(zh("所谓\"双区\"。")).containsExactly("1:3 B312 [\"]", "1:6 B312 [\"]");
    assertThat(en("The \"double\" city's plan."))
        .containsExactly("1:5 B312 [\"]", "1:12 B312 [\"]", "1:18 B312 [']");
    assertThat(zh("写作“Fuzhou's District”。")).as("a quotation is verbatim").isEmpty();
  }

  @Test
  void marksAreNotRepeated() {
    assertThat(zh("广东。。湖北，、广州。")).containsExactly("1:3 B313 [。。]", "1:7 B313 [，、]");
    assertThat(en("One,, two.; three?")).containsExactly("1:4 B313 [,,]", "1:10 B313 [.;]");
  }

  @Test
  void anEllipsisIsNoRowOfStops() {
    assertThat(zh("等等...还有…")).containsExactly("1:3 B314 [...] ……", "1:8 B314 […] ……");
    assertThat(en("And so on... then")).containsExactly("1:10 B314 [...] …");
    assertThat(zh("等等……")).isEmpty();
  }

  @Test
  void spacesStandWhereTheyBelong() {
    assertThat(zh("广东 湖北 ，广州")).containsExactly("1:3 B315 [␣]", "1:6 B315 [␣]");
    assertThat(en("Two  words , and ( one )."))
        .containsExactly("1:4 B315 [␣␣]", "1:11 B315 [␣]", "1:19 B315 [␣]", "1:23 B315 [␣]");
    assertThat(zh("第 2 步 GDP 增长。")).as("beside Latin and digits a space may stand").isEmpty();
  }

  @Test
  void aSentenceEndsLikeItsNeighbours() {
    assertThat(zh("- 一句。\n- 二句。\n- 三句[^a]\n\n[^a]: “引文”。\n")).containsExactly("3:4 B316 []");
    assertThat(en("- One.\n- Two.\n- Three\n")).containsExactly("3:7 B316 []");
    assertThat(zh("- 一句。\n- 二句\n- 三句\n")).as("labels are no sentences").isEmpty();
  }

  @Test
  void titlesInARowNeedNoComma() {
    assertThat(zh("《甲》、《乙》和“丙”、“丁”。")).containsExactly("1:4 B317 [、]", "1:12 B317 [、]");
  }

  @Test
  void englishHasNoChineseOutsideQuotations() {
    assertThat(en("The 园区 plan，or “园区”.")).containsExactly("1:5 B318 [园区]", "1:12 B318 [，]");
  }

  @Test
  void aRangeHasAnEnDash() {
    assertThat(
            en(
                "From 4-6% in 2026-2030, under GB/T 7714-2015, ISO 32000-2, on 2025-03-31, in"
                    + " COVID-19."))
        .containsExactly("1:6 B319 [4-6%] 4–6%", "1:14 B319 [2026-2030] 2026–2030");
  }

  @Test
  void aSentenceStartsWithACapital() {
    assertThat(en("the first one. another one, e.g. this. Good."))
        .containsExactly("1:1 B320 [the]", "1:16 B320 [another]");
    assertThat(en("a label without end")).isEmpty();
  }

  @Test
  void invisibleCharactersAndLookAlikesAreFoundInBothLanguages() {
    assertThat(zh("广\u200B东⼴州。")).containsExactly("1:2 B008 [U+200B]", "1:4 B008 [U+2F34] 广");
    assertThat(en("Guang\u200Bdong")).containsExactly("1:6 B008 [U+200B]");
  }

  @Test
  void placesAreThoseOfTheMarkdown() {
    assertThat(zh("# 标题\n\n- **粗**：一,二\n\n| 甲 |\n|---|\n| 三,四 |\n\n![图,画](a.svg)\n"))
        .containsExactly("3:10 B311 [,] ，", "7:4 B311 [,] ，", "9:4 B311 [,] ，");
  }

  @Test
  void footnotesCodeAndLinksAreVerbatim() {
    assertThat(zh("正文[^a]`甲,乙`[链接](甲,乙.md)。\n\n[^a]: “原文,如此...”, 出处.\n")).isEmpty();
  }

  @Test
  void referencesKeepTheirOwnMarks() {
    assertThat(zh("<!-- brief: colophon -->\n## 关于\n\n1. 顾乃华. 题名\\[N\\]. 刊名, 2025.\n")).isEmpty();
  }

  private static List<String> zh(String markdown) {
    return check(markdown, "zh");
  }

  private static List<String> en(String markdown) {
    return check(markdown, "en");
  }

  private static List<String> check(String markdown, String lang) {
    return switch (new MarkdownReader().read("x.md", markdown)) {
      case Checked.Sound<Document> sound ->
          Prose.check(sound.value(), lang).stream().map(ProseTest::line).toList();
      case Checked.Broken<Document> broken ->
          throw new AssertionError(broken.diagnostics().toString());
    };
  }

  private static String line(Diagnostic finding) {
    return "%d:%d %s %s%s"
        .formatted(
            finding.place().line(),
            finding.place().column(),
            finding.code().id(),
            finding.args(),
            finding.suggestion().map(meant -> " " + meant).orElse(""));
  }
}
