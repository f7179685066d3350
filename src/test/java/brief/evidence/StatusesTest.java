package brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked.Sound;
import brief.diag.Diagnostic;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import brief.model.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Statuses, periods and dates of sources against what is quoted.
class StatusesTest {
  private static final String CLAIM =
      """
      sources:
      - id: dated
        file: seeds/dated.txt
        sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        body: {from: Core Viewpoint, to: the last words.}
        headline: 园区
        titles: {zh: 园区, en: Parks}
        publisher: {zh: 报, en: Herald}
        date: 2025-10-10
        kind: summary
        lang: en
      claims:
      - id: tried
        source: dated
        quote: 'QUOTE'
        status: STATUS
        role: result
        text: {zh: 好。, en: Well.}
      """;

  private static Digested digest(String more) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put("test.yaml", more);
    var read = new DigestReader(new AmountReader()::read, Set.of("CNY", "percent")).read(files);
    assertThat(read.diagnostics()).isEmpty();
    return ((Sound<Digested>) read).value();
  }

  private static List<String> lines(List<Diagnostic> findings) {
    return findings.stream()
        .map(d -> d.code().id() + " " + d.place().line() + " " + String.join("|", d.args()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "reported; 园区应增长; B224 16 reported|应",
        "reported; Hubei aims to grow; B224 16 reported|aims to",
        "planned; 园区已建成; B224 16 planned|已建成",
        "target; 园区增长; B224 16 target|–",
        "target; 力争增长; ''",
        "advice; 园区增长; ''",
        "reported; 园区供应充足; ''"
      })
  void aStatusThatTheQuoteDoesNotBearIsFound(String status, String quote, String finding) {
    Digested read = digest(CLAIM.replace("QUOTE", quote).replace("STATUS", status));
    assertThat(String.join(", ", lines(Statuses.check(read.digest(), read.origins(), Scope.ALL))))
        .isEqualTo(finding);
  }

  @ParameterizedTest
  @CsvSource({"reported,true", "target,true", "advice,false", "opinion,false"})
  void onlyAdviceAndOpinionAreSomebodys(String status, boolean found) {
    String voiced = CLAIM.replace("QUOTE", "力争增长").replace("STATUS", status + "\n  by: base-voice");
    Digested read = digest(voiced);
    assertThat(lines(Statuses.check(read.digest(), read.origins(), Scope.ALL)))
        .filteredOn(line -> line.startsWith("B228"))
        .hasSize(found ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "In 2024 there were 8 parks; 2024; ''",
        "Last year there were 8 parks; 2024; ''",
        "去年有8个园区; 2024; ''",
        "There were 8 parks; 2024; B226 20 v|2024|–",
        "In 2024 there were 8 parks; 2023/2024; B226 20 v|2023|In 2024"
      })
  void aPeriodThatNoQuoteSaysIsFound(String quote, String period, String finding) {
    String valued =
        CLAIM.replace("QUOTE", quote).replace("STATUS", "reported")
            + "  values:\n    v: {amount: 8, unit: base-park, period: "
            + period
            + "}\n";
    Digested read = digest(valued);
    List<Diagnostic> found =
        Times.check(read.digest(), read.origins(), Map.of(), new Scope(Set.of("claims/tried")));
    assertThat(String.join(", ", lines(found)).replace("In 2024", "2024"))
        .isEqualTo(finding.replace("In 2024", "2024"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Herald·2025-10-10 13:32; ''",
        "Herald, 10 October 2025; ''",
        "http://x.cn/202510/10/1.htm; ''",
        "Herald, 2024; B227 9 dated|2025-10-10|seeds/dated.txt"
      })
  void aDateOfASourceThatIsNowhereIsFound(String text, String finding) {
    Digested read = digest(CLAIM.replace("STATUS", "reported"));
    List<Diagnostic> found =
        Times.check(read.digest(), read.origins(), Map.of("seeds/dated.txt", text), Scope.ALL);
    assertThat(String.join(", ", lines(found).stream().filter(l -> l.startsWith("B227")).toList()))
        .isEqualTo(finding);
  }
}
