package brief.parity;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.amount.TemplateWords;
import brief.diag.Checked.Sound;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import brief.model.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParityTest {
  private static final Set<String> UNITS = Set.of("CNY", "percent", "year", "rank", "count");
  private static final String MORE =
      """
      sources:
      - id: code
        file: seeds/small.txt
        sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        body: {from: Core Viewpoint, to: the last words.}
        headline: 广东“二次起跑”重塑十二个园区
        titles: {zh: 广东“二次起跑”, en: A second start in 12 parks}
        publisher: {zh: 21世纪经济报道, en: 21st Century Business Herald}
        kind: summary
        lang: en
      terms:
      - id: enclave
        zh: {preferred: 飞地经济, allowed: [], forbidden: [飞行经济]}
        en: {preferred: enclave economy, allowed: [enclave], forbidden: [flying economy, economy]}
      - id: long
        zh: {preferred: 飞行经济学, allowed: [], forbidden: []}
        en: {preferred: economics of flight, allowed: [], forbidden: []}
      systems:
      - id: plan
        names: {zh: “12218”现代化产业体系, en: “12218” modern industrial system}
        region: base-province
        themes: [base-theme]
        claims: [base-output]
      claims:
      - id: tried
        source: base-source
        quote: over 60% and a 28% decrease of 8 parks by 2027
        status: reported
        role: result
        themes: [base-theme]
        regions: [base-province]
        values:
          share: {amount: 60, unit: percent, bound: over}
          fall: {amount: 28, unit: percent, direction: down}
          two: {amount: 2, unit: base-park}
          parks: {amount: 8, unit: base-park}
          until: {date: 2027}
        text:
          zh: 'ZH'
          en: 'EN'
      """;

  private static List<String> check(String zh, String en) {
    return check(MORE, zh, en);
  }

  private static List<String> check(String digest, String zh, String en) {
    return check(digest, zh, en, Scope.ALL);
  }

  private static List<String> check(String digest, String zh, String en, Scope scope) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put("test.yaml", digest.replace("'ZH'", quoted(zh)).replace("'EN'", quoted(en)));
    var read = new DigestReader(new AmountReader()::read, UNITS).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Parity.check(
            digested.digest(),
            digested.origins(),
            Map.of("zh", TemplateWords.of("zh"), "en", TemplateWords.of("en")),
            scope)
        .stream()
        .map(d -> d.code().id() + " " + d.place().line() + " " + String.join("|", d.args()))
        .toList();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "园区始终很小。; The parks are often small.; B333 39 始终|zh|en",
        "园区往往很小。; The parks are always small.; B333 40 always|en|zh",
        "一些地区不愿。; All regions are reluctant.; B333 40 All|en|zh",
        "项目建设有延误。; Projects suffer no delays.; B333 40 no|en|zh",
        "这是最大、唯一的园区。; This is a park.; B333 39 最大 · 唯一|zh|en",
        "园区始终很小。; The parks are always small.; ''",
        "各类园区都有。; Parks of all kinds exist.; ''",
        "园区没有延误。; The parks do not suffer delays.; ''",
        "园区最近增长。; Not all of them grow.; ''"
      })
  void eachLanguageClaimsAsMuch(String zh, String en, String findings) {
    assertThat(String.join(", ", check(zh, en))).isEqualTo(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{share}的园区落地。 | It is {share} of the parks.",
        "签约额{fall}。 | The value {fall}.",
        "签约额下降{fall:short}。 | The value shows a {fall:short} decrease.",
        "{parks:words}大园区、{two:words}类。 | {parks:words} key parks, {two:words} kinds.",
        "到{until}，“12218”现代化产业体系建成。 | By {until}, the “12218” system stands.",
        "“12218”体系一批项目统一落地。 | One of the “12218” projects, one by one.",
        "《21世纪经济报道》称广东“二次起跑”。 | The 21st Century Business Herald on A second start in 12 parks.",
        "发展飞地经济。 | Enclaves grow.",
        "研究飞行经济学。 | The economics of flight."
      })
  void textsThatSayTheSamePass(String zh, String en) {
    assertThat(check(zh, en)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "园区有8个。; There are eight parks.; B301 39 8, B301 40 eight",
        "三大园区在2027年。; Parks in 2027.; B301 39 三, B301 39 2027年, B301 40 2027",
        "三分之一的园区。; Doubled.; B301 39 三分之一, B301 40 Doubled",
        "体系12219。; System 12219.; B301 39 12219, B301 40 12219",
        "{parks}和{parks:words}个。; {parks}.; B327 39 tried.parks, B302 40 tried.parks|2|zh|1|en",
        "“12218”体系。; The system.; B302 40 12218|1|zh|0|en",
        "{parks}。; {two}.; B302 40 tried.parks|1|zh|0|en, B302 40 tried.two|0|zh|1|en",
        "飞地经济与飞行经济、飞行经济学。; The flying economy and the enclave economy, the economics of flight.;"
            + " B303 39 飞行经济|enclave|飞地经济, B303 40 flying economy|enclave|enclave economy",
        "发展飞地经济。; New forms grow.; B304 40 enclave|zh|飞地经济|en|enclave economy",
        "新形态。; An enclave economy.; B304 39 enclave|en|enclave economy|zh|飞地经济"
      })
  void whatDiffersIsFound(String zh, String en, String findings) {
    assertThat(String.join(", ", check(zh, en))).isEqualTo(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "签约额增长{fall:short}。; The value {fall}.; B305 39 tried.fall|28%|增长28%|签约额增长28%。",
        "约有{parks}。; {parks}.; B305 39 tried.parks|8个园区|约有8|约有8个园区。",
        "{parks}。; Nearly {parks}.; B305 40 tried.parks|8 parks|Nearly 8|Nearly 8 parks.",
        "{share:amount}个园区。; {share}.; B305 39 tried.share|60|60|60个园区。",
        "{parks:words}十个园区。; {parks:words} parks.; B305 39 tried.parks|八|八十|八十个园区。, B301 39 十"
      })
  void whatReadsOtherwiseOnceItIsPrintedIsFound(String zh, String en, String findings) {
    assertThat(String.join(", ", check(zh, en))).isEqualTo(findings);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "签约额下降{fall}。; The value {fall}.; B308 39 tried.fall|下降28%|签约额下降下降28%。",
        "超{share}的园区。; {share} of the parks.; B308 39 tried.share|超60%|超超60%的园区。",
        "{parks}左右。; {parks}.; B308 39 tried.parks|8个园区|8个园区左右。",
        "{parks}。; A rise of {parks}.; B308 40 tried.parks|8 parks|A rise of 8 parks."
      })
  void whatIsSaidTwiceIsFound(String zh, String en, String findings) {
    assertThat(String.join(", ", check(zh, en))).isEqualTo(findings);
  }

  private static List<String> noted(String zh, String en) {
    return check(MORE + "  note: {zh: '" + zh + "', en: '" + en + "'}\n", "{parks}。", "{parks}.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "两项占比不同，前三句说第一批。; The two shares differ, and three sentences speak of the first.; ''",
        "产业倍增。; It is to double.; ''",
        "八成的园区。; Two-thirds of them.; B301 41 八成, B301 41 Two-thirds",
        "产值翻倍。; Output doubled.; B301 41 翻倍, B301 41 doubled",
        "半数园区，翻一番。; Half of them, twice as much.; B301 41 半数, B301 41 翻一番, B301 41 Half of, B301 41 twice"
      })
  void aRemarkCountsButSaysNoPartsOrMultiples(String zh, String en, String findings) {
    assertThat(String.join(", ", noted(zh, en))).isEqualTo(findings);
  }

  private static List<String> named(String name) {
    return check(
        MORE.replace(
                "  claims: [base-output]\n",
                "  claims: [base-output]\n  parts:\n  - {names: {zh: '5G园区"
                    + name
                    + "', en: 5G parks}}\n")
            + "voices:\n- {id: one, names: {zh: 甲某, en: Person}, role: {zh: '第1处负责人"
            + name
            + "', en: head of Section 1}}\n",
        "{parks}。",
        "{parks}.");
  }

  @Test
  void aNameHasDigitsButNoPartsOrMultiples() {
    assertThat(named("")).isEqualTo(List.of());
    assertThat(named("80%")).containsExactly("B301 25 80%", "B301 44 80%");
    assertThat(named("八成")).containsExactly("B301 25 八成", "B301 44 八成");
  }

  private static List<String> ofStatus(String status, String zh, String en) {
    return check(MORE.replace("status: reported", "status: " + status), zh, en);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "reported; 园区已建成。; The parks have been built.",
        "reported; 园区适应需求，供应充足。; The parks grow.",
        "planned; 园区计划扩建。; The parks plan to grow.",
        "planned; 园区已提出扩建规划。; The parks will grow.",
        "opinion; 园区至关重要。; Parks will be crucial to growth.",
        "advice; 应提高目标。; Targets should be raised.",
        "target; 园区力争增长。; The parks aim to grow.",
        "advice; 园区应增长。; The parks should grow.",
        "opinion; 园区至关重要。; Parks are crucial to growth."
      })
  void aTextThatTellsItsStatusPasses(String status, String zh, String en) {
    assertThat(ofStatus(status, zh, en)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "reported; 园区力争增长。; The parks grow.; B306 39 reported|力争",
        "planned; 园区已扩建，计划再扩。; The parks plan to grow.; B306 39 planned|已",
        "advice; 园区应力争增长。; The parks should grow.; B306 39 advice|力争",
        "opinion; 园区至关重要，力争增长。; Parks will be crucial to growth.; B306 39 opinion|力争",
        "planned; 园区已建成。; The parks plan to grow.; B306 39 planned|已建成",
        "target; 园区力争增长。; The parks grow.; B307 40 target|–",
        "advice; 园区增长。; The parks should grow.; B307 39 advice|–",
        "opinion; 园区应增长。; Parks are important.; B306 39 opinion|应",
        "opinion; 园区增长。; Parks are important.; B307 39 opinion|–"
      })
  void aTextThatTellsAnotherStatusIsFound(String status, String zh, String en, String findings) {
    assertThat(String.join(", ", ofStatus(status, zh, en))).isEqualTo(findings);
  }

  @Test
  void aPlanWhereTheQuoteTellsWhatIsDoneIsFound() {
    String done = MORE.replace("quote: over 60%", "quote: has become over 60%");
    assertThat(check(done, "园区谋划成为标杆。", "The parks are a benchmark."))
        .containsExactly("B306 39 reported|谋划");
    assertThat(check(MORE, "园区谋划成为标杆。", "The parks are a benchmark.")).isEmpty();
  }

  private static List<String> withTheme(String answer) {
    return answered(MORE, answer + "。", answer + ".");
  }

  private static List<String> answered(String digest, String zh, String en) {
    return check(
        digest
            + "themes:\n- id: other\n  names: {zh: 别的, en: Other}\n"
            + "  question: {zh: 怎样?, en: How?}\n  answer: {zh: '"
            + zh
            + "', en: '"
            + en
            + "'}\n",
        "{parks}。",
        "{parks}.");
  }

  @Test
  void aValueNamedWhereItsClaimIsNotPrintedIsFound() {
    assertThat(withTheme("{tried.parks}"))
        .containsExactly("B309 45 tried.parks|themes/other", "B309 45 tried.parks|themes/other");
  }

  @Test
  void aCitedClaimStandsInTheBriefing() {
    assertThat(answered(MORE, "用地紧张{^tried}。", "Land is scarce{^tried}."))
        .containsExactly("B309 45 ^tried|themes/other", "B309 45 ^tried|themes/other");
  }

  @Test
  void aSentenceOfAnAnswerWithoutEvidenceIsFound() {
    assertThat(
            answered(
                MORE,
                "有{tried.parks}。用地紧张。（“好”。）{^tried}难！",
                "There are {tried.parks}. Land is scarce. It is “good.”{^tried} No. 5 is “hard.”"))
        .filteredOn(finding -> finding.startsWith("B322"))
        .containsExactly(
            "B322 45 用地紧张。", "B322 45 难！", "B322 45 Land is scarce.", "B322 45 No. 5 is “hard.”");
  }

  @Test
  void aSentenceOfRareCharactersIsShownWhole() {
    assertThat(answered(MORE, "𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷。", "Well{^base-output}."))
        .contains("B322 45 𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷。");
  }

  @Test
  void theLanguagesCiteTheSameClaims() {
    assertThat(answered(MORE, "难{^tried}{^base-output}。", "Hard{^base-output}{^base-output}."))
        .filteredOn(finding -> finding.startsWith("B321"))
        .containsExactly("B321 45 tried|zh|en");
    assertThat(answered(MORE, "难{^base-output}。", "Hard{^tried}{^base-output}."))
        .filteredOn(finding -> finding.startsWith("B321"))
        .containsExactly("B321 45 tried|en|zh");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      textBlock =
          """
          advice   / 应探索{^tried}。    / It should be explored{^tried}.    / ''
          advice   / 探索{^tried}。      / It is explored{^tried}.           / B323 tried|advice|–; B323 tried|advice|–
          target   / 力争{tried.parks}。 / It aims for {tried.parks}.        / ''
          target   / 已建成{tried.parks}。 / It has established {tried.parks}. / B324 has established|target; B324 已建成|target
          reported / 计划{tried.parks}。 / It plans {tried.parks}.           / B324 plans|reported; B324 计划|reported
          planned  / 计划{tried.parks}，{^base-output}。 / It plans {tried.parks}{^base-output}. / ''
          """)
  void aSentenceOfAnAnswerTellsTheStatusOfItsClaims(
      String status, String zh, String en, String findings) {
    String digest = MORE.replace("status: reported", "status: " + status);
    assertThat(
            answered(digest, zh, en).stream()
                .filter(finding -> finding.startsWith("B32"))
                .map(finding -> finding.replaceFirst(" \\d+", ""))
                .sorted()
                .collect(Collectors.joining("; ")))
        .isEqualTo(findings);
  }

  @Test
  void aCitationIsNotRead() {
    String digest = MORE.replace("id: tried", "id: plan-2030-parks");
    assertThat(answered(digest, "难{^plan-2030-parks}。", "It is hard{^plan-2030-parks}."))
        .containsExactly(
            "B309 45 ^plan-2030-parks|themes/other", "B309 45 ^plan-2030-parks|themes/other");
  }

  @Test
  void aNumberBesideAnotherYearThanItsOwnIsFound() {
    String dated =
        MORE.replace("fall: {", "size: {amount: 8, unit: base-park, period: 2030}\n    fall: {");
    assertThat(check(dated, "到{until}，有{size}。", "By {until}, {size}."))
        .containsExactly("B229 40 tried.size|2030|2027", "B229 41 tried.size|2030|2027");
  }

  @Test
  void onlyWhatIsMeantIsChecked() {
    assertThat(check(MORE, "三个园区。", "Parks.", new Scope(Set.of("claims/base-output")))).isEmpty();
    assertThat(check(MORE, "三个园区。", "Parks.", new Scope(Set.of("claims/tried")))).hasSize(1);
  }

  @Test
  void aFormThatIsNoMessageIsFoundAndNothingIsReadBack() {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put(
        "test.yaml",
        "units:\n- {id: bad, forms: {zh: '{amount}个', en: '{n, plural, one {{amount} park}}'}}\n");
    var read = new DigestReader(new AmountReader()::read, UNITS).read(files);
    Digested digested = ((Sound<Digested>) read).value();
    assertThat(Parity.check(digested.digest(), digested.origins(), Map.of(), Scope.ALL))
        .extracting(d -> d.code().id() + " " + d.place() + " " + d.args().getFirst())
        .isEqualTo(List.of("B007 test.yaml:2:42 {n, plural, one {{amount} park}}"));
  }
}
