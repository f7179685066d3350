package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import brief.amount.Reading.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  @Test
  void aReadingSaysWhereItStandsAndAllThatIsSaidOfIt() {
    assertThat(NumberReader.of("zh").read("固定资产投资超2000亿元。"))
        .isEqualTo(
            List.of(
                new Reading(
                    7,
                    13,
                    "超2000亿元",
                    Kind.QUANTITY,
                    new AmountReader().read("2000亿"),
                    Optional.empty(),
                    Optional.of("CNY"),
                    Bound.OVER,
                    Direction.NONE,
                    Optional.empty(),
                    true)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "提出了“加快建设12218产业体系”的规划 | NAME 12218",
        "落实“6+4”城市性质 | SERIES 6, SERIES 4",
        "a system of \"7 + 15 + 106\" | SERIES 7, SERIES 15, SERIES 106",
        "粤B2-20040381号 | NAME B2-20040381",
        "形成了“21”条核心赛道 | QUANTITY 21",
        "构建“12126”体系,包括8个集群和4个产业 | NAME 12126, QUANTITY 8, QUANTITY 4",
        "the model [2][12] of 5G and R2 | NAME 5G, NAME R2",
        "PM2.5浓度29.3微克 | NAME PM2.5, QUANTITY 29.3",
        "the PM2.5 of 2020s parks, top-10 | NAME PM2.5, NAME 2020s, QUANTITY 10",
        "5GW，120kWh，6G | QUANTITY 5, QUANTITY 120, NAME 6G",
        "二十届三中全会 | ORDINAL 二十届, ORDINAL 三",
        "国发〔2024〕7号，1号文件 | DATE 2024, ORDINAL 7号, ORDINAL 1号",
        "三点五亿元，下午三点十分，三点一线 | QUANTITY 三点五亿元, QUANTITY 三",
        "“百千万工程”和三位一体，两位数增长 | ''",
        "400多千瓦，3千多万人 | QUANTITY 400多, QUANTITY 3千多万",
        "the 14th Five-Year Plan, double-digit growth, 24/7 | ''",
        "five in ten thousand, three in five years | QUANTITY five, QUANTITY ten thousand, QUANTITY three, QUANTITY five years",
        "上世纪八十年代，前三季度，今年1至4月 | DATE 八十年代, DATE 前三季度, DATE 1至4月",
        "三五个人,十几家,数千家 | ''",
        "进一步统一部署,十分重要,第一时间,位居第一 | ORDINAL 第一",
        "30日内办结,三年内建成,20世纪90年代 | QUANTITY 30日, QUANTITY 三年, DATE 20世纪90年代",
        "half measures, a third way, within 30 days | QUANTITY 30 days",
        "一百二十个,二〇二五年 | QUANTITY 一百二十, DATE 二〇二五年",
        "从3%下调至2.5% | QUANTITY 3%, QUANTITY 2.5%",
        "首位,百县千镇万村 | ORDINAL 首位",
        "5兆 | UNCLEAR 5兆",
        "H1 2026, 7 Feb 2025 and 2025–30 | DATE H1 2026, DATE 7 Feb 2025, DATE 2025–30",
        "one of two and twenty-one more | QUANTITY two, QUANTITY twenty-one"
      })
  void everyNumberExpressionIsFound(String text, String expected) {
    List<Reading> readings = NumberReader.bySight(text).read(text);
    String found =
        String.join(
            ", ",
            readings.stream().map(r -> r.kind() + " " + text.substring(r.from(), r.to())).toList());
    assertThat(found).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一批 | false",
        "一个 | false",
        "三城一岛 | false",
        "三大 | true",
        "两个 | true",
        "十二 | true",
        "one park | false",
        "eight key actions | true",
        "first | false",
        "1st | true",
        "doubling | false",
        "doubled | true",
        "zero | false",
        "翻番 | true",
        "2027年 | true"
      })
  void whatCountsToEveryReaderIsTold(String text, boolean counts) {
    assertThat(NumberReader.bySight(text).read(text).getFirst().counts()).isEqualTo(counts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "半导体产业",
        "超半导体",
        "上半年以来",
        "大半年",
        "半年度报告",
        "半年报",
        "百年老店",
        "数十家企业",
        "网上百货",
        "以上百姓",
        "dozens of parks",
        "scores of firms",
        "hundreds of projects",
        "half-hearted efforts",
        "in the second half"
      })
  void whatIsOnlyLikeANumberIsPassedOver(String text) {
    assertThat(NumberReader.bySight(text).read(text).stream().filter(Reading::counts)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "吸引上千家企业 | 上千",
        "投资上百亿元 | 上百亿元",
        "占三成半左右 | 三成半左右",
        "历时两年半，建成 | 两年半",
        "增长一倍半 | 增长一倍半",
        "任务过半 | 过半",
        "近半企业 | 近半",
        "for two and a half years | two and a half years",
        "over the past two decades | two decades",
        "two and a half million people | two and a half million"
      })
  void halvesAndRoundNumbersAreReadWhole(String text, String read) {
    assertThat(NumberReader.bySight(text).read(text))
        .extracting(Reading::text)
        .containsExactly(read);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13})
  void anyTextIsReadWithoutFailure(long seed) {
    List<String> pieces =
        List.of(
            "一",
            "二",
            "十",
            "百",
            "万",
            "亿",
            "兆",
            "第",
            "分之",
            "%",
            "％",
            "．",
            "3",
            "2025",
            "年",
            "月",
            "日",
            "个",
            "成",
            "翻",
            "番",
            "半",
            "～",
            "—",
            "-",
            "+",
            ",",
            ".",
            " ",
            "“",
            "”",
            "[",
            "]",
            "超",
            "以上",
            "下降",
            "RMB",
            "$",
            "billion",
            "one",
            "third",
            "hundred",
            "and",
            "to",
            "Feb",
            "H1",
            "or more",
            "per cent",
            "x",
            "\uD842\uDFB7",
            "９",
            "级");
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(12); n >= 0; n--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      for (String lang : List.of("zh", "en")) {
        int end = 0;
        for (Reading reading : NumberReader.of(lang).read(text.toString())) {
          assertThat(reading.from()).as("seed %s: %s", seed, text).isGreaterThanOrEqualTo(end);
          assertThat(reading.to()).as("seed %s: %s", seed, text).isGreaterThan(reading.from());
          end = reading.to();
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"9", "亿", "一", "1,", "1+", "十分之", "one ", "hundred ", "a ", "超", "“1”", "2025-"})
  void longNoiseIsReadInTime(String piece) {
    String noise = piece.repeat(4_000);
    assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          NumberReader.of("zh").read(noise);
          NumberReader.of("en").read(noise);
        });
  }
}
