package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.page.Pages;
import brief.pdf.Conformity;
import brief.pdf.Fonts;
import brief.pdf.PdfPrinter;
import brief.pdf.Standard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecimenTest {
  private static Pages pages(String lang) {
    return Specimens.sound(
        new Layout()
            .set(
                Specimens.specimen(lang),
                Specimens.pictures(lang, 369),
                Specimens.STYLE,
                Specimens.FACES,
                Specimens.words(lang)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyElementStandsWhereItStood(String lang) {
    Pages pages = pages(lang);
    Golden.hold("brief/layout/specimen-" + lang + ".tags", PagesText.tags(pages));
    Golden.hold("brief/layout/specimen-" + lang + ".pages", PagesText.marks(pages));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyElementPrintedIsArchivableAndAccessible(String lang) {
    byte[] pdf =
        new PdfPrinter(Fonts.of(Specimens.FACES.byName().values()), Standard.A2A_UA1)
            .print(pages(lang));

    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
  }
}
