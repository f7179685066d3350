package brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked.Sound;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ConflictsTest {
  private static final String OUTPUT =
      "{amount: %s, unit: CNY, measure: parks, of: base-province%s}";

  private static String claim(String id, String status, String values, String more) {
    return "- {id: %s, source: base-source, quote: Over 60%% of the parks, status: %s, role: result, values: %s, text: {zh: 好。, en: Well.}%s}\n"
        .formatted(id, status, values, more);
  }

  private static List<String> check(String... claims) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put("more.yaml", "claims:\n" + String.join("", claims));
    var read = new DigestReader(new AmountReader()::read, Set.of("CNY", "percent")).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Conflicts.check(digested.digest(), digested.origins()).stream()
        .map(d -> d.place().line() + " " + d.code().id() + " " + String.join(" | ", d.args()))
        .toList();
  }

  private static String one(String id, String amount) {
    return claim(id, "reported", "{v: " + OUTPUT.formatted(amount, "") + "}", "");
  }

  private static String noted(String id, String amount, String zh, String en) {
    return claim(
        id,
        "reported",
        "{v: " + OUTPUT.formatted(amount, "") + "}",
        ", note: {zh: '" + zh + "', en: '" + en + "'}");
  }

  @Test
  void twoNumbersOfOneMeasureRegionAndPeriodContradictEachOther() {
    assertThat(check(one("first", "53 billion"), one("second", "54 billion")))
        .isEqualTo(List.of("3 B240 second.v | 54000000000 CNY | first.v | 53000000000 CNY"));
    assertThat(check(one("first", "1.2万亿"), one("second", "'1,200 billion'"))).isEmpty();
  }

  @Test
  void aNoteThatNamesTheOtherValueAcknowledgesIt() {
    String first = one("first", "53 billion");
    assertThat(check(first, noted("second", "54 billion", "另作{first.v}。", "Also {first.v}.")))
        .isEmpty();
    assertThat(
            check(
                noted("first", "53 billion", "另作{second.v:short}。", "Also {second.v:short}."),
                one("second", "54 billion")))
        .isEmpty();
    assertThat(check(first, noted("second", "54 billion", "有出入。", "They differ."))).hasSize(1);
  }

  @Test
  void eachOfSeveralMustBeAcknowledged() {
    assertThat(
            check(
                one("first", "53 billion"),
                noted("second", "54 billion", "另作{first.v}。", "Also {first.v}."),
                noted("third", "55 billion", "另作{first.v}。", "Also {first.v}.")))
        .isEqualTo(List.of("4 B240 third.v | 55000000000 CNY | second.v | 54000000000 CNY"));
  }

  @Test
  void otherPeriodsRegionsAndMeasuresDoNotContradict() {
    String later = OUTPUT.formatted("54 billion", ", period: 2024");
    String earlier = OUTPUT.formatted("53 billion", ", period: 2023");
    assertThat(check(claim("a", "reported", "{v: " + later + ", w: " + earlier + "}", "")))
        .isEmpty();
    assertThat(
            check(
                one("first", "53 billion"),
                claim(
                    "b",
                    "reported",
                    "{v: " + OUTPUT.replace("province", "nation").formatted("5 billion", "") + "}",
                    ""),
                claim(
                    "c",
                    "reported",
                    "{v: {amount: 4, unit: percent, measure: share, of: base-province}}",
                    ""),
                claim("d", "reported", "{v: {amount: 4, unit: percent}}", "")))
        .isEmpty();
  }

  @Test
  void whatIsAndWhatIsToBeDoNotContradict() {
    String aim = "{v: " + OUTPUT.formatted("60 billion", "") + "}";
    assertThat(check(one("first", "53 billion"), claim("aim", "target", aim, ""))).isEmpty();
    assertThat(
            check(
                claim("plan", "planned", "{v: " + OUTPUT.formatted("61 billion", "") + "}", ""),
                claim("aim", "target", aim, "")))
        .hasSize(1);
  }

  @Test
  void twoValuesOfOneClaimMayNameEachOther() {
    String two =
        "{v: "
            + OUTPUT.formatted("53 billion", "")
            + ", w: "
            + OUTPUT.formatted("54 billion", "")
            + "}";
    assertThat(check(claim("both", "reported", two, ""))).hasSize(1);
    assertThat(check(claim("both", "reported", two, ", note: {zh: '另作{w}。', en: 'Also {w}.'}")))
        .isEmpty();
  }
}
