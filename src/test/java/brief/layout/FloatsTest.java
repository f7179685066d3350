package brief.layout;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Words;
import brief.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FloatsTest {
  private static final String FIGURE =
      """
      <!-- brief: finding sameness -->
      **Finding**

      <!-- brief: figure sameness -->
      ![Alt](../figures/sameness.svg)

      <!-- brief: credit sameness -->
      Credit

      """;

  private static Pages pages(int lines, String after) {
    String before = "# T\n\n## S\n\nFirst.\n\n" + "word\\\n".repeat(lines) + "word\n\n";
    return Specimens.sound(
        new Layout()
            .set(
                Specimens.brief("en", before + FIGURE + after),
                Specimens.pictures("en", 369),
                Specimens.STYLE,
                Specimens.FACES,
                new Words("en", Map.of())));
  }

  /// The pages on which a text stands, base 0, and how high.
  private static double place(Pages pages, String text) {
    for (int page = 0; page < pages.pages().size(); page++) {
      for (Pages.Mark mark : pages.pages().get(page).marks()) {
        if (mark instanceof Pages.Run run && PagesText.said(run).equals(text)) {
          return page * 1000 + run.y();
        }
      }
    }
    throw new AssertionError(text);
  }

  @Test
  void aFigureThatMovesIsReadWhereItWasWritten() {
    List<Boolean> later = new ArrayList<>();
    for (int lines = 20; lines < 45; lines++) {
      Pages pages = pages(lines, "After.\n\n## Next\n\nEnd.\n");
      List<String> read =
          PagesText.tags(pages)
              .lines()
              .map(String::strip)
              .filter(line -> line.matches("\\|(First\\.|Finding|Credit|After\\.|Next|End\\.)"))
              .toList();
      assertThat(read)
          .containsExactly("|First.", "|Finding", "|Credit", "|After.", "|Next", "|End.");
      assertThat(place(pages, "Finding")).isLessThan(place(pages, "Next"));
      later.add(place(pages, "After.") < place(pages, "Finding"));
    }
    assertThat(later).contains(true, false);
  }

  @Test
  void aFigureThatEndsItsSectionStandsAboveTextBeforeIt() {
    List<Boolean> earlier = new ArrayList<>();
    for (int lines = 20; lines < 45; lines++) {
      Pages pages = pages(lines, "## Next\n\nEnd.\n");
      String said =
          pages.pages().stream()
              .flatMap(page -> page.marks().stream())
              .map(PagesText::said)
              .collect(Collectors.joining());
      assertThat(said).containsOnlyOnce("Finding").containsOnlyOnce("First.");
      earlier.add(place(pages, "Finding") < place(pages, "First."));
    }
    assertThat(earlier).contains(true, false);
  }
}
