package brief.pdf;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brief.doc.Picture;
import brief.page.Element;
import brief.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What [RefusalTest] does not hold for both already.
class PreflightTest {
  private static final Fonts FONTS = Fonts.of(Sample.faces());

  private static void check(Pages pages) {
    Preflight preflight = new Preflight(FONTS, Standard.A2A_UA1);
    preflight.check(pages);
    preflight.finish();
  }

  private static void refused(Pages pages, String message) {
    assertThatThrownBy(() -> check(pages))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void soundPagesPass() {
    assertThatCode(() -> check(Sample.pages())).doesNotThrowAnyException();
  }

  @Test
  void anIdentifierStandsOnce() {
    Element root =
        new Element(
            1,
            "Document",
            Map.of(),
            List.of(
                new Element.Child(new Element(2, "P", Map.of("ID", "same"), List.of())),
                new Element.Child(new Element(3, "P", Map.of("ID", "same"), List.of()))));
    Pages sample = Sample.pages();
    var page = new Pages.Page(Sample.WIDTH, Sample.HEIGHT, "1", List.of(), List.of());
    refused(
        new Pages(sample.metadata(), List.of(page), root, List.of()),
        "Element.attributes.ID: same");
  }

  @Test
  void aContentBelongsToOneElement() {
    Element root =
        new Element(
            1, "Document", Map.of(), List.of(new Element.Content(4), new Element.Content(4)));
    Pages sample = Sample.pages();
    var page = new Pages.Page(Sample.WIDTH, Sample.HEIGHT, "1", List.of(), List.of());
    refused(
        new Pages(sample.metadata(), List.of(page), root, List.of()), "Element.Content.number: 4");
  }

  @Test
  void bookmarksLeadToPagesThatAreThere() {
    Pages sample = Sample.pages();
    List<Pages.Bookmark> outline = new ArrayList<>(sample.outline());
    outline.add(Sample.bookmark(1, "nowhere", 2, 1));
    refused(
        new Pages(sample.metadata(), sample.pages(), sample.root(), outline), "Pages.Spot.page: 2");
  }

  @Test
  void thePictureOfAFileOfItsOwnMustHaveItsGlyphs() {
    Picture sample = Sample.picture();
    Preflight preflight = new Preflight(FONTS, Standard.A2A_UA1);
    preflight.check(sample);
    assertThatCode(preflight::finish).doesNotThrowAnyException();
    Picture.Mark text = new Picture.Text("甲", "Nobody", 9, 0, 0, 0, 0);
    preflight.check(new Picture("id", "zh", 10, 10, "title", "alt", List.of(text)));
    assertThatThrownBy(preflight::finish)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pages.Run.face: Nobody");
  }
}
