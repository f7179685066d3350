package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.diag.Diagnostic;
import brief.diag.Severity;
import brief.markdown.Html;
import brief.markdown.SpecExamples;
import brief.markdown.SpecExamples.Example;
import brief.page.Album;
import brief.pdf.Conformity;
import brief.pdf.ReadText;
import brief.pdf.Standard;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Prints the examples of CommonMark and of GitHub's tables. Each is set, conforms and says what
/// flexmark's HTML says, or is refused at its place; which, the golden lists.
class PrintedSpecTest {
  private static Handpress press;
  private static Handpress.Fount fount;

  @BeforeAll
  static void open() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    press = new Handpress(here, here, Severity.ERROR);
    fount = press.fount(new Findings()).orElseThrow();
  }

  static Stream<Example> sample() {
    List<Example> all = SpecExamples.commonmark();
    return IntStream.range(0, 40).mapToObj(i -> all.get(i * all.size() / 40));
  }

  static Stream<Example> all() {
    return SpecExamples.commonmark().stream();
  }

  static Stream<Example> tables() {
    return SpecExamples.tables().stream();
  }

  @ParameterizedTest
  @MethodSource("sample")
  void anExampleIsPrintedAndConformsOrIsRefused(Example example) throws IOException {
    hold(example, Html.text(example.markdown()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableOfGitHubIsPrintedAsGitHubShowsIt(Example example) throws IOException {
    assertThat(pdf(example, new Findings())).isPresent();
    hold(example, Html.said(example.html()));
  }

  @Tag("long")
  @ParameterizedTest
  @MethodSource("all")
  void everyExampleIsPrintedAndConformsOrIsRefused(Example example) throws IOException {
    hold(example, Html.text(example.markdown()));
  }

  @Test
  void whatIsRefusedIsListed() throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    StringBuilder refused = new StringBuilder();
    for (Example example : SpecExamples.commonmark()) {
      Findings findings = new Findings();
      boolean printed = pdf(example, findings).isPresent();
      String codes = printed ? "printed" : "refused " + codes(findings);
      counts.merge(codes, 1, Integer::sum);
      if (!printed) {
        refused.append(example).append(": ").append(finding(findings)).append('\n');
      }
    }
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (outcome, count) -> table.append(outcome).append(": ").append(count).append('\n'));
    Golden.hold("brief/press/commonmark.txt", table + "\n" + refused);
  }

  private static void hold(Example example, String said) throws IOException {
    Findings findings = new Findings();
    Optional<byte[]> pdf = pdf(example, findings);
    if (pdf.isEmpty()) {
      assertThat(Golden.text("brief/press/commonmark.txt")).contains(example + ": ");
      return;
    }
    assertThat(Conformity.failures(pdf.get(), Standard.A2A_UA1)).isEmpty();
    assertThat(level(ReadText.of(pdf.get()))).isEqualTo(level(said));
  }

  private static Optional<byte[]> pdf(Example example, Findings findings) throws IOException {
    Handpress.Sheet sheet =
        new Handpress.Sheet("x.md", example.markdown(), Optional.of("en"), Standard.A2A_UA1);
    return press.set(sheet, _ -> new Album(Map.of(), Map.of()), fount, findings);
  }

  private static String codes(Findings findings) {
    return findings.refusal().diagnostics().stream()
        .map(finding -> finding.code().id())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static String finding(Findings findings) {
    return findings.refusal().diagnostics().stream()
        .map(PrintedSpecTest::shown)
        .collect(Collectors.joining(", "));
  }

  private static String shown(Diagnostic finding) {
    return finding.place() + " " + finding.code().id() + " " + finding.args();
  }

  private static String level(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
