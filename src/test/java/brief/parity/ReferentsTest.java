package brief.parity;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.amount.TemplateWords;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class ReferentsTest {
  private static final Set<String> UNITS = Set.of("CNY", "percent", "year", "rank", "count");

  private static List<String> check(String edit, String by) {
    String digest = Resources.text("parity/referents.yaml");
    assertThat(digest).contains(edit);
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml").replace("measure: output, ", ""));
    files.put("test.yaml", digest.replace(edit, by));
    var read = new DigestReader(new AmountReader()::read, UNITS).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Parity.check(
            digested.digest(),
            digested.origins(),
            Map.of("zh", TemplateWords.of("zh"), "en", TemplateWords.of("en")),
            Scope.ALL)
        .stream()
        .map(ReferentsTest::shown)
        .filter(found -> !found.matches("B32[1-4] .*")) // what answers must cite and tell
        .toList();
  }

  private static String shown(Diagnostic found) {
    return found.code().id() + " " + String.join("|", found.args());
  }

  private static List<String> answer(String zh, String en) {
    return check(
        "answer: {zh: ANSWER, en: ANSWER}", "answer: {zh: '" + zh + "', en: '" + en + "'}");
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/brief/parity/referents-right.txt", delimiter = '|')
  void aSentenceThatSaysWhatItsValuesArePasses(String zh, String en) {
    assertThat(answer(zh, en)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/brief/parity/referents-wrong.txt", delimiter = ';')
  void aSentenceThatSaysSomethingElseOfAValueIsFound(String zh, String en, String findings) {
    assertThat(String.join(", ", answer(zh, en))).isEqualTo(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "乙省工业规模达到{size}。; B’s industrial scale is {size}.; ''",
        "说到工业规模，服务业规模也好，达到{size}。; It is {size}, on an industrial scale as in services.; ''",
        "{by}，乙省有{parks}。; In {by} B had {parks}.; ''",
        "乙省好，有{bare}。; B is well with {bare}.; ''",
        "乙省服务业规模达到{size}。; B’s service sector is {size}.; B325 own.size|industry|服务业规模|工业规模, B325 own.size|industry|service sector|industrial scale",
        "乙省利润达到{size}。; B’s industrial scale is {size}.; B325 own.size|industry|–|工业规模",
        "乙省有{parks:words}个基地。; B has {parks:words} bases.; B325 own.parks|parks|–|园区, B325 own.parks|parks|–|park",
        "乙省工业规模达到{bare}。; B’s industrial scale is {bare}.; B325 own.bare|–|工业规模|–, B325 own.bare|–|industrial scale|–"
      })
  void aClaimsOwnTextSaysWhatItsNumbersMeasure(String zh, String en, String findings) {
    String texts = "{zh: '" + zh + "', en: '" + en + "'}";
    assertThat(String.join(", ", check("{zh: OWN, en: OWN}", texts))).isEqualTo(findings);
  }

  @Test
  void aRemarkOnAClaimNeedNotSayWhatItsOwnNumbersMeasure() {
    assertThat(check("{zh: NOTE, en: NOTE}", "{zh: '{size}存疑。', en: '{size} is in doubt.'}"))
        .isEqualTo(List.of());
  }

  @Test
  void theFixtureItselfIsSound() {
    assertThat(check("ANSWER", "Well")).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "{value: b30.size, label: {zh: 工业规模, en: industrial scale}}; {value: b30.services, label: {zh: 工业规模, en: industrial scale}}; B325 b30.services|services|工业规模|服务业规模, B325 b30.services|services|industrial scale|service sector · services, B327 b30.services",
        "{value: b30.size, label: {zh: 工业规模, en: industrial scale}}; {value: b30.size, label: {zh: 丙市规模, en: C’s scale}}; B325 b30.size|industry|–|工业规模, B325 b30.size|industry|–|industrial scale, B326 b30.size|b|c, B326 b30.size|b|c",
        "{value: b30.size, label: {zh: 工业规模, en: industrial scale}}; {value: b30.size, label: {zh: 全国工业规模, en: China’s industrial scale}}; ''",
        "{value: b30.services, label: {zh: 服务业规模, en: services}}; {value: b30.size, label: {zh: 工业规模, en: industrial scale}}; B327 b30.size",
        "{label: {zh: 工业, en: Industry}, at: b30.by, value: b30.size}; {label: {zh: 工业, en: Industry}, at: b30.by, value: b30.services}; B325 b30.services|services|工业规模|服务业规模, B325 b30.services|services|Industrial scale|service sector · services",
        "{label: {zh: 工业, en: Industry}, at: b30.by, value: b30.size}; {label: {zh: 丙市工业, en: Industry of C}, at: b30.by, value: b30.size}; B326 b30.size|b|c, B326 b30.size|b|c",
        "{label: {zh: 国内前列, en: Among the leaders}, at: b35.by}; {label: {zh: 国内前列, en: Among the leaders}, at: b30.by}; B325 b30.by|year|国内前列|目标, B325 b30.by|year|leaders|target",
        "{label: {zh: 已建成, en: Established}, value: old.now}; {label: {zh: 已建成, en: Established}, value: parks.later}; B328 parks.later|target|已建成",
        "{names: {zh: 园区, en: parks}, value: parks.later}; {names: {zh: 行动, en: actions}, value: parks.later}; B325 parks.later|parks|–|园区, B325 parks.later|parks|–|park",
        "{names: {zh: 园区, en: parks}, value: parks.later}; {names: {zh: 工业规模, en: industrial scale}, value: b30.services}; B309 b30.services|systems/net, B325 b30.services|services|工业规模|服务业规模, B325 b30.services|services|industrial scale|service sector · services"
      })
  void aLabelThatSaysSomethingElseOfItsValueIsFound(String edit, String by, String findings) {
    List<String> found = check(edit, by);
    assertThat(found.stream().sorted().toList())
        .isEqualTo(
            List.of(findings.split(", (?=B)")).stream()
                .filter(f -> !f.isEmpty())
                .sorted()
                .toList());
  }

  @Test
  void aDigestWithoutMeasuresIsAskedOnlyWhereAndWhetherDone() {
    String digest = Resources.text("parity/referents.yaml");
    int from = digest.indexOf("measures:");
    String listed = digest.substring(from, digest.indexOf("regions:"));
    assertThat(check(listed, "")).isEqualTo(List.of());
  }
}
