package brief.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brief.amount.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScaleTest {
  private static final Map<String, Words> WORDS =
      Map.of("zh", WordsFiles.words("zh"), "en", WordsFiles.words("en"));
  private static final Sheet SHEET =
      new Sheet(
          List.of("zh", "en"),
          WORDS,
          new LinkedHashMap<>(),
          Sample.lettering(),
          new Wrapping(),
          363);

  @Test
  void theLargestValueAndItsLabelFillTheWidth() {
    Scale scale = Scale.fit(List.of(new Need(10, 0, 40), new Need(5, 0, 90)), 202);
    assertThat(scale.x(10) + 40).isCloseTo(200, within(1e-6));
    assertThat(scale.zero()).isZero();
  }

  @Test
  void roomIsMadeForLabelsLeftOfAFall() {
    Scale scale = Scale.fit(List.of(new Need(-10, 30, 0), new Need(10, 0, 30)), 162);
    assertThat(scale.x(-10) - 30).isCloseTo(0, within(1e-6));
    assertThat(scale.x(10) + 30).isCloseTo(160, within(1e-6));
  }

  @Test
  void valuesThatAreAllNothingNeedNoScale() {
    assertThat(Scale.fit(List.of(new Need(0, 0, 40)), 100)).isEqualTo(new Scale(0, 1, 100));
  }

  private static List<String> ticks(double most, String unit) {
    Scale scale = Scale.fit(List.of(new Need(most, 0, 60)), 300);
    return Ticks.of(SHEET, scale, 0, most, unit).stream()
        .map(tick -> tick.text().in("zh") + " " + tick.text().in("en"))
        .toList();
  }

  @Test
  void ticksAreRoundInEveryLanguagesOwnScaleWords() {
    assertThat(ticks(10e12, "CNY")).containsExactly("0 0", "5万亿元 RMB 5 tn", "10万亿元 RMB 10 tn");
    assertThat(ticks(7e11, "CNY"))
        .containsExactly(
            "0 0",
            "2000亿元 RMB 200 bn",
            "4000亿元 RMB 400 bn",
            "6000亿元 RMB 600 bn",
            "8000亿元 RMB 800 bn");
    assertThat(ticks(100, "percent"))
        .containsExactly("0 0", "20% 20%", "40% 40%", "60% 60%", "80% 80%", "100% 100%");
  }

  @Test
  void countsHaveWholeTicks() {
    assertThat(ticks(2, "count")).containsExactly("0 0", "1 1", "2 2");
    assertThat(ticks(1, "count")).containsExactly("0 0", "1 1");
  }
}
