package brief.parity;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked.Sound;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import brief.model.Scope;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ExchangesTest {
  private static final Set<String> UNITS = Set.of("CNY", "percent", "year", "rank", "count");

  /// Which values of the claim stand in each other's place, and what tells.
  private static String exchanged(String zh, String en) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml").replace("measure: output, ", ""));
    files.put(
        "test.yaml",
        Resources.text("parity/exchanges.yaml")
            .replace("{zh: ZH, en: EN}", "{zh: '" + zh + "', en: '" + en + "'}"));
    var read = new DigestReader(new AmountReader()::read, UNITS).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Parity.wordings(digested.digest(), digested.origins(), Scope.ALL).stream()
        .filter(found -> found.code() == Code.VALUES_EXCHANGED)
        .map(Diagnostic::args)
        .map(args -> String.join("|", args).replace("tried.", ""))
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/brief/parity/exchanges-right.txt", delimiter = '|')
  void valuesInTheirOwnPlacesPass(String zh, String en) {
    assertThat(exchanged(zh, en)).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/brief/parity/exchanges-wrong.txt", delimiter = ';')
  void twoValuesInEachOthersPlacesAreFound(String zh, String en, String found) {
    assertThat(exchanged(zh, en)).isEqualTo(found);
  }
}
