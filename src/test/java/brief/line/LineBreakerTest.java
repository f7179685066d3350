package brief.line;

import static brief.line.Drawings.EM;
import static brief.line.Drawings.EN;
import static brief.line.Drawings.EN_NOTE;
import static brief.line.Drawings.SERIF;
import static brief.line.Drawings.SONG;
import static brief.line.Drawings.ZH;
import static brief.line.Drawings.ZH_BOLD;
import static brief.line.Drawings.ZH_NOTE;
import static brief.line.Drawings.en;
import static brief.line.Drawings.minimal;
import static brief.line.Drawings.natural;
import static brief.line.Drawings.places;
import static brief.line.Drawings.run;
import static brief.line.Drawings.set;
import static brief.line.Drawings.text;
import static brief.line.Drawings.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.within;

import brief.face.Face;
import brief.line.Lines.Complaint;
import brief.line.Lines.Fragment;
import brief.line.Lines.Piece;
import brief.line.Paragraph.Align;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
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

  @Test
  void aLineIsFewFragmentsAndPieces() {
    Lines lines = set(20, 0, Align.LEFT, "zh", run("全区有VI企业", ZH), run("三家", ZH_BOLD));
    assertThat(lines.lines().getFirst().fragments())
        .containsExactly(
            fragment(0, 30, ZH, SONG, "全区有"),
            fragment(32.5, natural(run("VI", EN)) * EM, ZH, SERIF, "VI"),
            fragment(35 + natural(run("VI", EN)) * EM, 20, ZH, SONG, "企业"),
            fragment(55 + natural(run("VI", EN)) * EM, 20, ZH_BOLD, Drawings.SONG_BOLD, "三家"));
  }

  private static Fragment fragment(double x, double width, Look look, Face face, String text) {
    return new Fragment(
        x,
        width,
        Optional.of(look),
        Optional.of(face),
        List.of(new Piece(text, 0)),
        Optional.empty(),
        0);
  }

  @Test
  void noLineBeginsWithAMarkThatClosesOrEndsWithOneThatOpens() {
    assertThat(text(zh(9, "加快建设工业现代化，着力促进全区域的“产业体系”建设工作")))
        .containsExactly("加快建设工业现代", "化，着力促进全区域", "的“产业体系”建设", "工作");
    assertThat(text(zh(6, "全区工业产（值）增长"))).containsExactly("全区工业产", "（值）增长");
  }

  @Test
  void theRulesHoldAcrossRunsOfDifferentLook() {
    assertThat(
            text(
                set(5, 0, Align.LEFT, "zh", run("重点产业（", ZH), run("试点", ZH_BOLD), run("）。全区", ZH))))
        .containsExactly("重点产业", "（试点）。", "全区");
  }

  @Test
  void aNoteMarkStaysWithWhatItMarksAndWithTheStopAfterIt() {
    Lines lines = set(5, 0, Align.LEFT, "zh", run("重点产业园", ZH), run("12", ZH_NOTE), run("。全区", ZH));
    assertThat(text(lines)).containsExactly("重点产业", "园12。全区");
    Lines english =
        set(6, 0, Align.LEFT, "en", run("A new plan", EN), run("3", EN_NOTE), run(". It", EN));
    assertThat(text(english)).containsExactly("A new ", "plan3. It");
  }

  @Test
  void aNumberStaysWithItsUnit() {
    assertThat(text(zh(8, "全区工业产值为1.2万亿元左右"))).containsExactly("全区工业产值为", "1.2万亿元左右");
    assertThat(text(zh(8, "全区工业产值增12.3%以上"))).containsExactly("全区工业产值增", "12.3%以上");
    assertThat(text(zh(8, "全区工业占比5.2%～6.8%"))).containsExactly("全区工业占比", "5.2%～6.8%");
    assertThat(text(zh(8, "请依照办法之第5条办理"))).containsExactly("请依照办法之", "第5条办理");
    assertThat(text(zh(8, "依照粤府办〔2026〕12号文"))).containsExactly("依照粤府办", "〔2026〕12号文");
    assertThat(text(zh(9, "依照标准GB/T 9704—2012办"))).containsExactly("依照标准", "GB/T 9704—2012办");
    assertThat(text(zh(8, "全区年产值共 1.2 万亿元"))).containsExactly("全区年产值共 ", "1.2 万亿元");
  }

  @Test
  void aRangeOfYearsBreaksAfterItsConnectorOnlyWhenNothingElseFits() {
    assertThat(text(zh(9, "这一规划期是2025—2030年共六年半"))).containsExactly("这一规划期是", "2025—2030年共六", "年半");
    assertThat(text(zh(4, "2025—2030年间"))).containsExactly("2025—", "2030年", "间");
  }

  @Test
  void aNumberStaysWithAUnitAfterASpaceAndWithItsGroups() {
    for (String whole :
        List.of(
            "5 km",
            "12 345.6 km",
            "1.2 billion",
            "12 per cent",
            "RMB 5 million",
            "US$5",
            "No. 5")) {
      assertThat(minimal(run("a " + whole + " a", EN)))
          .as(whole)
          .isCloseTo(natural(run(whole, EN)), within(1e-9));
    }
    for (String whole :
        List.of("5 个百分点", "3 万人次", "￥1,200元", "1000余家", "±5℃", "8‰", "第 5 条", "100㎡")) {
      assertThat(minimal(run("共" + whole + "共", ZH)))
          .as(whole)
          .isCloseTo(natural(run(whole, ZH)), within(1e-9));
    }
  }

  @Test
  void aDateBreaksBetweenItsPartsAlone() {
    assertThat(text(zh(5, "2025年12月27日起算"))).containsExactly("2025年", "12月27日", "起算");
  }

  @Test
  void whatNoFaceHasIsReported() {
    assertThat(zh(9, "国\uD840\uDCBB").complaints())
        .containsExactly(new Complaint(0, "glyph", "\uD840\uDCBB"));
    assertThat(en(9, "a\u0E01").complaints()).containsExactly(new Complaint(0, "glyph", "\u0E01"));
  }

  @Test
  void noParagraphEndsInALineOfOneCharacter() {
    assertThat(text(zh(15, "加快建设现代化产业新体系提升新优势"))).containsExactly("加快建设现代化产业新体系提升新", "优势");
    assertThat(text(zh(15, "加快建设现代化产业新体系提升优势"))).containsExactly("加快建设现代化产业新体系提升", "优势");
    assertThat(text(zh(15, "加快建设现代化产业新体系提升优势。"))).containsExactly("加快建设现代化产业新体系提升", "优势。");
  }

  @Test
  void anAddressBreaksAfterItsMarksWithoutHyphen() {
    assertThat(
            text(
                set(
                    12,
                    0,
                    Align.LEFT,
                    "zh",
                    run("见https://www.gov.cn/zhengce/content_7002799.htm?id=3", ZH))))
        .containsExactly("见https://www.gov.cn/", "zhengce/content_7002799.", "htm?id=3");
  }

  @Test
  void aLineThatEndsWithinAnAddressMayEndShort() {
    Lines lines = zh(16, "详见https://example.org/reports/industrial-policy/annual-review.pdf");
    assertThat(text(lines))
        .containsExactly("详见https://example.org/reports/", "industrial-policy/annual-review.pdf");
    assertThat(lines.lines().getFirst().width()).isLessThan(160);
    assertThat(lines.complaints()).isEmpty();
  }

  @Test
  void anAddressBreaksAfterItsSchemeAHyphenOrALineOnlyWhenNothingElseFits() {
    assertThat(text(zh(8, "https://www.gov.cn/zhengce-content_7002799")))
        .containsExactly("https://www.gov.", "cn/zhengce-", "content_7002799");
    assertThat(text(zh(6, "to@example.org"))).containsExactly("to@example.", "org");
  }

  @Test
  void linesAreFlushLeftRightOrCentred() {
    assertThat(places(set(5, 0, Align.LEFT, "zh", run("甲乙", ZH)).lines().getFirst()))
        .isEqualTo("甲0 乙100");
    assertThat(places(set(5, 0, Align.RIGHT, "zh", run("甲乙", ZH)).lines().getFirst()))
        .isEqualTo("甲300 乙400");
    assertThat(places(set(5, 0, Align.CENTRE, "zh", run("甲乙。", ZH)).lines().getFirst()))
        .isEqualTo("甲125 乙225 。325");
  }

  @Test
  void theFirstLineIsIndentedOrHangs() {
    assertThat(text(set(5, 2, Align.JUSTIFIED, "zh", run("加快建设现代化产业", ZH))))
        .containsExactly("加快建", "设现代化", "产业");
    Lines hanging = set(5, -2, Align.JUSTIFIED, "zh", run("加快建设现代化产业", ZH));
    assertThat(text(hanging)).containsExactly("加快建设现代化", "产业");
    assertThat(hanging.lines().getFirst().fragments().getFirst().x()).isEqualTo(-20);
    assertThat(hanging.lines().getLast().fragments().getFirst().x()).isZero();
  }

  @Test
  void aForcedBreakEndsALineThatIsNotStretched() {
    Lines lines = zh(5, "甲乙\n丙\n\n丁");
    assertThat(text(lines)).containsExactly("甲乙", "丙", "", "丁");
    assertThat(places(lines.lines().getFirst())).isEqualTo("甲0 乙100");
  }

  @Test
  void aBoxKeepsToWhatFollowsAndSaysItsWord() {
    Span box = new Span.Box(8, Optional.of("已完成"), 7);
    Lines lines = set(4.5, 0, Align.LEFT, "zh", run("全区工业", ZH), box, run("增长", ZH));
    assertThat(text(lines)).containsExactly("全区工业", "已完成增长");
    assertThat(lines.lines().get(1).fragments().getFirst())
        .isEqualTo(
            new Fragment(
                0, 8, Optional.empty(), Optional.empty(), List.of(), Optional.of("已完成"), 7));
  }

  @Test
  void natureIsOneLineAndTheLeastIsTheWidestPiece() {
    assertThat(natural(run("（甲）", ZH))).isEqualTo(2);
    assertThat(natural(run("甲\n甲乙", ZH))).isEqualTo(2);
    assertThat(natural()).isZero();
    assertThat(minimal(run("工业，增长", ZH))).isEqualTo(1.5);
    assertThat(minimal(run("a word of lore", EN)))
        .isCloseTo(natural(run("word", EN)), within(1e-9));
    assertThat(minimal(run("占12.3%的", ZH))).isCloseTo(natural(run("12.3%", ZH)), within(1e-9));
  }

  @Test
  void naturalWidthFits() {
    String text = "全区（含镇）共AI企业12家：“甲”、‘乙’——丙…";
    double width = natural(run(text, ZH));
    assertThat(text(set(width, 0, Align.JUSTIFIED, "zh", run(text, ZH)))).containsExactly(text);
  }

  @Test
  void whatIsWiderThanTheMeasureIsReported() {
    Lines split = zh(2, "共123456789项");
    assertThat(split.complaints()).extracting(Complaint::rule).contains("split");
    Lines overfull = zh(0.5, "甲乙");
    assertThat(text(overfull)).containsExactly("甲", "乙");
    assertThat(overfull.complaints())
        .containsExactly(new Complaint(0, "overfull", "甲"), new Complaint(1, "overfull", "乙"));
  }

  @Test
  void aLineThatGapsWithinTheirBoundsDoNotFillIsSetShortAndReported() {
    Lines lines = zh(10, "甲乙丙GB/T 9704—2012甲");
    assertThat(text(lines)).containsExactly("甲乙丙", "GB/T 9704—2012甲");
    assertThat(places(lines.lines().getFirst())).isEqualTo("甲0 乙100 丙200");
    assertThat(lines.complaints()).containsExactly(new Complaint(0, "short", "甲乙丙"));
  }

  @Test
  void whatFollowsTheNumberOfAStandardIsNoUnit() {
    assertThat(text(zh(9, "依照标准GB/T 9704—2012办理各项公文事项")))
        .containsExactly("依照标准", "GB/T 9704—2012办", "理各项公文事项");
    assertThat(minimal(run("GB/T 9704—2012办理", ZH)))
        .isCloseTo(natural(run("GB/T 9704—2012", ZH)), within(1e-9));
  }

  @Test
  void pathologicalTextIsSetInBoundedTime() {
    List<String> parts =
        List.of("国", "a", " ", "（", "1", "\u200B", "——", "a ", "1/", "www.a.", "\u0301");
    List<String> numbers = List.of("1", ",1", " 123", "万", "1～", "1.", "A1", "￥");
    for (String part : Stream.concat(parts.stream(), numbers.stream()).toList()) {
      String text = "1" + part.repeat(8_000 / part.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(20),
          () -> {
            for (double ems : new double[] {0, 1, 30, 1e6}) {
              assertThatCode(() -> zh(ems, text)).as(part).doesNotThrowAnyException();
            }
          },
          part);
    }
  }

  @Test
  void aVeryLongParagraphTakesTimeInProportion() {
    LineBreaker breaker = new LineBreaker();
    String sentence = "全区工业总产值达到1.2万亿元，年均增长12.3%；引进项目100个以上，";
    var paragraph =
        new Paragraph(List.of(run(sentence.repeat(3_000), ZH)), 300, 20, Align.JUSTIFIED, "zh");
    Assertions.assertTimeout(
        Duration.ofSeconds(10), () -> assertThat(breaker.set(paragraph).complaints()).isEmpty());
  }
}
