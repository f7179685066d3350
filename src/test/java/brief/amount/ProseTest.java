package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ordinary sentences of policy in which nothing is counted: no number may be seen in them.
class ProseTest {
  private static List<String> sentences(String lang) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    ProseTest.class.getResourceAsStream("prose_" + lang + ".txt")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void noNumberIsSeenWhereNothingIsCounted(String lang) throws IOException {
    List<String> sentences = sentences(lang);
    assertThat(sentences).hasSizeGreaterThanOrEqualTo(200).doesNotHaveDuplicates();
    NumberReader reader = NumberReader.of(lang);
    List<String> alarms =
        sentences.stream()
            .flatMap(sentence ->
                reader.read(sentence).stream()
                    .filter(Reading::counts)
                    .map(reading -> reading.text() + " in: " + sentence))
            .toList();
    assertThat(alarms).isEmpty();
  }
}
