package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LikenessTest {
  @Test
  void theShippedTemplatesPrintTheSameInEveryLanguage() {
    assertThat(
            new Composer(Workshop.templates())
                .check(List.of("zh", "en")).stream().map(LikenessTest::line))
        .isEmpty();
  }

  @Test
  void aVariableThatOneLanguageHasMoreIsAnErrorWithItsPlace() {
    assertThat(check("## A\n${edition.title}\n", "## A\n\n${edition.title} ${edition.number}\n"))
        .containsExactly("templates/en/x.ftl:3:18 B416 [edition.number, templates/zh/x.ftl]");
  }

  @Test
  void aLoopThatOneLanguageLacksIsAWarning() {
    assertThat(check("<#list themes as theme>${theme.name}</#list>", "text"))
        .containsExactly(
            "templates/en/x.ftl B417 [theme, templates/zh/x.ftl:1:1]",
            "templates/en/x.ftl B417 [theme.name, templates/zh/x.ftl:1:24]",
            "templates/en/x.ftl B417 [themes, templates/zh/x.ftl:1:1]");
  }

  @Test
  void theDepthOfHeadingsIsCompared() {
    assertThat(check("## A\n### B\n", "## A\n#### B\n"))
        .containsExactly(
            "templates/en/x.ftl:1:1 B416 [####, templates/zh/x.ftl]",
            "templates/en/x.ftl B417 [###, templates/zh/x.ftl:1:1]");
  }

  @Test
  void wordsInQuotationMarksBelongToALanguage() {
    assertThat(check("<#assign a = \"已有 ${x}\">${a}", "<#assign a = 'There is'>${a}")).isEmpty();
  }

  @Test
  void aTemplateThatALanguageLacksIsMissing() {
    Map<String, String> templates = Map.of("zh/x.ftl", "a");
    assertThat(new Composer(templates).check(List.of("zh", "en")).stream().map(LikenessTest::line))
        .containsExactly("templates/en/x.ftl B403 [templates/en/x.ftl]");
  }

  private static List<String> check(String zh, String en) {
    Map<String, String> templates = new TreeMap<>(Map.of("zh/x.ftl", zh, "en/x.ftl", en));
    return new Composer(templates)
        .check(List.of("zh", "en")).stream().map(LikenessTest::line).toList();
  }

  static String line(Diagnostic finding) {
    return finding.place() + " " + finding.code().id() + " " + finding.args();
  }
}
