package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Frames.Frame;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
  /// `#` stands for a number.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 在过去#里建成 | 过去…里 LENGTH",
        "zh | 过去#年里建成 | 过去…里 LENGTH",
        "zh | 过去#各自为政 | ''",
        "zh | 产值同比#。 | 同比… NUMBER",
        "zh | 乙省#中，有 | …中， WHOLE",
        "zh | 力争到#工业 | 到… DATE",
        "en | in the past # | in the past … LENGTH",
        "en | in the past, # | ''",
        "en | for # running | for … running LENGTH",
        "en | for # years running | for … running LENGTH",
        "en | for # runners | ''",
        "en | within #, it | ''",
        "en | In #, it | In …, WHEN; In … DATE",
        "en | the # of Guangzhou | the … of NUMBER",
        "en | Of the # there | Of the … WHOLE",
        "en | nearby # | ''",
        "fr | depuis # ans | ''"
      })
  void aFrameIsTheWordsRightBesideANumber(String lang, String text, String frames) {
    int at = text.indexOf('#');
    assertThat(
            Frames.of(lang).around(text, at, at + 1).stream()
                .map(FramesTest::shown)
                .collect(Collectors.joining("; ")))
        .isEqualTo(frames);
  }

  private static String shown(Frame frame) {
    return frame.words() + " " + frame.wanted();
  }

  @ParameterizedTest
  @CsvSource({
    "zh, year, '', true",
    "zh, quarter, {amount}个季度, true",
    "zh, park, {amount}个园区, false",
    "en, day, '', true",
    "en, round, {amount} rounds of talks, true",
    "en, CNY, '', false"
  })
  void whatLastsIsATimeOrCountsPeriods(String lang, String unit, String form, boolean lasting) {
    assertThat(Frames.of(lang).lasting(unit, form)).isEqualTo(lasting);
  }
}
