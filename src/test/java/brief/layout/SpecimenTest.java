package brief.layout;

import brief.Golden;
import brief.page.Pages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecimenTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyElementStandsWhereItStood(String lang) {
    Pages pages =
        Specimens.sound(
            new Layout()
                .set(
                    Specimens.specimen(lang),
                    Specimens.pictures(lang, 369),
                    Specimens.STYLE,
                    Specimens.FACES));
    Golden.hold("brief/layout/specimen-" + lang + ".tags", PagesText.tags(pages));
    Golden.hold("brief/layout/specimen-" + lang + ".pages", PagesText.marks(pages));
  }
}
