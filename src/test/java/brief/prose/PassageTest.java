package brief.prose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Place;
import brief.prose.Passage.Kind;
import brief.prose.Passage.Stretch;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void everyCharHasThePlaceWhereItStandsInTheMarkdown() {
    Passage passage =
        new Passage(
            "甲𠀀乙&丙",
            List.of(
                new Stretch(0, new Place("a.md", 3, 5), true),
                new Stretch(4, new Place("a.md", 3, 8), false),
                new Stretch(5, new Place("a.md", 4, 1), true)),
            Kind.PROSE);
    assertThat(IntStream.range(0, 6).mapToObj(passage::place).map(Place::toString))
        .containsExactly("a.md:3:5", "a.md:3:6", "a.md:3:6", "a.md:3:7", "a.md:3:8", "a.md:4:1");
  }

  @Test
  void whatIsNotWrittenAsItReadsStandsInOnePlace() {
    Passage passage =
        new Passage("ab", List.of(new Stretch(0, new Place("a.md", 1, 2), false)), Kind.LABEL);
    assertThat(passage.place(1)).isEqualTo(new Place("a.md", 1, 2));
  }
}
