package brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked.Sound;
import brief.digest.Amounts;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  static final String FILE = "seeds/small.txt";
  static final String SUM = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

  /// The evidence of the base digest together with one more file.
  static Proof check(String more, String source) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put("test.yaml", more);
    var read = new DigestReader(Amounts::read, Set.of("CNY", "percent")).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Evidence.check(
        digested.digest(), digested.origins(), Map.of(FILE, source), Map.of(FILE, SUM));
  }

  @Test
  void aQuoteIsFoundWhereItStands() {
    Proof proof = check("", Resources.text("evidence/small.txt"));
    assertThat(proof)
        .isEqualTo(
            new Proof(
                List.of(new Found("base-output", 0, "base-source", FILE, 4, 48, false)),
                List.of()));
  }
}
