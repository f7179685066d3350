package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.page.Pages;
import brief.pdf.Conformity;
import brief.pdf.Fonts;
import brief.pdf.PdfPrinter;
import brief.pdf.Standard;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecimenTest {
  private static Pages pages(String lang) {
    return Specimens.sound(
        new Layout()
            .set(
                Specimens.specimen(lang),
                Specimens.album(lang),
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
  @EnumSource
  void everyElementPrintedIsArchivableAndAccessible(Standard standard) {
    for (String lang : List.of("zh", "en")) {
      byte[] pdf =
          new PdfPrinter(Fonts.of(Specimens.FACES.byName().values()), standard).print(pages(lang));

      assertThat(Conformity.failures(pdf, standard)).isEmpty();
    }
  }
}
