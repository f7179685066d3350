package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

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

  private static List<String> flow(double reserved, Slab... slabs) {
    return new Flow(0, 100, 10, reserved, new Lanes(2, 50))
        .pages(List.of(slabs)).stream()
            .map(page ->
                String.join(
                    " ",
                    page.stream()
                        .map(put -> name(put.slab()) + "@" + Math.round(put.y()))
                        .toList()))
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
        new Flow(0, 100, 10, 0, new Lanes(2, 50))
            .pages(List.of(head.keep(true), row, row, row, row, row, row));

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

  private static String abreast(List<Slab> slabs) {
    return new Flow(0, 100, 10, 0, new Lanes(2, 50))
        .pages(slabs).stream()
            .map(page ->
                page.stream()
                    .map(put ->
                        name(put.slab()) + "@" + Math.round(put.x()) + "," + Math.round(put.y()))
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
