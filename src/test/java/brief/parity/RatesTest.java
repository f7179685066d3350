package brief.parity;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked.Sound;
import brief.diag.Code;
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

class RatesTest {
  private static final Set<String> UNITS = Set.of("CNY", "percent", "times", "year");

  @ParameterizedTest
  @CsvFileSource(resources = "/brief/parity/rates.txt", delimiter = ';')
  void whatChangesOverYearsIsNotToldAsWhatChangesInEach(String zh, String en, String findings) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put(
        "test.yaml",
        Resources.text("parity/rates.yaml")
            .replace("{zh: ZH, en: EN}", "{zh: '" + zh + "', en: '" + en + "'}"));
    var read = new DigestReader(new AmountReader()::read, UNITS).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    assertThat(
            Parity.wordings(digested.digest(), digested.origins(), Scope.ALL).stream()
                .filter(found -> found.code() == Code.RATE_YEARLY)
                .map(found -> found.code().id() + " " + String.join("|", found.args()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(findings.equals("–") ? "" : findings);
  }
}
