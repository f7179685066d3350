package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {
  /// `#` stands for a value; each clause has the numbers of its part and its sentence.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 工业规模#、服务业规模#；和谐。到期 | 工业规模# 0.0 · 、服务业规模# 0.0 · ；和谐 1.0 · 。到期 2.1",
        "zh | 规划#和#，总和# | 规划# 0.0 · 和# 0.0 · ，总和# 0.0",
        "en | a scale of # and a sector of #, by #. So | a scale of #  0.0 · and a sector of # 0.0 · , by # 0.0 · . So 1.1",
        "en | Bandits (#); “to the end.” It is 2.5 | Bandits (#) 0.0 · ; “to the end 1.0 · .” It is 2.5 2.1",
        "fr | au moins # et #, puis | au moins # et # 0.0 · , puis 0.0"
      })
  void aTextIsPartedAtMarksAndAtTheWordsBetweenClauses(String lang, String text, String parts) {
    String blotted = text.replace('#', Clauses.VALUE);
    assertThat(
            Clauses.of(lang).in(blotted).stream()
                .map(c ->
                    blotted.substring(c.from(), c.to()).replace(Clauses.VALUE, '#')
                        + " "
                        + c.part()
                        + "."
                        + c.sentence())
                .collect(Collectors.joining(" · ")))
        .isEqualTo(parts);
  }
}
