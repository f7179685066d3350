package brief.line;

import static org.assertj.core.api.Assertions.assertThat;

import brief.line.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {
  private final List<String> worked = new ArrayList<>();

  private int work(String text) {
    worked.add(text);
    return text.length();
  }

  @Test
  void whatIsKnownIsNotWorkedOutAgain() {
    Memory<String, Integer> memory = new Memory<>(10);
    assertThat(memory.of("three", 5, this::work)).isEqualTo(5);
    assertThat(memory.of("three", 5, this::work)).isEqualTo(5);
    assertThat(worked).containsExactly("three");
  }

  @Test
  void whatIsTooMuchMakesItForgetTheRest() {
    Memory<String, Integer> memory = new Memory<>(10);
    for (String text : List.of("one", "three", "seven", "seven", "one")) {
      assertThat(memory.of(text, text.length(), this::work)).isEqualTo(text.length());
    }
    assertThat(worked).containsExactly("one", "three", "seven", "one");
  }

  @Test
  void whatIsTooMuchByItselfIsWorkedOutAllTheSame() {
    Memory<String, Integer> memory = new Memory<>(3);
    assertThat(memory.of("seven", 5, this::work)).isEqualTo(5);
  }

  @Test
  void aParagraphThatWasSetBeforeIsSetAlikeAndAnotherMeasureAnew() {
    LineBreaker breaker = new LineBreaker();
    List<Span> spans =
        List.of(
            Drawings.run("到2025年，全区投资530亿元，AI与5G并举，", Drawings.ZH),
            Drawings.run("园区增长。", Drawings.ZH_BOLD));
    for (double measure : List.of(120.0, 120.0, 90.0, 120.0)) {
      Paragraph paragraph = new Paragraph(spans, measure, 20, Align.JUSTIFIED, "zh");
      assertThat(breaker.set(paragraph)).isEqualTo(new LineBreaker().set(paragraph));
    }
    assertThat(breaker.natural(spans)).isEqualTo(new LineBreaker().natural(spans));
    assertThat(breaker.minimal(spans)).isEqualTo(new LineBreaker().minimal(spans));
  }
}
