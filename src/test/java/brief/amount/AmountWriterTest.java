package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountWriterTest {
  private static final AmountWriter ZH =
      new AmountWriter(
          TemplateWords.of("zh"), Map.of("park", "{amount}个园区", "action", "{amount}项行动"));
  private static final AmountWriter EN =
      new AmountWriter(
          TemplateWords.of("en"),
          Map.of(
              "park", "{n, plural, one {{amount} park} other {{amount} parks}}",
              "action", "{n, plural, one {{amount} action} other {{amount} actions}}"));

  private static Magnitude magnitude(
      String amount,
      @Nullable String to,
      String unit,
      @Nullable String bound,
      @Nullable String direction) {
    AmountReader reader = new AmountReader();
    return new Magnitude(
        reader.read(amount).orElseThrow(),
        to == null ? Optional.empty() : reader.read(to),
        unit,
        bound == null
            ? Bound.EXACT
            : Bound.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_')),
        direction == null ? Direction.NONE : Direction.valueOf(direction.toUpperCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.4 trillion | | CNY | over | | 超2.4万亿元 | over RMB 2.4 trillion",
        "2.4e12 | | CNY | | | 2.4万亿元 | RMB 2.4 trillion",
        "7000亿 | | CNY | over | | 超7000亿元 | over RMB 700 billion",
        "10万亿 | | CNY | | | 10万亿元 | RMB 10 trillion",
        "2000亿 | | CNY | over | | 超2000亿元 | over RMB 200 billion",
        "1500万 | | CNY | at-most | | 最多1500万元 | up to RMB 15 million",
        "10亿 | | CNY | about | | 约10亿元 | about RMB 1 billion",
        "53 billion | | CNY | | | 530亿元 | RMB 53 billion",
        "7 trillion | | CNY | | | 7万亿元 | RMB 7 trillion",
        "1.865万亿 | | USD | | | 1.865万亿美元 | US$1.865 trillion",
        "2.40万亿 | | CNY | | | 2.40万亿元 | RMB 2.40 trillion",
        "1.50亿 | | CNY | | | 1.50亿元 | RMB 150 million",
        "0.7万亿 | | CNY | | | 7000亿元 | RMB 700 billion",
        "千亿 | | CNY | level | | 千亿级 | RMB 100 billion level",
        "百亿 | | CNY | level | | 百亿级 | RMB 10 billion level",
        "10万亿 | | CNY | level | | 10万亿级 | RMB 10 trillion level",
        "万亿 | | CNY | over | | 超1万亿元 | over RMB 1 trillion",
        "28 | | percent | | down | 下降28% | fell by 28 per cent",
        "28 | | percent | over | up | 增长超28% | rose by over 28 per cent",
        "60 | | percent | over | | 超60% | over 60 per cent",
        "40 | | percent | under | | 不足40% | under 40 per cent",
        "4 | 6 | percent | | | 4%～6% | 4–6 per cent",
        "3000 | 17.03万 | CNY | | | 0.3万～17.03万元 | RMB 3,000–170,300",
        "50万 | 200万 | CNY | | | 50万～200万元 | RMB 0.5–2 million",
        "5万 | 10万 | count | | | 5万～10万 | 50,000–100,000",
        "5亿 | 6亿 | CNY | | | 5亿～6亿元 | RMB 500–600 million",
        "5亿 | 20亿 | CNY | | | 5亿～20亿元 | RMB 500 million–2 billion",
        "3 | | percentage-point | | | 3个百分点 | 3 percentage points",
        "1 | | percentage-point | | | 1个百分点 | 1 percentage point",
        "109 | | park | | | 109个园区 | 109 parks",
        "1 | | park | | | 1个园区 | 1 park",
        "1200 | | park | over | | 超1200个园区 | over 1,200 parks",
        "842453 | | count | | | 842453 | 842,453",
        "20000 | | park | | | 2万个园区 | 20,000 parks",
        "18 | | year | | | 18年 | 18 years",
        "1 | | rank | | | 第一 | first",
        "2 | | rank | | | 第二 | second",
        "12 | | rank | | | 第十二 | twelfth",
        "1/3 | | fraction | about | | 约三分之一 | about one third",
        "2/3 | | fraction | | | 三分之二 | two thirds",
        "1/2 | | fraction | | | 二分之一 | half",
        "3/4 | | fraction | nearly | | 近四分之三 | nearly three quarters",
        "400 | | park | at-least | | 至少400个园区 | at least 400 parks"
      })
  void quantitiesAreWrittenInFull(
      String amount, String to, String unit, String bound, String direction, String zh, String en) {
    Magnitude magnitude = magnitude(amount, to, unit, bound, direction);
    assertThat(List.of(ZH.write(magnitude, Style.FULL), EN.write(magnitude, Style.FULL)))
        .isEqualTo(List.of(zh, en));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.4万亿 | CNY | over | | SHORT | 2.4万亿元 | RMB 2.4 tn",
        "7000亿 | CNY | over | | SHORT | 7000亿元 | RMB 700 bn",
        "28 | percent | | down | SHORT | 28% | 28%",
        "28 | percent | | down | LABEL | 下降28% | down 28%",
        "60 | percent | over | | LABEL | 超60% | over 60%",
        "千亿 | CNY | level | | LABEL | 千亿级 | RMB 100 bn level",
        "1 | rank | | | SHORT | 第1 | 1st",
        "1/3 | fraction | about | | SHORT | 1/3 | 1/3",
        "2.4万亿 | CNY | over | | AMOUNT | 2.4万亿 | 2.4 trillion",
        "109 | park | | | AMOUNT | 109 | 109",
        "8 | action | | | WORDS | 八 | eight",
        "2 | action | | | WORDS | 两 | two",
        "12 | action | | | WORDS | 十二 | twelve",
        "21 | action | | | WORDS | 二十一 | twenty-one",
        "2 | rank | | | WORDS | 第二 | second",
        "2.5 | action | | | WORDS | 2.5 | 2.5",
        "1200 | action | | | WORDS | 1200 | 1,200"
      })
  void quantitiesAreWrittenInTheOtherStyles(
      String amount,
      String unit,
      String bound,
      String direction,
      Style style,
      String zh,
      String en) {
    Magnitude magnitude = magnitude(amount, null, unit, bound, direction);
    assertThat(List.of(ZH.write(magnitude, style), EN.write(magnitude, style)))
        .isEqualTo(List.of(zh, en));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.4万亿 | | CNY | over | | 超/2.4/万亿元/ | over/2.4/RMB tn/",
        "28 | | percent | | down | /−28/%/ | /−28/%/",
        "109 | | park | | | /109/个园区/ | /109/parks/",
        "千亿 | | CNY | level | | /1000/亿元/级 | /100/RMB bn/level",
        "4 | 6 | percent | | | /4～6/%/ | /4–6/%/",
        "1/3 | | fraction | about | | 约/三分之一// | about/one third//"
      })
  void aTileTakesAQuantityApart(
      String amount, String to, String unit, String bound, String direction, String zh, String en) {
    Magnitude magnitude = magnitude(amount, to, unit, bound, direction);
    assertThat(List.of(slashed(ZH.parts(magnitude)), slashed(EN.parts(magnitude))))
        .isEqualTo(List.of(zh, en));
  }

  private static String slashed(Parts parts) {
    return String.join("/", parts.bound(), parts.digits(), parts.unit(), parts.after());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2027 | EXACT | FULL | 2027年 | 2027",
        "2025-02 | EXACT | FULL | 2025年2月 | February 2025",
        "2025-02-07 | EXACT | FULL | 2025年2月7日 | 7 February 2025",
        "2025-02-07 | EXACT | SHORT | 2025年2月7日 | 7 Feb 2025",
        "2027 | AT_MOST | FULL | 到2027年 | by 2027",
        "2027 | AT_MOST | SHORT | 2027年 | 2027",
        "2026-H1 | EXACT | FULL | 2026年上半年 | the first half of 2026",
        "2026-H2 | EXACT | SHORT | 2026年下半年 | H2 2026"
      })
  void datesAreWritten(String iso, Bound bound, Style style, String zh, String en) {
    assertThat(
            List.of(
                new DateWriter(TemplateWords.of("zh")).write(iso, bound, style),
                new DateWriter(TemplateWords.of("en")).write(iso, bound, style)))
        .isEqualTo(List.of(zh, en));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2004/2024 | 2004—2024年 | 2004–2024",
        "2024 | 2024年 | 2024",
        "2024-11/2025-02 | 2024年11月至2025年2月 | November 2024 to February 2025"
      })
  void periodsAreWritten(String iso, String zh, String en) {
    assertThat(
            List.of(
                new DateWriter(TemplateWords.of("zh")).period(iso, Style.FULL),
                new DateWriter(TemplateWords.of("en")).period(iso, Style.FULL)))
        .isEqualTo(List.of(zh, en));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-13", "25", "2025-2", "2025-02-32", "2025-H3", "", "2025/"})
  void whatIsNoDateIsRefused(String iso) {
    assertThat(DateWriter.isPeriod(iso)).isFalse();
    assertThatThrownBy(
            () -> new DateWriter(TemplateWords.of("en")).write(iso, Bound.EXACT, Style.FULL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theShippedWordsAreComplete() {
    assertThat(AmountWriter.missing(TemplateWords.of("zh"))).isEmpty();
    assertThat(AmountWriter.missing(TemplateWords.of("en"))).isEmpty();
  }

  @Test
  void aMissingWordIsNamed() {
    assertThatThrownBy(() -> EN.write(Magnitude.of(Amount.of(3), "parsec"), Style.FULL))
        .isInstanceOfSatisfying(
            MissingWord.class,
            missing ->
                assertThat(missing.lang() + " " + missing.key()).isEqualTo("en unit.parsec"));
    assertThat(EN.knows("parsec")).isFalse();
    assertThat(EN.knows("park") && EN.knows("CNY")).isTrue();
  }

  @Test
  void aMessageNamesTheArgumentThatItLacks() {
    assertThatThrownBy(
            () -> Message.format(new Words("en", Map.of()), "{a} of {b}", Map.of("a", "x")))
        .hasMessage("no argument [b] for: {a} of {b}");
    assertThat(Message.problem("{n, plural, one {x}}", "en", java.util.Set.of("n"))).isPresent();
    assertThat(Message.problem("{n} {m}", "en", java.util.Set.of("n"))).contains("{m}");
    assertThat(Message.problem("{n}", "en", java.util.Set.of("n"))).isEmpty();
  }
}
