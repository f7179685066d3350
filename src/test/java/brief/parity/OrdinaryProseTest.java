package brief.parity;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.amount.TemplateWords;
import brief.diag.Checked.Sound;
import brief.diag.Code;
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

/// Ordinary sentences of policy in which nothing is counted, as texts of claims.
class OrdinaryProseTest {
  private static List<String> sentences(String lang) {
    return Resources.text("amount/prose_" + lang + ".txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  @Test
  void noFalseAlarmIsRaisedInTwoHundredSentencesOfEachLanguage() {
    List<String> zh = sentences("zh");
    List<String> en = sentences("en");
    StringBuilder claims = new StringBuilder("claims:\n");
    int most = Math.max(zh.size(), en.size());
    for (int i = 0; i < most; i++) {
      claims
          .append("- {id: prose-" + i + ", source: base-source, status: reported, role: context,\n")
          .append("   quote: an industrial output value exceeding 2.4 trillion yuan,\n")
          .append("   themes: [base-theme], regions: [base-province],\n")
          .append("   text: {zh: " + quoted(zh.get(i % zh.size())))
          .append(", en: " + quoted(en.get(i % en.size())) + "}}\n");
    }
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put("prose.yaml", claims.toString());
    var read =
        new DigestReader(new AmountReader()::read, Set.of("CNY", "percent", "year", "count"))
            .read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    Map<String, brief.amount.Words> words =
        Map.of("zh", TemplateWords.of("zh"), "en", TemplateWords.of("en"));
    assertThat(digested.digest().claims()).hasSize(most + 1).hasSizeGreaterThan(200);
    // every sentence is given as reported; those that advise or plan are rightly found not to be
    assertThat(Parity.check(digested.digest(), digested.origins(), words, Scope.ALL))
        .filteredOn(finding -> finding.code() != Code.STATUS_CONTRADICTED)
        .isEmpty();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
