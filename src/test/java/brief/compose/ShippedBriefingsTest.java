package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Style;
import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.doc.Document;
import brief.doc.Manuscript;
import brief.markdown.MarkdownReader;
import brief.model.Briefing;
import brief.model.Digest;
import brief.model.ValueRef;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
      Manuscript manuscript = ((Checked.Sound<Manuscript>) composed).value();
      String text = manuscript.text();
      Path file = Path.of("target", "briefings", lang, briefing.path() + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, StandardCharsets.UTF_8);
      Checked<Document> read = new MarkdownReader().read(briefing.path(), text);
      assertThat(read.diagnostics().stream().map(ShippedBriefingsTest::line)).isEmpty();
      Document document = ((Checked.Sound<Document>) read).value();
      assertThat(differences(Reference.seen(document), Reference.seen(text))).isEmpty();
      assertThat(text).doesNotContainPattern("[\\uE000-\\uF8FF]");
      holdSpans(manuscript, lang);
    }
  }

  private static List<String> differences(List<String> ours, List<String> theirs) {
    List<String> differences = new ArrayList<>();
    for (int at = 0; at < Math.max(ours.size(), theirs.size()); at++) {
      String our = at < ours.size() ? ours.get(at) : "nothing";
      String their = at < theirs.size() ? theirs.get(at) : "nothing";
      if (!our.equals(their)) {
        differences.add(our + " | " + their);
      }
    }
    return differences;
  }

  /// Every span is the value that it names, as a template printed it.
  private static void holdSpans(Manuscript manuscript, String lang) {
    Values values = new Values(DIGEST, Workshop.words(lang));
    for (Manuscript.Span span : manuscript.spans()) {
      ValueRef ref = new ValueRef(span.claim(), span.value());
      String printed = manuscript.text().substring(span.from(), span.to());
      Stream<String> forms =
          Stream.concat(
              Stream.of(Style.values()).map(style -> values.written(ref, style)),
              Stream.of(values.count(ref)));
      assertThat(forms.map(Marks::without).map(Escapes::markdown)).contains(printed);
      assertThat(span.template().file()).startsWith("templates/");
      assertThat(span.template().line()).isPositive();
    }
  }

  private static String line(Diagnostic finding) {
    return finding.place() + " " + finding.code().id() + " " + finding.args();
  }
}
