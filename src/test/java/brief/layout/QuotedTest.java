package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import brief.doc.Source;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuotedTest {
  @Test
  void aNoteIsAQuotationAndItsOrigin() {
    Quoted quoted = Quoted.of("“109 parks”，21世纪经济报道，2025年10月10日，机器摘要。");

    assertThat(quoted).isEqualTo(new Quoted("“109 parks”", "21世纪经济报道，2025年10月10日，机器摘要。"));
  }

  @Test
  void whatStrongWordsHeadStandsInTheAppendixAlone() {
    Source source = new Source(0, 0, 1, 1);
    Block paragraph =
        new Block.Paragraph(
            List.of(
                new Inline.Text("“109 parks”, Daily, 2025. ", source),
                new Inline.Strong(List.of(new Inline.Text("Own calculation:", source)), source),
                new Inline.Text(" 109 − 106 = 3.", source)),
            source);

    assertThat(Quoted.of(new Document.Note("n", 1, List.of(paragraph))))
        .isEqualTo(new Quoted("“109 parks”", "Daily, 2025."));
  }

  @Test
  void severalQuotationsBelongTogether() {
    assertThat(Quoted.of("“one” (title) … “two” In “A Title”, Daily, 2025, article."))
        .isEqualTo(new Quoted("“one” (title) … “two”", "In “A Title”, Daily, 2025, article."));
    assertThat(Quoted.of("“甲”（标题） …… “乙”《题目》，日报，2025年，报道。"))
        .isEqualTo(new Quoted("“甲”（标题） …… “乙”", "《题目》，日报，2025年，报道。"));
  }

  @Test
  void theSourceIsTheOriginWithoutItsTitle() {
    assertThat(Quoted.of("“q” In “A Title”, Daily, 2025.").source()).isEqualTo("Daily, 2025.");
    assertThat(Quoted.of("“q”《论“园区”》，日报，2025年。").source()).isEqualTo("日报，2025年。");
    assertThat(Quoted.of("“q”, Daily.").source()).isEqualTo("Daily.");
  }

  @Test
  void quotationsWithinQuotationsDoNotEndThem() {
    assertThat(Quoted.of("“推进“一园一主业”改革”，日报。").quote()).isEqualTo("“推进“一园一主业”改革”");
  }

  @Test
  void aTextThatGoesOnAfterItsQuotationIsNotCutThere() {
    String text = "“one park” and “one city” to avoid uniformity, Daily.";

    assertThat(Quoted.of(text)).isEqualTo(new Quoted(text, ""));
    assertThat(Quoted.of("No quotation at all.")).isEqualTo(new Quoted("No quotation at all.", ""));
    assertThat(Quoted.of("")).isEqualTo(new Quoted("", ""));
  }

  @Test
  void aLongQuotationIsCutBehindAWordAndClosed() {
    Quoted english = Quoted.of("“having established 109 provincial parks, and more”, Daily.");
    Quoted chinese = Quoted.of("“形成7大集聚区、15个主平台”，日报。");

    assertThat(english.shortened(100)).isEqualTo(english.quote());
    assertThat(english.shortened(42)).isEqualTo("“having established 109 provincial parks…”");
    assertThat(chinese.shortened(14)).isEqualTo("“形成7大集聚区…”");
  }
}
