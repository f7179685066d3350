package brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked.Sound;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import brief.model.Coverage;
import brief.model.Coverage.Fate;
import brief.model.Coverage.Item;
import brief.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurveyTest {
  private static final Set<String> UNITS =
      Set.of("CNY", "percent", "percentage-point", "fraction", "times", "year", "rank", "count");

  private static Digested read(SequencedMap<String, String> files) {
    var read = new DigestReader(new AmountReader()::read, UNITS).read(files);
    assertThat(read.diagnostics()).isEmpty();
    return ((Sound<Digested>) read).value();
  }

  /// The base digest, with waivers of its source, and more.
  private static Digested base(String waivers, String more) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    String base = Resources.text("digest/base.yaml");
    files.put(
        "base.yaml", base.replace("  lang: en\n\nregions", "  lang: en\n" + waivers + "\nregions"));
    files.put("more.yaml", more.isEmpty() ? "claims: []\n" : more);
    return read(files);
  }

  private static String claim(String quote, String rest) {
    return """
    claims:
    - {id: told, source: base-source, status: reported, role: result, quote: '%s', %s}
    """
        .formatted(quote, rest);
  }

  private static Coverage survey(Digested digested, String source) {
    return Survey.of(digested.digest(), Map.of("seeds/small.txt", source));
  }

  private static List<String> items(Digested digested, String source) {
    return survey(digested, source).sources().values().iterator().next().stream()
        .map(SurveyTest::line)
        .toList();
  }

  private static String line(Item item) {
    String fate =
        switch (item.fate()) {
          case Fate.Used(String claim) -> claim;
          case Fate.Waived(Source.Waiver waiver) -> "waived: " + waiver.reason().in("en");
          case Fate.Open() -> "open";
        };
    return item.place().line() + ":" + item.place().column() + " " + item.text() + " | " + fate;
  }

  private static final String SMALL = Resources.text("evidence/small.txt");

  @Test
  void everyNumberAndNameOfTheBodyIsFoundAtItsPlace() {
    assertThat(items(base("", ""), SMALL))
        .isEqualTo(
            List.of(
                "4:32 109 | open",
                "4:85 2.4 trillion yuan | base-output",
                "4:104 2 | open",
                "4:113 60% | open",
                "5:2 没有产业就没有开发区的今天 | open",
                "5:39 7000 | open"));
  }

  @Test
  void aWaiverGivesItsReason() {
    Digested digested =
        base("  waivers:\n  - {match: '\\[\\d+\\]', reason: {zh: 标记。, en: Marks.}}\n", "");
    assertThat(items(digested, SMALL)).contains("4:104 2 | waived: Marks.");
    Coverage coverage = survey(digested, SMALL);
    assertThat(coverage.total()).isEqualTo(new Coverage.Counts(1, 1, 4));
    assertThat(coverage.of("base-source")).isEqualTo(coverage.total());
  }

  @Test
  void whatIsOpenAndWaiversThatWaiveNothingAreWarnings() {
    Digested digested =
        base(
            """
            waivers:
            - {match: '2.4 trillion|7000|\\[2\\]|没有.*今天|60%', reason: {zh: 不。, en: No.}}
            - {match: nothing, reason: {zh: 不。, en: No.}}
            """
                .indent(2),
            "");
    assertThat(
            Survey.findings(digested.digest(), digested.origins(), survey(digested, SMALL)).stream()
                .map(d -> d.place() + " " + d.code().id() + " " + String.join(" | ", d.args()))
                .toList())
        .isEqualTo(
            List.of(
                "base.yaml:30:13 B231 nothing | base-source",
                "seeds/small.txt:4:32 B230 109 | base-source | Viewpoint - Guangdong has 109 parks, with an industrial"));
  }

  @Test
  void aNumberIsToldByAValueThatSaysItAsTheSourceDoes() {
    String parks = "values: {v: {amount: 109, unit: base-park}}, text: {zh: '{v}。', en: '{v}.'}";
    assertThat(items(base("", claim("Guangdong has 109 parks", parks)), SMALL))
        .contains("4:32 109 | told");
    String silent = "text: {zh: 有园区。, en: There are parks.}";
    assertThat(items(base("", claim("Guangdong has 109 parks", silent)), SMALL))
        .contains("4:32 109 | open");
  }

  @Test
  void aBoundThatAQuoteLeavesOutIsNotLost() {
    String source = SMALL.replace("Over 60%", "Nearly 60%");
    String share = "values: {v: {amount: 60, unit: percent}}, text: {zh: '{v}。', en: '{v}.'}";
    assertThat(items(base("", claim("60% of the parks", share)), source))
        .contains("4:115 60% | open");
    String nearly = share.replace("percent}", "percent, bound: nearly}");
    assertThat(items(base("", claim("Nearly 60% of the parks", nearly)), source))
        .contains("4:115 60% | told");
  }

  @Test
  void aNameIsToldByTheTextOrKnownToSystemsOrTerms() {
    String source = SMALL.replace("Over 60%", "The \"green parks\" and 6+4 plans: Over 60%");
    String quote = "The \"green parks\" and 6+4 plans";
    String words = "text: {zh: 园区有规划。, en: '%s'}";
    assertThat(items(base("", claim(quote, words.formatted("Parks have plans."))), source))
        .contains("4:113 green parks | open", "4:130 6+4 | open");
    assertThat(items(base("", claim(quote, words.formatted("“Green parks” have plans."))), source))
        .contains("4:113 green parks | told", "4:130 6+4 | open");
    String term =
        "terms: [{id: green, zh: {preferred: 绿园}, en: {preferred: green park, allowed: [green parks, 6+4 plans]}}]\n";
    assertThat(items(base("", claim(quote, words.formatted("Parks.")) + term), source))
        .contains("4:113 green parks | told", "4:130 6+4 | told", "4:130 6 | told");
  }

  @Test
  void thingsJoinedByPlusSignsAreToldWhenTheirNumbersAre() {
    String source = SMALL.replace("Over 60%", "A network of \"7 hubs + 15 parks\". Over 60%");
    String values =
        "values: {a: {amount: 7, unit: base-park}, b: {amount: %s, unit: base-park}}, text: {zh: '{a}{b}。', en: '{a}{b}.'}";
    String quote = "A network of \"7 hubs + 15 parks\"";
    assertThat(items(base("", claim(quote, values.formatted("15"))), source))
        .contains("4:122 7 hubs + 15 parks | told");
    assertThat(items(base("", claim(quote, values.formatted("16"))), source))
        .contains("4:122 7 hubs + 15 parks | open", "4:122 7 | told", "4:131 15 | open");
  }

  @Test
  void theShippedDigestTellsOrWaivesEverything() throws IOException {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    for (Path path : Resources.below(Path.of("seeds/digest"), ".yaml")) {
      files.put(path.toString(), Files.readString(path));
    }
    Digested digested = read(files);
    Map<String, String> texts = new HashMap<>();
    for (Source source : digested.digest().sources().values()) {
      texts.put(source.file(), Files.readString(Path.of(source.file())));
    }
    Coverage coverage = Survey.of(digested.digest(), texts);
    assertThat(Survey.findings(digested.digest(), digested.origins(), coverage)).isEmpty();
    assertThat(coverage.sources().keySet()).isEqualTo(digested.digest().sources().keySet());
    assertThat(coverage.total().used()).isGreaterThan(100);
    assertThat(Conflicts.check(digested.digest(), digested.origins())).isEmpty();
  }
}
