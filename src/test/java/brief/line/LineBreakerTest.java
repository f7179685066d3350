package brief.line;

import static brief.line.Drawings.EM;
import static brief.line.Drawings.EN;
import static brief.line.Drawings.EN_NOTE;
import static brief.line.Drawings.KAI;
import static brief.line.Drawings.SERIF;
import static brief.line.Drawings.SONG;
import static brief.line.Drawings.VERBATIM;
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
  void aDateBreaksBetweenItsPartsAlone() {
    assertThat(text(zh(5, "2025年12月27日起算"))).containsExactly("2025年", "12月27日", "起算");
  }

  @Test
  void aDashIsTwoEmsInOnePieceAndKeepsItsPlace() {
    Lines lines = set(9, 0, Align.LEFT, "zh", run("目标——增长", ZH));
    assertThat(places(lines.lines().getFirst())).isEqualTo("目0 标100 ⸺215 增400 长500");
    assertThat(lines.lines().getFirst().fragments().get(1).actual()).contains("——");
    assertThat(text(zh(9, "加快建设的产业目标——增长要快"))).containsExactly("加快建设的产业目", "标——增长要快");
    assertThat(text(zh(9, "加快建设的产业目标……增长要快"))).containsExactly("加快建设的产业目", "标……增长要快");
  }

  @Test
  void aDashOfAFaceWithoutTwoEmDashIsTwoThatOverlap() {
    Look code = new Look(SERIF, Drawings.CODE, EM, 0, 0, "zh", false);
    Fragment dash =
        set(9, 0, Align.LEFT, "zh", run("——", code)).lines().getFirst().fragments().getFirst();
    double ink = Drawings.CODE.box('—').map(box -> box.right() - box.left()).orElseThrow();
    assertThat(dash.pieces()).hasSize(2);
    double step = Drawings.CODE.advance('—') * EM / 1000 + dash.pieces().getFirst().shift();
    assertThat(step).isCloseTo((ink - 20) * EM / 1000, within(1e-9));
  }

  @Test
  void twoMarksTakeAnEmAndAHalf() {
    assertThat(places(zh(9, "（甲）。“乙”：《丙》").lines().getFirst()))
        .isEqualTo("（-50 甲50 ）150 。200 “250 乙350 ”450 ：500 《550 丙650 》750");
  }

  @Test
  void aClosingMarkAtTheEndOfALineTakesHalfAnEm() {
    Lines lines = set(4.5, 0, Align.JUSTIFIED, "zh", run("工业增长，目标明确。", ZH));
    assertThat(text(lines)).containsExactly("工业增长，", "目标明确。");
    assertThat(lines.lines().getFirst().width()).isEqualTo(45);
  }

  @Test
  void anOpeningMarkAtTheStartOfALineIsFlushAlsoAfterAnIndent() {
    assertThat(places(set(9, 2, Align.LEFT, "zh", run("“甲”", ZH)).lines().getFirst()))
        .isEqualTo("“150 甲250 ”350");
    assertThat(places(set(9, 0, Align.LEFT, "zh", run("《甲》", ZH)).lines().getFirst()))
        .isEqualTo("《-50 甲50 》150");
  }

  @Test
  void twoLoudMarksTakeOneEmAndThreeTakeTwo() {
    assertThat(places(zh(9, "好！？是").lines().getFirst())).isEqualTo("好0 ！100 ？150 是200");
    assertThat(places(zh(9, "好！！！是").lines().getFirst())).isEqualTo("好0 ！100 ！150 ！200 是300");
  }

  @Test
  void anInterpunctTakesHalfAnEmWithItsDotInTheMiddle() {
    // the glyph is 327 wide: (500 − 327) / 2
    assertThat(places(zh(9, "马·恩").lines().getFirst())).isEqualTo("马0 ·109 恩150");
  }

  @Test
  void aQuarterEmStandsBetweenHanAndLatin() {
    assertThat(places(zh(9, "第a园5区").lines().getFirst())).isEqualTo("第0 a125 园201 5326 区401");
    assertThat(places(zh(9, "第 a 园").lines().getFirst())).isEqualTo("第0  100 a125  176 园201");
    assertThat(places(zh(9, "（a）a，").lines().getFirst())).isEqualTo("（-50 a50 ）101 a201 ，252");
  }

  @Test
  void codeInChineseHasTheSameSpaceAroundItAndNoneWithin() {
    assertThat(
            places(
                set(9, 0, Align.LEFT, "zh", run("用", ZH), run("AV", VERBATIM), run("可", ZH))
                    .lines()
                    .getFirst()))
        .isEqualTo("用0 A125 V179 可258");
  }

  @Test
  void theSharedMarksTakeTheFaceOfTheLanguage() {
    assertThat(faces(set(9, 0, Align.LEFT, "zh", run("“a”…·—", ZH))))
        .containsExactly(SONG, SERIF, SONG);
    assertThat(faces(set(9, 0, Align.LEFT, "en", run("“a”…·—", EN)))).containsExactly(SERIF);
    assertThat(faces(set(9, 0, Align.LEFT, "zh", run("Council’s", ZH)))).containsExactly(SERIF);
    assertThat(faces(set(9, 0, Align.LEFT, "en", run("the 国 12", EN))))
        .containsExactly(SERIF, SONG, SERIF);
  }

  private static List<Face> faces(Lines lines) {
    return lines.lines().getFirst().fragments().stream()
        .map(Fragment::face)
        .flatMap(Optional::stream)
        .toList();
  }

  @Test
  void aKaiWithNarrowMarksTakesThemFromAnotherFace() {
    Look kai = new Look(SERIF, KAI, SONG, EM, 0, 0, "zh", false);
    Lines lines = set(9, 0, Align.LEFT, "zh", run("“楷”·体，", kai));
    assertThat(faces(lines)).containsExactly(SONG, KAI, SONG, KAI);
    assertThat(places(lines.lines().getFirst())).isEqualTo("“-50 楷50 ”150 ·259 体300 ，400");
    // and where it does not, they fill their em all the same
    Look plain = new Look(SERIF, KAI, EM, 0, 0, "zh", false);
    assertThat(places(set(9, 0, Align.LEFT, "zh", run("甲“楷”体", plain)).lines().getFirst()))
        .isEqualTo("甲0 “165 楷200 ”300 体400");
  }

  @Test
  void whatNoFaceHasIsReported() {
    assertThat(zh(9, "国\uD840\uDCBB").complaints())
        .containsExactly(new Complaint(0, "glyph", "\uD840\uDCBB"));
    assertThat(en(9, "a\u0E01").complaints()).containsExactly(new Complaint(0, "glyph", "\u0E01"));
  }

  @Test
  void reductionComesBeforeExpansion() {
    // one em too much: the comma's blank half and the bracket's go first
    Lines lines = zh(9, "一二三，四五（六七）八九十");
    assertThat(text(lines)).containsExactly("一二三，四五（六七）", "八九十");
    assertThat(lines.lines().getFirst().width()).isCloseTo(90, within(1e-9));
    assertThat(places(lines.lines().getFirst()))
        .isEqualTo("一0 二100 三200 ，300 四400 五500 （550 六650 七750 ）850");
  }

  @Test
  void expansionGoesToHanAndNeverIntoWordsAndNumbers() {
    Lines lines = zh(8, "工业产word值1234增长");
    assertThat(text(lines)).containsExactly("工业产word值", "1234增长");
    assertThat(places(lines.lines().getFirst())).isEqualTo("工0 业136 产273 w423 o497 r552 d593 值700");
    assertThat(lines.lines().getFirst().width()).isEqualTo(80);
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
  void englishIsHyphenatedWhereTheGapsWouldGrowTooMuch() {
    Lines lines =
        en(
            16,
            "considerable infrastructure manufacturing responsibility of international coordination");
    assertThat(text(lines)).anyMatch(line -> line.endsWith("\u00AD"));
    assertThat(String.join("", text(lines)).replace("\u00AD", ""))
        .isEqualTo(
            "considerable infrastructure manufacturing responsibility of international coordination");
    Fragment hyphen =
        lines.lines().stream()
            .flatMap(line -> line.fragments().stream())
            .filter(fragment -> fragment.actual().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(hyphen.pieces()).containsExactly(new Piece("-", 0));
    assertThat(hyphen.actual()).contains("\u00AD");
    assertThat(hyphen.x() + hyphen.width()).isCloseTo(160, within(1e-9));
  }

  @Test
  void raggedTextIsHyphenatedOnlyWhereAWordDoesNotFit() {
    assertThat(
            text(
                set(
                    11,
                    0,
                    Align.LEFT,
                    "en",
                    run("considerable infrastructure manufacturing of", EN))))
        .containsExactly("considerable ", "infrastructure ", "manufacturing of");
    assertThat(text(set(4.5, 0, Align.LEFT, "en", run("infrastructure", EN))))
        .containsExactly("infra\u00AD", "structure");
  }

  @Test
  void wordsAreKerned() {
    Fragment word = en(20, "AVATAR").lines().getFirst().fragments().getFirst();
    assertThat(word.pieces().getFirst()).isEqualTo(new Piece("A", -1.19));
    assertThat(natural(run("AV", EN)))
        .isCloseTo(
            (SERIF.advance('A') + SERIF.advance('V') + SERIF.kern('A', 'V')) / 1000, within(1e-9));
    assertThat(
            set(20, 0, Align.LEFT, "en", run("AV", VERBATIM))
                .lines()
                .getFirst()
                .fragments()
                .getFirst()
                .pieces())
        .containsExactly(new Piece("AV", 0));
  }

  @Test
  void spacesAtTheEndOfALineAreKeptAsText() {
    Lines lines = set(5, 0, Align.LEFT, "en", run("one two", EN), run(" three", EN));
    assertThat(text(lines)).containsExactly("one two ", "three");
    assertThat(lines.lines().getFirst().fragments().get(1).width()).isZero();
    assertThat(lines.lines().getFirst().width())
        .isCloseTo(natural(run("one two", EN)) * EM, within(1e-9));
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
        .containsExactly("加快建", "设现代化产", "业");
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
  void aLineWhoseGapsGrowTooMuchIsReported() {
    assertThat(zh(6, "甲乙丙GB/T 9704—2012甲").complaints())
        .extracting(Complaint::rule)
        .contains("loose");
  }

  @Test
  void pathologicalTextIsSetInBoundedTime() {
    for (String part :
        List.of("国", "a", " ", "（", "。", "1", "\u200B", "——", "a ", "1/", "http://a.", "\u0301")) {
      String text = part.repeat(20_000 / part.length());
      Assertions.assertTimeout(
          Duration.ofSeconds(20),
          () -> {
            for (double ems : new double[] {0, 1, 30, 1e6}) {
              assertThatCode(() -> zh(ems, text)).doesNotThrowAnyException();
            }
          },
          part);
    }
  }
}
