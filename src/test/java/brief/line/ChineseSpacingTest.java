package brief.line;

import static brief.line.Drawings.EM;
import static brief.line.Drawings.EN;
import static brief.line.Drawings.KAI;
import static brief.line.Drawings.SERIF;
import static brief.line.Drawings.SONG;
import static brief.line.Drawings.VERBATIM;
import static brief.line.Drawings.ZH;
import static brief.line.Drawings.places;
import static brief.line.Drawings.run;
import static brief.line.Drawings.set;
import static brief.line.Drawings.text;
import static brief.line.Drawings.zh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brief.face.Face;
import brief.line.Lines.Fragment;
import brief.line.Paragraph.Align;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Widths of marks, the space between Han and Latin, faces, justification.
class ChineseSpacingTest {
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
    // the letters are a fiftieth wider, as gaps are wider than a quarter of an em
    assertThat(places(lines.lines().getFirst())).isEqualTo("工0 业134 产268 w418 o494 r550 d592 值700");
    assertThat(lines.lines().getFirst().width()).isEqualTo(80);
  }
}
