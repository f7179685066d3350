package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateBoundsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It has grown since 2004. | [AT_LEAST]",
        "Since the end of 2004 it has grown. | [AT_LEAST]",
        "From 2025 onwards it grows. | [AT_LEAST]",
        "By 2027 it grows. | [UNDER, AT_MOST]",
        "by the end of 2027 | [UNDER, AT_MOST]",
        "No later than 7 February 2025 | [UNDER, AT_MOST]",
        "before 2027 | [UNDER]",
        "after 2027 | [OVER]",
        "In 2027 it grows. | []",
        "the standby 2027 model | []",
        "2004年以来增长 | [AT_LEAST]",
        "自2021年起施行 | [AT_LEAST]",
        "力争到2027年建成 | [UNDER, AT_MOST]",
        "2027年底前建成 | [UNDER, AT_MOST]",
        "2027年前建成 | [UNDER, AT_MOST]",
        "不早于2027年 | [AT_LEAST]",
        "2027年以后建成 | [OVER]",
        "2025年，广东省提出 | []"
      })
  void theWordsBesideADateBoundIt(String text, String bounds) {
    Reading date = NumberReader.bySight(text).read(text).getFirst();
    assertThat(DateBounds.beside(text, date)).hasToString(bounds);
  }
}
