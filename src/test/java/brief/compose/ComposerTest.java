package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.diag.Checked;
import brief.doc.Manuscript;
import brief.model.Briefing;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {
  static final List<Briefing> PLAN =
      List.of(
          new Briefing(Briefing.Kind.OVERVIEW, "overview"),
          new Briefing(Briefing.Kind.THEME, "parks"),
          new Briefing(Briefing.Kind.REGION, "north"),
          new Briefing(Briefing.Kind.REGION, "east"),
          new Briefing(Briefing.Kind.REGION, "river"));

  private static final Composer COMPOSER = new Composer(Workshop.templates());

  static Manuscript compose(Briefing briefing, String lang) {
    Checked<Manuscript> composed =
        COMPOSER.compose(
            briefing,
            Sample.digest(),
            Workshop.words(lang),
            PLAN,
            briefing.id().equals("parks") || briefing.id().equals("north")
                ? Sample.illustrations(lang)
                : List.of());
    assertThat(composed.diagnostics()).isEmpty();
    return ((Checked.Sound<Manuscript>) composed).value();
  }

  @ParameterizedTest
  @CsvSource({
    "OVERVIEW, overview, zh", "OVERVIEW, overview, en", "THEME, parks, zh", "THEME, parks, en",
    "REGION, north, zh", "REGION, north, en", "REGION, river, zh", "REGION, river, en"
  })
  void aBriefingIsToldAsItsGolden(Briefing.Kind kind, String id, String lang) {
    Golden.hold(
        "brief/compose/" + id + "-" + lang + ".md", compose(new Briefing(kind, id), lang).text());
  }
}
