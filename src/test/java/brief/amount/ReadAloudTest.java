package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that do not say what their keys mean are heard.
class ReadAloudTest {
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void theWordsThatShipSayWhatTheirKeysMean(String lang) {
    assertThat(ReadAloud.of(TemplateWords.of(lang))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | bound.at-most | {quantity} | 12%",
        "zh | bound.over | 不足{quantity} | 不足12%",
        "zh | bound.level.CNY | {power} | 千亿",
        "zh | direction.down | 增长{quantity} | 增长12%",
        "zh | unit.USD | {amount}元 | 3元",
        "zh | unit.percentage-point | {amount}% | 3%",
        "zh | scale.e8 | {digits}万 | 3万",
        "zh | date.half | {year}年{half, select, 1 {下} other {上}}半年 | 2027年下半年",
        "zh | date.at-most | {date}起 | 2027年起",
        "zh | status.target | 成果 | 成果",
        "en | bound.nearly | over {quantity} | over 12 per cent",
        "en | direction.up.label | {quantity} | 12%",
        "en | unit.percentage-point.short | {amount}% | 3%",
        "en | scale.e9 | {digits} million | 3 million",
        "en | date.day | {month}/{day}/{year} | 2/7/2027",
        "en | lead.planned | Result | Result",
      })
  void aWordThatSaysSomethingElseIsHeard(String lang, String key, String word, String written) {
    Map<String, String> messages = new TreeMap<>(TemplateWords.of(lang).messages());
    assertThat(messages).containsKey(key);
    messages.put(key, word);
    assertThat(ReadAloud.of(new Words(lang, messages)))
        .isEqualTo(List.of(new ReadAloud.Misread(key, written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bound.over", "unit.CNY", "date.year", "date.half", "status.target"})
  void whatIsMissingIsNotHeard(String key) {
    Map<String, String> messages = new TreeMap<>(TemplateWords.of("en").messages());
    messages.keySet().remove(key);
    assertThat(ReadAloud.of(new Words("en", messages))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr", "ja"})
  void aLanguageThatNobodyReadsIsNotHeard(String lang) {
    assertThat(ReadAloud.of(new Words(lang, Map.of("bound.over", "{quantity}")))).isEmpty();
  }
}
