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
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AlikeTest {
  private static final Set<Code> NAMES = Set.of(Code.NAMES_DIFFER, Code.REGION_STRANGE);

  /// What each text says where a row of the table does not try it.
  private static final Map<String, List<String>> SOUND =
      Map.of(
          "ANSWER", List.of("好。", "Well."),
          "OWN", List.of("好。", "Well."),
          "SAID", List.of("好。", "Well."),
          "PART", List.of("园区", "parks"),
          "ROLE", List.of("学者", "scholar"));

  private static List<Diagnostic> check(String where, String zh, String en) {
    String digest = Resources.text("parity/alike.yaml");
    for (Map.Entry<String, List<String>> sound : SOUND.entrySet()) {
      boolean tried = sound.getKey().equals(where);
      String texts = "{zh: " + sound.getKey() + ", en: " + sound.getKey() + "}";
      assertThat(digest).contains(texts);
      digest =
          digest.replace(
              texts,
              "{zh: '"
                  + (tried ? zh : sound.getValue().getFirst())
                  + "', en: '"
                  + (tried ? en : sound.getValue().getLast())
                  + "'}");
    }
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put("test.yaml", digest);
    var read =
        new DigestReader(new AmountReader()::read, Set.of("CNY", "percent", "year")).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Parity.wordings(digested.digest(), digested.origins(), Scope.ALL).stream()
        .filter(found -> NAMES.contains(found.code()))
        .toList();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/brief/parity/alike.txt", delimiter = ';')
  void regionsAndPersonsAreNamedAlikeAndByTheirOwnClaims(
      String where, String zh, String en, String findings) {
    assertThat(
            check(where, zh, en).stream()
                .map(found -> found.code().id() + " " + String.join("|", found.args()))
                .collect(Collectors.joining(", ")))
        .isEqualTo(findings.equals("–") ? "" : findings);
  }

  @Test
  void aNameThatDiffersIsShownWhereItStands() {
    assertThat(
            check("ANSWER", "今年宜宾领先。", "Now Baotou leads.").stream()
                .map(found -> found.place().line() + ":" + found.place().column())
                .toList())
        .isEqualTo(List.of("17:36"));
  }
}
