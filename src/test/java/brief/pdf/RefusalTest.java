package brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brief.page.Element;
import brief.page.Metadata;
import brief.page.Pages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// Pages with something missing: either the standard is broken, which shows that the check can see
/// it, or the printer refuses them.
class RefusalTest {
  private static final Fonts FONTS = Fonts.of(Sample.faces());

  private static byte[] print(Pages pages) {
    return new PdfPrinter(FONTS, Standard.A2A_UA1).print(pages);
  }

  private static List<String> failed(Pages pages) {
    return Conformity.failures(print(pages), Standard.A2A_UA1).stream()
        .map(failure -> failure.substring(0, failure.indexOf(':')))
        .toList();
  }

  private static Element changed(Element element, UnaryOperator<Element> change) {
    List<Element.Kid> kids =
        element.kids().stream()
            .<Element.Kid>map(kid ->
                switch (kid) {
                  case Element.Child child -> new Element.Child(changed(child.element(), change));
                  case Element.Content content -> content;
                })
            .toList();
    return change.apply(new Element(element.id(), element.type(), element.attributes(), kids));
  }

  private static Pages changed(UnaryOperator<Element> change) {
    Pages sample = Sample.pages();
    return new Pages(
        sample.metadata(), sample.pages(), changed(sample.root(), change), sample.outline());
  }

  private static Pages without(Set<String> attributes) {
    return changed(element -> {
      var left = new HashMap<>(element.attributes());
      left.keySet().removeAll(attributes);
      return new Element(element.id(), element.type(), left, element.kids());
    });
  }

  private static Element typed(Element element, String from, String to) {
    String type = element.type().equals(from) ? to : element.type();
    return new Element(element.id(), type, element.attributes(), element.kids());
  }

  @Test
  void aFigureNeedsAnAlternative() {
    assertThat(failed(without(Set.of("Alt")))).containsExactly("ua1 7.3-1");
  }

  @Test
  void aTableNeedsItsScopes() {
    assertThat(failed(without(Set.of("Scope", "Headers")))).containsExactly("ua1 7.5-1");
  }

  @Test
  void aLinkNeedsAName() {
    Pages sample = Sample.pages();
    List<Pages.Page> pages =
        sample.pages().stream()
            .map(page ->
                new Pages.Page(
                    page.width(),
                    page.height(),
                    page.label(),
                    page.marks(),
                    page.areas().stream().map(RefusalTest::nameless).toList()))
            .toList();
    assertThat(failed(new Pages(sample.metadata(), pages, sample.root(), sample.outline())))
        .containsExactly("ua1 7.18.1-2", "ua1 7.18.5-2");
  }

  private static Pages.Area nameless(Pages.Area area) {
    return new Pages.Area(
        area.x(), area.y(), area.width(), area.height(), area.target(), area.element(), "");
  }

  @Test
  void aDocumentNeedsALanguage() {
    Pages sample = Sample.pages();
    Metadata said = sample.metadata();
    var mute =
        new Metadata(
            said.title(),
            said.publisher(),
            said.subject(),
            said.keywords(),
            "",
            said.created(),
            said.rights(),
            said.identifier());
    assertThat(failed(new Pages(mute, sample.pages(), sample.root(), sample.outline())))
        .containsExactly("ua1 7.2-29");
  }

  @Test
  void aHeadingMustNotBeSkipped() {
    assertThat(failed(changed(element -> typed(element, "P", "H4"))))
        .containsExactly("ua1 7.4.2-1");
  }

  @Test
  void aLinkMustBeTaggedAsOne() {
    assertThat(failed(changed(element -> typed(element, "Link", "Span"))))
        .containsExactly("ua1 7.18.5-1");
  }

  @Test
  void aFileThatDoesNotNameAStandardIsNotSound() {
    byte[] pdf = print(Sample.pages());
    assertThat(Conformity.failures(pdf, Standard.A4_UA2)).isNotEmpty();
    assertThat(Conformity.failures(pdf, Standard.A3A_UA1)).isNotEmpty();
  }

  @Test
  void pagesThatContradictThemselvesAreRefused() {
    refused(changed(element -> typed(element, "P", "Paragraph")), "Element.type: Paragraph");
    refused(
        changed(element ->
            new Element(element.id(), element.type(), Map.of("Colour", "1"), element.kids())),
        "Element.attributes: Colour");
    refused(
        changed(element ->
            new Element(
                Math.min(element.id(), 70), element.type(), element.attributes(), element.kids())),
        "Element.id: 70");
    refused(with(Sample.run(Sample.SONG, 700, 99, "无")), "Pages.Mark.content: 99");
    refused(with(Sample.run("Arial", 700, 0, "none")), "Pages.Run.face: Arial");
    refused(with(Sample.run(Sample.SANS, 700, 0, "高")), "SourceSans3-Regular: U+9AD8");
  }

  private static Pages with(Pages.Mark mark) {
    Pages sample = Sample.pages();
    var page = new Pages.Page(Sample.WIDTH, Sample.HEIGHT, "1", List.of(mark), List.of());
    return new Pages(sample.metadata(), List.of(page), sample.root(), List.of());
  }

  private static void refused(Pages pages, String message) {
    assertThatThrownBy(() -> print(pages))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(
            () -> {
              Preflight preflight = new Preflight(FONTS, Standard.A2A_UA1);
              preflight.check(pages);
              preflight.finish();
            })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
