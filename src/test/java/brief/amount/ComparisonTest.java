package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  /// `left = right AGREEMENT`, then what only one side has.
  private static String compared(String zh, String en) {
    Comparison comparison =
        Comparison.of(NumberReader.of("zh").read(zh), NumberReader.of("en").read(en));
    List<String> pairs =
        comparison.pairs().stream()
            .map(pair -> pair.left().text() + " = " + pair.right().text() + " " + pair.agreement())
            .toList();
    List<String> left = comparison.left().stream().map(r -> "zh " + r.text()).toList();
    List<String> right = comparison.right().stream().map(r -> "en " + r.text()).toList();
    return String.join("; ", pairs)
        + (left.isEmpty() ? "" : "; " + String.join("; ", left))
        + (right.isEmpty() ? "" : "; " + String.join("; ", right));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "到2027年达7万亿元 | 7 trillion yuan by 2027 | 2027年 = 2027 SAME; 7万亿元 = 7 trillion yuan SAME",
        "3个和5个 | 5 and 3 | 3 = 3 SAME; 5 = 5 SAME",
        "3个和5个 | 5 and 4 | 3 = 4 OTHER_AMOUNT; 5 = 5 SAME",
        "5个 | 5 and 4 | 5 = 5 SAME; en 4",
        "超5%、下降3% | 5% and a rise of 3% | 超5% = 5% OTHER_BOUND; 下降3% = rise of 3% OTHER_DIRECTION",
        "一家企业 | companies | ''",
        "第一家 | the first company | 第一 = first SAME",
        "首家企业 | one company | ''",
        "“12218”体系 | the “12218” system | 12218 = 12218 SAME",
        "“12218”体系 | the “12281” system | 12218 = 12281 OTHER_AMOUNT",
        "较2020年低18% | 18% below 2020 | 2020年 = 2020 SAME; 较2020年低18% = 18% below SAME",
        "比2020年高18% | 18 per cent above 2020 levels | 2020年 = 2020 SAME; 比2020年高18% = 18 per cent above SAME",
        "高于2020年水平18% | 18% below its 2020 level | 2020年 = 2020 SAME; 高于2020年水平18% = 18% below OTHER_DIRECTION",
        "较2020年低约18% | 18% less than in 2020. | 2020年 = 2020 SAME; 较2020年低约18% = 18% less than OTHER_BOUND",
        "低于5% | less than 80% of 2020 levels, below 5% | 低于5% = below 5% SAME; en less than 80%; en 2020",
        "5% | 5% above 2000 metres | 5% = 5% SAME; en above 2000",
        "2027年 | 5 firms | zh 2027年; en 5"
      })
  void eachNumberIsAnsweredByTheOneThatDiffersLeast(String zh, String en, String expected) {
    String found = compared(zh, en);
    assertThat(found.startsWith("; ") ? found.substring(2) : found).isEqualTo(expected);
  }
}
