package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.doc.Document;
import brief.doc.Manuscript;
import brief.markdown.MarkdownReader;
import brief.model.Briefing;
import brief.model.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedBriefingsTest {
  private static final Digest DIGEST = Shipped.digest();
  private static final Composer COMPOSER = new Composer(Workshop.templates());

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyBriefingIsComposedAndReadWithoutAFinding(String lang) throws IOException {
    List<Briefing> plan = Shipped.plan(DIGEST);
    for (Briefing briefing : plan) {
      Checked<Manuscript> composed =
          COMPOSER.compose(briefing, DIGEST, Workshop.words(lang), plan, List.of());
      assertThat(composed.diagnostics()).as(briefing.path()).isEmpty();
      String text = ((Checked.Sound<Manuscript>) composed).value().text();
      Path file = Path.of("target", "briefings", lang, briefing.path() + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
      Checked<Document> read = new MarkdownReader().read(briefing.path(), text);
      assertThat(read.diagnostics().stream().map(ShippedBriefingsTest::line)).isEmpty();
    }
  }

  private static String line(Diagnostic finding) {
    return finding.place() + " " + finding.code().id() + " " + finding.args();
  }
}
