package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.page.Element;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SmallPartsTest {
  @Test
  void anchorsAreMadeAsGitHubMakesThem() {
    assertThat(Anchors.slug("现状：规模大，同质化也重")).isEqualTo("现状规模大同质化也重");
    assertThat(Anchors.slug("What is being done: from sprawl to density"))
        .isEqualTo("what-is-being-done-from-sprawl-to-density");
    assertThat(Anchors.slug("“12+X” parks_and Co.")).isEqualTo("12x-parks_and-co");
  }

  @Test
  void aSecondHeadingOfTheSameTextGetsANumber() {
    var document = Specimens.brief("en", "# A\n\n## B\n\n## B\n\n> ## B\n");

    assertThat(Anchors.of(document.blocks()).all())
        .containsExactlyInAnyOrder("a", "b", "b-1", "b-2");
  }

  @Test
  void targetsOfLinksAreTurnedForPaper() {
    assertThat(Targets.goal("#a-b")).isEqualTo(new Goal.Within("#a-b"));
    assertThat(Targets.goal("#%E5%9B%BE")).isEqualTo(new Goal.Within("#图"));
    assertThat(Targets.goal("../regions/huangpu.md"))
        .isEqualTo(new Goal.Out("../regions/huangpu.pdf"));
    assertThat(Targets.goal("parks.md#goal")).isEqualTo(new Goal.Out("parks.pdf"));
    assertThat(Targets.goal("https://a.org/x.md")).isEqualTo(new Goal.Out("https://a.org/x.md"));
  }

  @Test
  void columnsGetTheirNaturalWidthAndShareWhatIsLeft() {
    Columns columns = new Columns(List.of(30.0, 60.0), List.of(20.0, 20.0), List.of(20.0, 20.0));

    assertThat(columns.widths(190, 10)).containsExactly(60.0, 120.0);
    assertThat(columns.wants(190, 10)).isFalse();
  }

  @Test
  void columnsShrinkTowardsWhatMustNotBreak() {
    Columns columns = new Columns(List.of(30.0, 300.0), List.of(30.0, 50.0), List.of(30.0, 50.0));

    assertThat(columns.widths(210, 10)).containsExactly(30.0, 170.0);
    assertThat(columns.wants(210, 10)).isTrue();
    assertThat(columns.widths(50, 10)).containsExactly(15.0, 25.0);
    assertThat(columns.scale(50, 10, 0.8)).isEqualTo(0.8);
    assertThat(columns.scale(80, 10, 0.8)).isEqualTo(0.87);
    assertThat(columns.scale(210, 10, 0.8)).isEqualTo(1);
  }

  @Test
  void wordsOfTheHeadAreTheLastToBeKeptWhole() {
    Columns columns = new Columns(List.of(100.0, 100.0), List.of(40.0, 80.0), List.of(40.0, 10.0));

    assertThat(columns.widths(94, 10)).containsExactly(40.0, 44.0);
  }

  @Test
  void tagsGiveTheirContentOneNumberUntilAChildComesBetween() {
    Tag root = Tag.root();
    Tag paragraph = root.child("P");
    int first = paragraph.content();
    int same = paragraph.content();
    Tag link = paragraph.child("Link");
    int inner = link.content();
    int after = paragraph.content();
    root.child("P");
    root.child("TD");

    assertThat(List.of(first, same, inner, after)).containsExactly(1, 1, 2, 3);
    assertThat(root.element())
        .isEqualTo(
            new Element(
                1,
                "Document",
                Map.of(),
                List.of(
                    new Element.Child(
                        new Element(
                            2,
                            "P",
                            Map.of(),
                            List.of(
                                new Element.Content(1),
                                new Element.Child(
                                    new Element(
                                        3, "Link", Map.of(), List.of(new Element.Content(2)))),
                                new Element.Content(3)))),
                    new Element.Child(new Element(5, "TD", Map.of(), List.of())))));
  }

  @Test
  void whatIsPutIntoASlotLaterStandsInItsPlace() {
    Tag root = Tag.root();
    root.child("P").content();
    Tag slot = root.slot();
    root.child("P").content();
    slot.child("Note").with("ID", "n").content();

    assertThat(root.element().kids())
        .extracting(kid -> ((Element.Child) kid).element().type())
        .containsExactly("P", "Note", "P");
  }
}
