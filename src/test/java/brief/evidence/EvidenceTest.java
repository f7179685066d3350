package brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked.Sound;
import brief.diag.Code;
import brief.diag.Fixture;
import brief.diag.Golden;
import brief.diag.Messages;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import brief.model.Scope;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EvidenceTest {
  private static final String FILE = "seeds/small.txt";
  private static final String SUM =
      "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  private static final String SMALL = Resources.text("evidence/small.txt");

  private static SequencedMap<String, String> withBase(String name, String more) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("0-base.yaml", Resources.text("digest/base.yaml"));
    files.put(name, more);
    return files;
  }

  /// The evidence of the base digest together with more.
  private static Proof check(SequencedMap<String, String> files, String source) {
    var read = new DigestReader(new AmountReader()::read, Set.of("CNY", "percent")).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Evidence.check(
        digested.digest(), digested.origins(), Map.of(FILE, source), Map.of(FILE, SUM), Scope.ALL);
  }

  private static Proof quoting(String quote, String source) {
    String claim =
        "claims:\n- {id: quoting, source: base-source, status: reported, role: result,\n"
            + "   text: {zh: 好。, en: Well.},\n   quote: "
            + quote
            + "}\n";
    return check(withBase("test.yaml", claim), source);
  }

  private static Found found(int line, int column, boolean title) {
    return new Found("quoting", 0, "base-source", FILE, line, column, title);
  }

  private static final Found BASE = new Found("base-output", 0, "base-source", FILE, 4, 48, false);

  @Test
  void aQuoteIsFoundWhereItStands() {
    assertThat(quoting("Over 60% of the parks", SMALL))
        .isEqualTo(new Proof(List.of(BASE, found(4, 108, false)), List.of()));
  }

  @Test
  void columnsAreCodePoints() {
    String source = SMALL.replace("The parks say", "𠀀𠀀 The parks say");
    assertThat(quoting("区内规模已突破7000亿元", source).found()).containsExactly(BASE, found(5, 35, false));
  }

  @Test
  void theHeadlineIsEvidenceAndMarkedAsTitle() {
    assertThat(quoting("'园区“提密度”,广东二次起跑'", SMALL))
        .isEqualTo(new Proof(List.of(BASE, found(2, 1, true)), List.of()));
    assertThat(quoting("广东二次起跑", SMALL).found()).containsExactly(BASE, found(2, 9, true));
  }

  @Test
  void lineEndsAndWhiteSpaceDoNotMatter() {
    String source =
        SMALL
            .replace("Over 60% of the parks", "Over 60%\r\n of\tthe\u00a0parks")
            .replace("\n", "\r\n")
            .replace("区内规模", "区内\r\n 规模");
    assertThat(quoting("Over 60% of the parks", source).findings()).isEmpty();
    assertThat(quoting("区内规模已突破7000亿元", source).findings()).isEmpty();
    assertThat(quoting("区内 规模已突破7000亿元", SMALL).findings()).isEmpty();
  }

  @Test
  void composedAndDecomposedLettersAreTheSame() {
    String source = SMALL.replace("focus on food", "focus on cafe\u0301s");
    assertThat(quoting("focus on caf\u00e9s", source).findings()).isEmpty();
    assertThat(quoting("focus on cafe\u0301s", SMALL.replace("food", "caf\u00e9s")).findings())
        .isEmpty();
  }

  @Test
  void theWordsBesideChooseAmongSeveralPlaces() {
    assertThat(quoting("{text: the parks, before: 60% of}", SMALL).found())
        .containsExactly(BASE, found(4, 120, false));
    assertThat(quoting("{text: the parks, after: thrive}", SMALL).found())
        .containsExactly(BASE, found(5, 63, false));
  }

  @Test
  void aPlaceThatTearsAWordIsNoneOfSeveral() {
    String source = SMALL.replace("these are the last", "breathe parks focus; these are the last");
    assertThat(quoting("the parks focus", source).findings()).isEmpty();
  }

  @Test
  void wordsFarBeforeAQuoteAreNoneOfItsClause() {
    String near = SMALL.replace("aims to make", "aims to " + "really ".repeat(50) + "make");
    String far = SMALL.replace("aims to make", "aims to " + "really ".repeat(10_000) + "make");
    assertThat(quoting("make them greener", near).findings())
        .extracting(finding -> finding.code())
        .containsExactly(Code.STATUS_CUT);
    assertThat(quoting("make them greener", far).findings()).isEmpty();
  }

  @Test
  void theNormalFormOfAQuoteIsToBeHad() {
    assertThat(Evidence.normal(" 区内 规模\r\n已  突破 7000亿元 e\u0301 "))
        .isEqualTo("区内规模已突破 7000亿元 \u00e9");
  }

  private static List<Fixture> fixtures() {
    return Resources.below(Resources.path("evidence/faults"), ".yaml").stream()
        .map(path -> Fixture.of(path.getFileName().toString(), Resources.text(path)))
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> everyMistakeIsFoundAtItsPlaceAndNoOther() {
    return fixtures().stream()
        .map(fixture ->
            DynamicTest.dynamicTest(
                fixture.name(),
                () -> {
                  SequencedMap<String, String> files = withBase(fixture.name(), fixture.text());
                  Proof proof = check(files, SMALL);
                  assertThat(fixture.found(proof.findings())).isEqualTo(fixture.expected());
                  Golden.assertSame(
                      "evidence/faults/" + fixture.name().replace(".yaml", ".txt"),
                      Messages.in("en").render(proof.findings(), files)
                          + "\n"
                          + Messages.in("zh").render(proof.findings(), files));
                }));
  }

  @Test
  void everyCodeOfEvidenceHasAFixture() {
    List<String> codes =
        Arrays.stream(Code.values()).map(Code::id).filter(id -> id.matches("B2[01]\\d")).toList();
    List<String> proved =
        fixtures().stream().map(fixture -> fixture.name().substring(0, 4)).distinct().toList();
    assertThat(proved).isEqualTo(codes);
  }
}
