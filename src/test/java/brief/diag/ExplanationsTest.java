package brief.diag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// `-Dbrief.accept=true` writes the guides of codes anew.
class ExplanationsTest {
  private static final Set<String> CODES =
      Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new));

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyCodeIsExplainedAndNoExplanationIsStale(String lang) {
    Set<String> keys = new TreeSet<>(CODES);
    CODES.forEach(code -> keys.add(code + ".do"));
    assertThat(Explanations.in(lang).keys()).isEqualTo(keys);
    assertThat(Explanations.in(lang).examplesOf()).isEqualTo(CODES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyExplanationIsWhole(String lang) {
    for (Code code : Code.values()) {
      Explanation explanation = Explanations.in(lang).of(code);
      assertThat(explanation.title()).as(code.id()).isNotBlank().hasSizeLessThan(90);
      assertThat(explanation.means()).as(code.id()).matches("(?s).*[.。]");
      assertThat(explanation.remedy()).as(code.id()).matches("(?s).*[.。]");
      assertThat(explanation.wrong()).as(code.id()).isNotBlank();
      assertThat(explanation.right()).as(code.id()).isNotBlank().isNotEqualTo(explanation.wrong());
    }
  }

  @Test
  void aTitleIsTheFirstSentence() {
    Explanation explanation = Explanations.in("en").of(Code.VALUE_UNIT);
    assertThat(explanation.title()).isEqualTo("The value has another unit than the quote");
    assertThat(Explanations.in("zh").of(Code.VALUE_UNIT).title()).isEqualTo("数值的单位与引文不同");
  }

  @ParameterizedTest
  @CsvSource({"en, docs/codes.md", "zh, docs/codes.zh-CN.md"})
  void theGuideOfCodesIsCurrent(String lang, String file) throws IOException {
    Path guide = Path.of(file);
    if (Boolean.getBoolean("brief.accept")) {
      Files.writeString(guide, guide(lang));
    }
    assertThat(guide(lang)).isEqualTo(Files.readString(guide));
  }

  private static String guide(String lang) {
    Messages messages = Messages.in(lang);
    StringBuilder guide = new StringBuilder();
    guide.append("# ").append(messages.say("guide.title")).append("\n\n");
    guide.append(messages.say("guide.intro")).append('\n');
    for (Code code : Code.values()) {
      Explanation explanation = Explanations.in(lang).of(code);
      String severity = code.severity() == Severity.ERROR ? "severity.error" : "severity.warning";
      String waivable = code.waivable() ? " · " + messages.say("waivable") : "";
      guide.append("\n## ").append(code.id()).append('\n');
      guide.append("*").append(messages.say(severity)).append(waivable).append("*\n\n");
      guide.append(explanation.means()).append("\n\n");
      guide.append(messages.say("wrong")).append("\n\n").append(block(explanation.wrong()));
      guide.append(messages.say("right")).append("\n\n").append(block(explanation.right()));
      guide.append(explanation.remedy()).append('\n');
    }
    return guide.toString();
  }

  private static String block(String lines) {
    return "```text\n" + lines + "```\n\n";
  }
}
