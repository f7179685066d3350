package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.diag.Checked;
import brief.diag.Place;
import brief.doc.Manuscript;
import brief.model.Briefing;
import brief.model.Coverage;
import brief.model.Coverage.Fate;
import brief.model.Source;
import brief.model.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The numbers, dates and names in the bodies of the sources come to 4 items. This edition tells 2 of them, leaves out 1 for the reasons below, and has 1 still open. | - Reference marks. (1 item)",
        "zh | 各来源正文中的数字、日期和名称共4处：本期写出2处，写明理由而不写1处，尚未处理1处。 | - 参考标记。（1处）"
      })
  void theOverviewEndsWithTheCoverageOfTheSources(String lang, String sum, String reason) {
    var digest = Sample.digest();
    var source = digest.sources().values().iterator().next();
    var waiver = new Source.Waiver("x", new Texts(Map.of("zh", "参考标记。", "en", "Reference marks.")));
    SequencedMap<String, List<Coverage.Item>> items = new LinkedHashMap<>();
    items.put(
        source.id(),
        List.of(
            item(new Fate.Used("a")),
            item(new Fate.Used("b")),
            item(new Fate.Waived(waiver)),
            item(new Fate.Open())));
    for (Briefing briefing : PLAN.subList(0, 2)) {
      Checked<Manuscript> composed =
          COMPOSER.compose(
              briefing,
              digest,
              Workshop.words(lang),
              PLAN,
              List.of(),
              Optional.of(new Coverage(items)));
      assertThat(composed.diagnostics()).isEmpty();
      List<String> lines = ((Checked.Sound<Manuscript>) composed).value().text().lines().toList();
      String row = "| " + source.titles().in(lang) + " | 2 | 1 | 1 |";
      if (briefing.kind() == Briefing.Kind.OVERVIEW) {
        assertThat(lines).contains(sum, row, reason);
      } else {
        assertThat(lines).doesNotContain(sum, row, reason);
      }
    }
  }

  private static Coverage.Item item(Fate fate) {
    return new Coverage.Item(Coverage.Kind.NUMBER, "7", Place.of("f"), "7 parks", fate);
  }
}
