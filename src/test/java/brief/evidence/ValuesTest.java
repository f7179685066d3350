package brief.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked.Sound;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.Resources;
import brief.model.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
  private static final Set<String> UNITS =
      Set.of(
          "CNY",
          "USD",
          "percent",
          "percentage-point",
          "year",
          "rank",
          "fraction",
          "count",
          "times");

  private static List<Diagnostic> check(String quote, String value) {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    files.put("base.yaml", Resources.text("digest/base.yaml"));
    files.put(
        "test.yaml",
        """
        claims:
        - id: tried
          source: base-source
          quote: '%s'
          status: reported
          role: result
          themes: [base-theme]
          regions: [base-province]
          values:
            v: %s
          text: {zh: '{v}。', en: '{v}.'}
        """
            .formatted(quote.replace("'", "''"), value));
    var read = new DigestReader(new AmountReader()::read, UNITS).read(files);
    assertThat(read.diagnostics()).isEmpty();
    Digested digested = ((Sound<Digested>) read).value();
    return Values.check(digested.digest(), digested.origins(), Scope.ALL).stream()
        .filter(finding -> finding.place().file().equals("test.yaml"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "having established 109 provincial industrial parks | {amount: 109, unit: base-park}",
        "grown since 2004 | {date: 2004, bound: at-least}",
        "by the end of 2027 it is built | {date: 2027}",
        "by the end of 2027 it is built | {date: 2027, bound: at-most}",
        "力争2027年底前建成投产 | {date: 2027, bound: at-most}",
        "前后大约在2025年左右 | {date: 2025, bound: about}",
        "over the past 20 years | {amount: 20, unit: year}",
        "a total investment of 53 billion yuan | {amount: 53 billion, unit: CNY}",
        "exceeding 2.4 trillion yuan | {amount: 2.4万亿, unit: CNY, bound: over}",
        "over 60% of Guangdong's parks | {amount: 60, unit: percent, bound: over}",
        "less than 40% of the output value | {amount: 40, unit: percent, bound: under}",
        "a 28% decrease in signed project amounts in 2024 | {amount: 28, unit: percent, direction: down}",
        "a 28% decrease in signed project amounts in 2024 | {date: 2024}",
        "\"7 large clusters + 15 main platforms + 106 parks\" | {amount: 106, unit: base-park}",
        "has launched eight key actions | {amount: 8, unit: count}",
        "by 2030, these figures are projected to rise to 10 trillion yuan and 5 trillion yuan | {amount: 5 trillion, unit: CNY}",
        "目标五年工业规模达10万亿级 | {amount: 10万亿, unit: CNY, bound: level}",
        "每年引进优质产业项目超400个,固定资产投资超2000亿元 | {amount: 2000亿, unit: CNY, bound: over}",
        "近年来每年投入约10亿元支持产业发展 | {amount: 10亿, unit: CNY, bound: about}",
        "经济总量连续18年位居全市第一 | {amount: 1, unit: rank}",
        "GDP增速居全市第二 | {amount: 2, unit: rank}",
        "六大千亿级+六大百亿级+X个未来产业 | {amount: 百亿, unit: CNY, bound: level}",
        "六大千亿级+六大百亿级+X个未来产业 | {amount: 6, unit: count}",
        "形成了“21”条核心赛道 | {amount: 21, unit: count}",
        "规模已突破7000亿元 | {amount: 7000亿, unit: CNY, bound: over}",
        "营收突破千亿元 | {amount: 千亿, unit: CNY, bound: over}",
        "力争在2035年实现工业总产值突破万亿元的目标 | {amount: 万亿, unit: CNY, bound: over}",
        "约有三分之一的项目与汽车产业相关 | {amount: 1/3, unit: fraction, bound: about}",
        "对单个企业每年最多给予1500万元的资金支持 | {amount: 1500万, unit: CNY, bound: at-most}",
        "2025年,2月7日广州11区相继召开高质量发展大会 | {date: 2025-02-07}",
        "人身险预定利率将再度从3%下调至2.5% | {amount: 2.5, unit: percent}",
        "签约15个项目 | {amount: 15, unit: count}"
      })
  void whatAQuoteSaysIsProved(String quote, String value) {
    assertThat(check(quote, value)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exceeding 2.4 trillion yuan | {amount: 2.4 billion, unit: CNY, bound: over} | B220 v 2.4 billion (2,400,000,000) exceeding 2.4 trillion yuan",
        "规模已突破7000亿元 | {amount: 700亿, unit: CNY, bound: over} | B220 v 700亿 (70,000,000,000) 突破7000亿元",
        "having established 109 provincial parks | {amount: 106, unit: base-park} | B220 v 106 109",
        "the industrial parks of the province | {amount: 106, unit: base-park} | B220 v 106",
        "exceeding 2.4 trillion yuan | {amount: 2.4 trillion, unit: CNY} | B221 v exact exceeding 2.4 trillion yuan",
        "每年最多给予1500万元的资金支持 | {amount: 1500万, unit: CNY, bound: at-least} | B221 v at-least 最多给予1500万元",
        "a 28% decrease in signed amounts | {amount: 28, unit: percent} | B222 v none 28% decrease",
        "a 28% decrease in signed amounts | {amount: 28, unit: percent, direction: up} | B222 v up 28% decrease",
        "over 60% of the parks | {amount: 60, unit: base-park, bound: over} | B223 v base-park over 60%",
        "提高3个百分点 | {amount: 3, unit: percent, direction: up} | B223 v percent 提高3个百分点",
        "about 5 billion US dollars | {amount: 5 billion, unit: CNY, bound: about} | B223 v CNY about 5 billion US dollars",
        "exceeding 2.4 trillion yuan | {amount: 2.40 trillion, unit: CNY, bound: over} | B220 v 2.40 trillion (2,400,000,000,000) exceeding 2.4 trillion yuan",
        "having established 109 provincial firms | {amount: 109, unit: base-park} | B225 v base-park –",
        "引进园区109个 | {amount: 109, unit: count} | B225 v count base-park",
        "9个园区和3个方向 | {amount: 9, unit: year} | B225 v year base-park",
        "规模突破5000 | {amount: 5000, unit: USD, bound: over} | B225 v USD –",
        "2月7日,广州11区相继召开大会 | {date: 2025-02-07} | B220 v 2025-02-07 2月7日 · 11",
        "in 2024 compared to the previous year | {date: 2025} | B220 v 2025 2024",
        "in 2024 compared to the previous year | {date: 2024, bound: at-least} | B221 v at-least 2024",
        "by 2027, the scale is expected to grow | {date: 2027, bound: at-least} | B221 v at-least 2027",
        "2025年,广东省明确提出 | {date: 2025, bound: at-most} | B221 v at-most 2025年",
        "2月7日,广州11区相继召开大会 | {date: 2025-02-08} | B220 v 2025-02-08 2月7日 · 11"
      })
  void whatNoQuoteSaysIsFoundWithWhatItSaysInstead(String quote, String value, String finding) {
    List<String> found =
        check(quote, value).stream()
            .map(d -> d.code().id() + " " + String.join(" ", d.args()))
            .toList();
    assertThat(found).isEqualTo(List.of(finding));
  }

  @Test
  void twoValuesAreNotProvedByOneNumber() {
    assertThat(
            check(
                "六大千亿级",
                "{amount: 千亿, unit: CNY, bound: level}\n    w: {amount: 千亿, unit: CNY, bound: level}"))
        .extracting(d -> d.code().id() + " " + d.args().getFirst())
        .isEqualTo(List.of("B220 w"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          only 5 parks | {amount: 6, unit: base-park} | 17
          in 2024 compared to the previous year | {date: 2025} | 15
          over 60% of the parks | {amount: 60, unit: base-park, bound: over} | 27
          about 5 parks | {amount: 5, unit: base-park, bound: over} | 44
          about 5 parks | {amount: 5, unit: base-park} | 5
          a 28% decrease in signed amounts | {amount: 28, unit: percent, direction: up} | 47
          """)
  void aFindingStandsAtTheKeyThatIsWrongElseAtTheValue(String quote, String value, int column) {
    assertThat(check(quote, value))
        .extracting(Diagnostic::place)
        .isEqualTo(List.of(new Place("test.yaml", 10, column)));
  }
}
