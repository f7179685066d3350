package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Chinese and English expressions that say the same, and such that do not: from documents, in
/// `pairs.tsv`, and made to try forms, in `forms.tsv`.
class NumberPairsTest {
  static List<Arguments> pairs() throws IOException {
    return pairs("pairs.tsv");
  }

  static List<Arguments> forms() throws IOException {
    return pairs("forms.tsv");
  }

  private static List<Arguments> pairs(String file) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(NumberPairsTest.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .map(cells -> Arguments.of(cells[1], cells[2], cells[0].equals("same"), cells[3]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource({"pairs", "forms"})
  void chineseAndEnglishSayTheSameOrNot(String zh, String en, boolean same) {
    List<Reading> left = NumberReader.of("zh").read(zh);
    List<Reading> right = NumberReader.of("en").read(en);
    assertThat(left).as("one number in %s", zh).hasSize(1);
    assertThat(right).as("one number in %s", en).hasSize(1);
    boolean found = left.getFirst().against(right.getFirst()) == Agreement.SAME;
    assertThat(found).as("%s | %s", left, right).isEqualTo(same);
    assertThat(right.getFirst().against(left.getFirst()) == Agreement.SAME).isEqualTo(same);
    assertThat(Comparison.of(left, right).agrees()).isEqualTo(same);
  }

  @Test
  void everyPairNamesAPlaceWhereItIsUsedAndNoneStandsTwice() throws IOException {
    List<Arguments> pairs = pairs();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(400);
    assertThat(pairs.stream().map(pair -> pair.get()[0] + " = " + pair.get()[1]))
        .doesNotHaveDuplicates();
    assertThat(pairs).noneMatch(pair -> ((String) pair.get()[3]).matches(" *|common.*"));
  }
}
