package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.layout.Slab.Role;
import brief.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FlowTest {
  /// Pages of 100 points from 0 on a grid of 10, nothing reserved.
  private static List<String> flow(Slab... slabs) {
    return flow(0, slabs);
  }

  /// Upright pages of 100 points, turned ones of 60.
  private static Flow flow(double reserved) {
    return new Flow(0, 100, 60, 10, reserved, new Lanes(2, 50));
  }

  private static List<String> flow(double reserved, Slab... slabs) {
    return flow(reserved).pages(List.of(slabs), slab("", 0)).stream()
        .map(page ->
            String.join(
                " ",
                page.stream().map(put -> name(put.slab()) + "@" + Math.round(put.y())).toList()))
        .toList();
  }

  private static Slab slab(String name, double height) {
    Pages.Run run =
        new Pages.Run("F", 1, 0, 0, 0, List.of(new Pages.Piece(name, 0)), Optional.empty(), 1);
    return Slab.of(Drawing.marks(List.of(run)), height, false);
  }

  private static String name(Slab slab) {
    return PagesText.said(slab.drawing().marks().getFirst());
  }

  @Test
  void slabsFollowEachOtherOnTheGridWithTheGreaterOfTwoSpaces() {
    assertThat(
            flow(
                slab("a", 12).after(5),
                slab("b", 10).before(15),
                slab("c", 7).snap(false),
                slab("d", 10)))
        .containsExactly("a@0 b@30 c@40 d@50");
  }

  @Test
  void spaceAboveIsNotKeptAtTheTopOfAPage() {
    assertThat(flow(slab("a", 90), slab("b", 20).before(10))).containsExactly("a@0", "b@0");
  }

  @Test
  void whatKeepsTogetherMovesTogether() {
    assertThat(
            flow(
                slab("a", 60),
                slab("heading", 20).keep(true),
                slab("line", 10).keep(true),
                slab("line", 20),
                slab("z", 10)))
        .containsExactly("a@0", "heading@0 line@20 line@30 z@50");
  }

  @Test
  void whatIsHigherThanAPageIsBroken() {
    Slab[] chain =
        Stream.of("a", "b", "c").map(name -> slab(name, 40).keep(true)).toArray(Slab[]::new);

    assertThat(flow(chain)).containsExactly("a@0 b@40", "c@0");
    assertThat(flow(slab("x", 10), slab("huge", 250), slab("y", 10)))
        .containsExactly("x@0", "huge@0", "y@0");
  }

  @Test
  void theHeadOfATableIsRepeatedAndSilent() {
    Slab head = slab("head", 10);
    Slab row = slab("row", 30).under(head);

    var pages =
        flow(0.0).pages(List.of(head.keep(true), row, row, row, row, row, row), slab("", 0));

    assertThat(flow(head.keep(true), row, row, row, row, row, row, slab("x", 10)))
        .containsExactly("head@0 row@10 row@40 row@70", "head@0 row@10 row@40 row@70", "x@0");
    assertThat(pages.get(1).getFirst().slab().drawing().marks())
        .allMatch(mark -> mark.content() == 0);
  }

  @Test
  void theFootOfTheFirstPageCanBeReserved() {
    assertThat(flow(30, slab("a", 60), slab("b", 20), slab("c", 80)))
        .containsExactly("a@0", "b@0 c@20");
  }

  @Test
  void nothingIsOneEmptyPage() {
    assertThat(flow()).containsExactly("");
  }

  private static Slab heading(String name) {
    return slab(name, 10).keep(true).as(Role.SECTION);
  }

  private static Slab figure(double height) {
    return slab("figure", height).as(Role.FIGURE);
  }

  @Test
  void textOfItsSectionThatFollowsAFigureFillsThePageBeforeIt() {
    assertThat(
            flow(
                heading("H"),
                slab("a", 40),
                figure(60),
                slab("data", 10).as(Role.DATA),
                slab("b", 20),
                slab("c", 20),
                slab("d", 20)))
        .containsExactly("H@0 a@10 b@50 c@70", "figure@0 data@60 d@70");
  }

  @Test
  void aFigureThatEndsItsSectionMovesUpBelowTheHeading() {
    Slab figure = figure(60);
    assertThat(
            flow(heading("H"), slab("a", 40), slab("b", 20), figure, heading("I"), slab("c", 20)))
        .containsExactly("H@0 figure@10", "a@0 b@40 I@60 c@70");
    assertThat(
            flow(
                heading("H"),
                slab("a", 10),
                slab("sub", 10).keep(true).as(Role.HEADING),
                slab("b", 40),
                figure,
                slab("data", 10).as(Role.DATA)))
        .containsExactly("H@0 a@10 figure@20 data@80", "sub@0 b@10");
    assertThat(flow(heading("H"), slab("a", 90), slab("b", 50), figure))
        .containsExactly("H@0 a@10", "figure@0", "b@0");
  }

  @Test
  void noFigurePassesAnotherOrLeavesItsSection() {
    assertThat(flow(heading("H"), figure(50), figure(60), heading("I"), slab("c", 20)))
        .containsExactly("H@0 figure@10", "figure@0 I@60 c@70");
    assertThat(flow(slab("a", 60), heading("H"), figure(60), slab("b", 30)))
        .containsExactly("a@0 H@60 b@70", "figure@0");
    assertThat(flow(slab("a", 60), heading("H"), figure(60), slab("b", 50)))
        .containsExactly("a@0", "H@0 figure@10", "b@0");
  }

  @Test
  void whatIsTurnedHasPagesOfItsOwn() {
    Slab across = slab("across", 30).turned(true);
    assertThat(flow(slab("a", 10), across, across, across, slab("b", 10)))
        .containsExactly("a@0", "across@0 across@30", "across@0", "b@0");
    assertThat(
            flow(
                heading("H"),
                slab("a", 10),
                across.as(Role.FIGURE),
                across.as(Role.DATA),
                slab("b", 20),
                heading("I"),
                slab("c", 10)))
        .containsExactly("H@0 a@10 b@20", "across@0 across@30", "I@0 c@10");
  }

  @Test
  void theLastStandsAtTheFoot() {
    Flow flow = flow(0.0);
    assertThat(flow.pages(List.of(slab("a", 60)), slab("end", 30)).getLast().getLast().y())
        .isEqualTo(70);
    Flow full = flow(0.0);
    assertThat(full.pages(List.of(slab("a", 80)), slab("end", 30))).hasSize(2);
  }

  private static String abreast(List<Slab> slabs) {
    return flow(0.0).pages(slabs, slab("", 0)).stream()
        .map(page ->
            page.stream()
                .map(
                    put -> name(put.slab()) + "@" + Math.round(put.x()) + "," + Math.round(put.y()))
                .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }

  private static List<Slab> rows(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> slab("" + (char) ('a' + i), 20).inLane())
        .toList();
  }

  @Test
  void columnsSideBySideEndAtTheSameHeightOnTheirLastPage() {
    assertThat(abreast(rows(4))).isEqualTo("a@0,0 b@0,20 c@50,0 d@50,20");
    assertThat(abreast(rows(3))).isEqualTo("a@0,0 b@0,20 c@50,0");
  }

  @Test
  void columnsSideBySideFillThePageBeforeTheNext() {
    assertThat(abreast(rows(13)))
        .isEqualTo(
            "a@0,0 b@0,20 c@0,40 d@0,60 e@0,80 f@50,0 g@50,20 h@50,40 i@50,60 j@50,80"
                + " | k@0,0 l@0,20 m@50,0");
  }

  @Test
  void columnsSideBySideBeginBelowWhatStandsOnThePageAndAreFollowedByWhatComesNext() {
    List<Slab> slabs = new ArrayList<>(List.of(slab("t", 50).after(10)));
    slabs.addAll(rows(3));
    slabs.add(slab("u", 20));
    assertThat(abreast(slabs)).isEqualTo("t@0,0 a@0,60 b@0,80 c@50,60 | u@0,0");
  }

  @Test
  void whatKeepsTogetherIsNotPartedByAColumn() {
    List<Slab> slabs = new ArrayList<>(rows(4));
    slabs.set(1, slabs.get(1).keep(true));
    slabs.set(2, slabs.get(2).keep(true));
    assertThat(abreast(slabs)).isEqualTo("a@0,0 b@50,0 c@50,20 d@50,40");
  }

  @Test
  void whatKeepsTogetherAndIsHigherThanAPageIsPartedAllTheSame() {
    List<Slab> slabs = rows(7).stream().map(slab -> slab.keep(true)).toList();
    assertThat(abreast(slabs)).isEqualTo("a@0,0 b@0,20 c@0,40 d@0,60 e@0,80 f@50,0 g@50,20");
  }

  @Test
  void aSlabHigherThanAPageIsPutDownAllTheSame() {
    assertThat(abreast(List.of(slab("a", 120).inLane(), slab("b", 20).inLane())))
        .isEqualTo("a@0,0 b@50,0");
  }
}
