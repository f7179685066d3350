package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.mutation.Mutation;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Edits that falsify the shipped digest, and whether the checks of `brief check` find them; the
/// checks are run on the entries that an edit touches. What comes of all is `docs/mutation.md`.
class MutationTest {
  /// Edits of a kind in each run; the others are in `--long`.
  private static final int SAMPLE = 50;

  private static final int ALL = 1000;

  /// What a sample may fall short of the whole, in parts of a hundred.
  private static final int LUCK = 5;

  @Test
  void nothingIsFoundInTheShippedDigest() throws IOException {
    assertThat(new Bench().unedited()).isEmpty();
  }

  @Test
  void aSampleOfEditsIsFound() throws IOException {
    Bench bench = new Bench();
    for (Mutation mutation : Mutation.all()) {
      Trial trial = Trial.of(mutation, bench, SAMPLE);
      int wanted = mutation.wanted() == 100 ? 100 : mutation.wanted() - LUCK;
      assertThat(trial.share()).as(trial.survivors().toString()).isGreaterThanOrEqualTo(wanted);
    }
  }

  @Test
  @Tag("long")
  void everyKindOfEditIsFoundAsOftenAsItMust() throws IOException {
    Bench bench = new Bench();
    List<Trial> trials =
        Mutation.all().stream().map(mutation -> Trial.of(mutation, bench, ALL)).toList();
    Golden.hold("../../../docs/mutation.md", new Trials(bench.original(), trials).text());
    for (Trial trial : trials) {
      assertThat(trial.verdicts())
          .as(trial.mutation().name())
          .hasSizeGreaterThanOrEqualTo(trial.mutation().least());
      assertThat(trial.share())
          .as(trial.mutation().name())
          .isGreaterThanOrEqualTo(trial.mutation().wanted());
    }
  }
}
