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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Ordinary sentences of policy in which nothing is counted, as texts of claims.
class OrdinaryProseTest {
  private static List<String> sentences(String lang) {
    return Resources.text("amount/prose_" + lang + ".txt")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .toList();
  }

  /// Of each status a sentence in the other language, which a claim must have too.
  private static final Map<String, Map<String, String>> BESIDE =
      Map.of(
          "reported", Map.of("zh", "园区运行平稳。", "en", "The parks run smoothly."),
          "planned", Map.of("zh", "园区计划扩建。", "en", "The parks plan to grow."),
          "target", Map.of("zh", "园区力争增长。", "en", "The parks aim to grow."),
          "advice", Map.of("zh", "园区应增长。", "en", "The parks should grow."),
          "opinion", Map.of("zh", "园区至关重要。", "en", "Parks are crucial to growth."));

  private static String status(String sentence) {
    return Resources.text("parity/prose-status.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .filter(cells -> sentence.startsWith(cells[1]))
        .map(cells -> cells[0])
        .findFirst()
        .orElse("reported");
  }

  /// What stands beside a sentence in the other language: its translation, where it claims much.
  private static Map<String, String> beside(String sentence, String status) {
    Map<String, String> texts = new TreeMap<>(BESIDE.getOrDefault(status, Map.of()));
    Resources.text("parity/prose-beside.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split("\t", 2))
        .filter(cells -> sentence.startsWith(cells[0]))
        .forEach(cells -> texts.replaceAll((_, _) -> cells[1]));
    return texts;
  }

  @Test
  void noFalseAlarmIsRaisedInTwoHundredSentencesOfEachLanguage() {
    StringBuilder claims = new StringBuilder("claims:\n");
    int most = 0;
    for (String lang : List.of("zh", "en")) {
      for (String sentence : sentences(lang)) {
        String status = status(sentence);
        Map<String, String> texts = beside(sentence, status);
        texts.put(lang, sentence);
        claims
            .append("- {id: prose-" + most++ + ", source: base-source, role: context,\n")
            .append("   status: " + status + ",\n")
            .append("   quote: an industrial output value exceeding 2.4 trillion yuan,\n")
            .append("   themes: [base-theme], regions: [base-province],\n")
            .append("   text: {zh: " + quoted(texts.getOrDefault("zh", "")))
            .append(", en: " + quoted(texts.getOrDefault("en", "")) + "}}\n");
      }
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
    assertThat(digested.digest().claims()).hasSize(most + 1).hasSizeGreaterThan(400);
    assertThat(Parity.check(digested.digest(), digested.origins(), words, Scope.ALL)).isEmpty();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
