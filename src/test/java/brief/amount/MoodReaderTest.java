package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "湖北力争到2030年 | 力争 AIM true",
        "应建立机制，供应充足，因地制宜 | 应 ADVICE true",
        "重要的是适应效应 | 重要 VIEW false",
        "加快实施“应用计划” | 实施 PLAN false",
        "It should, must and aims to | should ADVICE true · must ADVICE false · must VIEW false · aims to AIM true",
        "The shoulder of an aimsto | –",
        "Questions of how it is to be shared | is to be PLAN false"
      })
  void tellingWordsAreRead(String text, String cues) {
    String read =
        MoodReader.bySight(text).read(text).stream()
            .map(cue -> cue.text() + " " + cue.mood() + " " + cue.certain())
            .collect(Collectors.joining(" · "));
    assertThat(read.isEmpty() ? "–" : read).isEqualTo(cues);
  }

  @Test
  void aLanguageWithoutListedWordsHasNoReader() {
    assertThat(MoodReader.of("fr")).isEmpty();
    assertThat(MoodReader.of("zh-Hans")).isPresent();
  }

  @Test
  void relativeYearsAreRead() {
    assertThat(RelativeYears.in("去年与今年相比")).isEqualTo(Set.of(-1, 0));
    assertThat(RelativeYears.in("Last year; the shining next yearling")).isEqualTo(Set.of(-1));
  }
}
