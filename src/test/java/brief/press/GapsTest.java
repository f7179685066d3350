package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Measures the white at the foot of the pages of the shipped edition.
class GapsTest {
  /// From here on white is seen, in points: about five lines.
  private static final double SEEN = 80;

  /// One page in so many may end early: below some stands a section of one figure that has no text
  /// to move, below others a heading with the long entry that it leads to.
  private static final int OF = 20;

  private final Shipped.Edition edition = Shipped.edition();

  @Test
  void fewPagesEndEarly() throws IOException {
    double left = edition.copy().style().paper().left();
    double right = left + edition.copy().style().paper().text();
    double bottom = edition.copy().style().paper().bottom();
    List<String> early = new ArrayList<>();
    int pages = 0;
    for (String path : edition.files(".pdf")) {
      List<List<Glyphs.Glyph>> set = Glyphs.of(edition.bytes(path));
      for (int page = 0; page < set.size() - 1; page++) {
        double last =
            set.get(page).stream()
                .filter(glyph -> glyph.x() >= left - 1 && glyph.x() < right && glyph.y() <= bottom)
                .mapToDouble(Glyphs.Glyph::y)
                .max()
                .orElse(0);
        pages++;
        if (bottom - last > SEEN) {
          early.add("%s page %d: %.0f".formatted(path, page + 1, bottom - last));
        }
      }
    }
    assertThat(pages).isGreaterThan(200);
    assertThat(early).as("of %d pages", pages).hasSizeLessThanOrEqualTo(pages / OF);
  }
}
