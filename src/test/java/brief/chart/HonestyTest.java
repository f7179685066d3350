package brief.chart;

import static brief.chart.Sample.figure;
import static brief.chart.Sample.group;
import static brief.chart.Sample.moment;
import static brief.chart.Sample.point;
import static brief.chart.Sample.quantity;
import static brief.chart.Sample.texts;
import static brief.chart.Sample.yuan;
import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Bound;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Figure;
import brief.model.Figure.Group;
import brief.model.Figure.Kind;
import brief.model.Figure.Point;
import brief.model.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class HonestyTest {
  private static final Sample SAMPLE =
      new Sample()
          .unit("park", "{amount}个园区", "{amount} parks")
          .claim("a", Status.REPORTED, yuan("1", 12, Bound.EXACT, "output"))
          .claim("b", Status.REPORTED, yuan("2", 12, Bound.EXACT, "output"))
          .claim("investment", Status.REPORTED, yuan("2", 12, Bound.EXACT, "investment"))
          .claim("parks", Status.REPORTED, quantity("109", 0, "park", Bound.EXACT, "output"))
          .claim("when", Status.TARGET, moment("2027"))
          .claim("t1", Status.TARGET, yuan("7", 12, Bound.EXACT, "output"))
          .claim("t2", Status.PLANNED, yuan("10", 12, Bound.EXACT, "output"))
          .claim("share", Status.REPORTED, quantity("60", 0, "percent", Bound.OVER, "share"))
          .claim("excess", Status.REPORTED, quantity("120", 0, "percent", Bound.EXACT, "share"))
          .claim("tiny", Status.REPORTED, yuan("1", 2, Bound.EXACT, "output"));

  private static final List<Group> TWO = List.of(group("x", "甲", "X"), group("y", "乙", "Y"));

  private static Figure of(Kind kind, List<Group> groups, Point... points) {
    return figure("f", kind, texts("题", "t"), texts("量", "m"), groups, List.of(points), "");
  }

  private static Point bar(String label, String value) {
    return point(label, label, value, "", "");
  }

  private static List<Diagnostic> faults(Figure figure) {
    return SAMPLE.draw(figure, 363).diagnostics();
  }

  private static Diagnostic at(int point, Code code, String... args) {
    return Diagnostic.of(code, new Place("figures.yaml", 10 + point, 20), args);
  }

  private static Diagnostic onFigure(Code code, String... args) {
    return Diagnostic.of(code, new Place("figures.yaml", 1, 1), args);
  }

  @Test
  void twoMeasuresAreNotPutOnOneAxis() {
    assertThat(faults(of(Kind.BARS, List.of(), bar("一", "a.v0"), bar("二", "investment.v0"))))
        .containsExactly(at(1, Code.FIGURE_MIXED, "f", "measure", "output", "investment"));
  }

  @Test
  void twoUnitsAreNotPutOnOneAxis() {
    assertThat(faults(of(Kind.BARS, List.of(), bar("一", "a.v0"), bar("二", "parks.v0"))))
        .containsExactly(at(1, Code.FIGURE_MIXED, "f", "unit", "CNY", "park"));
  }

  @Test
  void aMissingValueIsNoBar() {
    assertThat(faults(of(Kind.BARS, List.of(), bar("一", "a.v0"), bar("二", "a.v7"))))
        .containsExactly(at(1, Code.FIGURE_VALUE_MISSING, "f", "a.v7"));
    assertThat(faults(of(Kind.BARS, List.of(), bar("一", "a.v0"), bar("二", ""))))
        .containsExactly(at(1, Code.FIGURE_VALUE_MISSING, "f", "value"));
    assertThat(faults(of(Kind.BARS, List.of(), bar("一", "when.v0"))))
        .containsExactly(at(0, Code.FIGURE_VALUE_MISSING, "f", "when.v0"));
  }

  @Test
  void aGroupOfBarsHasNoHoles() {
    assertThat(
            faults(
                of(
                    Kind.BARS,
                    TWO,
                    point("一", "one", "a.v0", "", "x"),
                    point("一", "one", "b.v0", "", "y"),
                    point("二", "two", "a.v0", "", "x"))))
        .containsExactly(
            Diagnostic.of(Code.FIGURE_UNEVEN, new Place("figures.yaml", 12, 3), "f", "1", "2"));
  }

  @Test
  void twoThingsHopedForAreNotJoined() {
    assertThat(
            faults(
                of(
                    Kind.PAIRS,
                    TWO,
                    point("一", "one", "t1.v0", "", "x"),
                    point("一", "one", "t2.v0", "", "y"))))
        .containsExactly(at(1, Code.FIGURE_JOINED, "f"));
  }

  @Test
  void aResultAndATargetMayBeJoined() {
    assertThat(
            faults(
                of(
                    Kind.PAIRS,
                    TWO,
                    point("一", "one", "a.v0", "", "x"),
                    point("一", "one", "t2.v0", "", "y"))))
        .isEmpty();
  }

  @Test
  void sharesAreNotStacked() {
    assertThat(faults(of(Kind.SHARES, TWO, point("一", "one", "share.v0", "", "x"))))
        .containsExactly(onFigure(Code.FIGURE_STACKED, "f"));
  }

  @Test
  void moreThanTheWholeIsNoShare() {
    assertThat(faults(of(Kind.SHARES, List.of(), bar("一", "excess.v0"))))
        .containsExactly(at(0, Code.FIGURE_NO_SHARE, "f", "120 percent"));
    assertThat(faults(of(Kind.SHARES, List.of(), bar("一", "a.v0"))))
        .containsExactly(at(0, Code.FIGURE_NO_SHARE, "f", "1000000000000 CNY"));
  }

  @Test
  void aFigureHasTheShapeOfItsKind() {
    assertThat(faults(of(Kind.BARS, List.of())))
        .containsExactly(onFigure(Code.FIGURE_UNFIT, "f", "kind: bars, points: 0"));
    assertThat(faults(of(Kind.PAIRS, List.of(), bar("一", "a.v0"))))
        .contains(onFigure(Code.FIGURE_UNFIT, "f", "kind: pairs, groups: 0"));
    assertThat(faults(of(Kind.COMPOSITION, List.of())))
        .containsExactly(onFigure(Code.FIGURE_UNFIT, "f", "kind: composition, system: "));
    assertThat(faults(of(Kind.TIERS, List.of(), bar("一", "a.v0"), bar("二", "tiny.v0"))))
        .containsExactly(onFigure(Code.FIGURE_UNFIT, "f", "kind: tiers, tiers: > 6"));
  }

  @Test
  void statementsAreCountedOnlyWhereNothingCanBeCompared() {
    assertThat(Charts.comparable(SAMPLE.claims())).isTrue();
    assertThat(faults(of(Kind.STATEMENTS, List.of())))
        .containsExactly(onFigure(Code.FIGURE_BETTER, "f"));
    assertThat(Charts.comparable(Gallery.statements().claims())).isFalse();
  }

  @Test
  void valuesOfOneMeasureInTwoUnitsAreNotComparable() {
    Sample sample =
        new Sample()
            .claim("a", Status.REPORTED, yuan("1", 12, Bound.EXACT, "output"))
            .claim("b", Status.REPORTED, quantity("28", 0, "percent", Bound.EXACT, "output"));
    assertThat(Charts.comparable(sample.claims())).isFalse();
  }

  @Test
  void aCharacterThatNoFaceHasIsReported() {
    assertThat(faults(of(Kind.BARS, List.of(), bar("a\uE123", "a.v0"))))
        .containsExactly(onFigure(Code.NO_GLYPH, "\uE123", "U+E123"));
  }
}
