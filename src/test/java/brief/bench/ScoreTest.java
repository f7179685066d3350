package brief.bench;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Severity;
import brief.pdf.Standard;
import brief.press.Handpress;
import brief.press.Leaflet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The texts that are set beside Typst's in `docs/page.md`, held to what must not get worse.
class ScoreTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"zh, zh", "en, en", "mixed, zh"})
  void realProseIsSetWithoutAFault(String text, String lang) throws IOException {
    Path file = HOME.resolve("bench/paper/" + text + ".md");
    Path pdf = folder.resolve(text + ".pdf");
    var leaflet = new Leaflet(file, text, pdf, Optional.of(lang), Standard.A2A_UA1);
    assertThat(new Handpress(HOME, HOME, Severity.ERROR).print(leaflet).diagnostics()).isEmpty();
    try (var document = Loader.loadPDF(pdf.toFile())) {
      Score score = Score.of(Composed.of(Files.readString(file), Row.of(document)));
      assertThat(
              List.of(score.first(), score.last(), score.parted(), score.alone(), score.stranded()))
          .as("%s", score)
          .containsOnly(0);
      assertThat(score.ragged()).as("%s", score).isZero();
      assertThat(score.ladder()).as("%s", score).isLessThanOrEqualTo(2);
      assertThat(score.worst()).as("%s", score).isLessThan(0.25);
    }
  }
}
