package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Severity;
import brief.pdf.TagTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What changes when a little of the edition changes.
class EditionChangesTest {
  private static final Path SMALL = Path.of("src/test/resources/brief/project");

  private final Shipped.Edition edition = Shipped.edition();
  @TempDir Path folder;

  @Test
  void aSelectionChangesOnlyItsOwnFilesAndTheirBytesAreThoseOfTheWhole() throws IOException {
    Shipped.copy(edition.out(), folder);
    Files.writeString(folder.resolve("zh/themes/parks.md"), "old");
    Files.delete(folder.resolve("zh/themes/parks.pdf"));
    Files.writeString(folder.resolve("en/themes/parks.md"), "not asked for");
    Printed printed =
        Shipped.sound(
            press(Shipped.job(Shipped.HOME, folder, Set.of("zh"), Set.of("parks"))).run());
    assertThat(printed.changed())
        .containsExactlyInAnyOrder("zh/themes/parks.md", "zh/themes/parks.pdf");
    SortedMap<String, String> wanted = sums(edition.out());
    wanted.put("en/themes/parks.md", Sums.sha256("not asked for"));
    assertThat(sums(folder)).isEqualTo(wanted);
  }

  private static SortedMap<String, String> sums(Path folder) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    for (String path : Shipped.paths(folder, "")) {
      sums.put(path, Sums.sha256(Files.readAllBytes(folder.resolve(path))));
    }
    return sums;
  }

  @Test
  void aCharacterOfAQuoteThatIsNotTheSourcesIsFound() throws IOException {
    Path file = seeds().resolve("digest/claims-parks-2025.yaml");
    edit(file, "不摊大饼“提密度”", "不摊大餠“提密度”");
    assertThat(codes()).containsExactly(Code.QUOTE_NOT_FOUND);
  }

  @Test
  void statementsAreNotCountedWhereValuesCouldBeCompared() throws IOException {
    Path file = seeds().resolve("digest/figures.yaml");
    Files.writeString(
        file,
        Files.readString(file)
            + """
            - id: lazy
              kind: statements
              finding: {zh: 园区条目不少, en: There is much on parks}
              measure: {zh: 陈述条数, en: Number of statements}
              themes: [parks]
              regions: []
              overview: false
            """);
    assertThat(codes()).containsExactly(Code.FIGURE_BETTER);
  }

  private Path seeds() throws IOException {
    Shipped.copy(Shipped.HOME.resolve("seeds"), folder.resolve("seeds"));
    return folder.resolve("seeds");
  }

  private List<Code> codes() throws IOException {
    Checked<Printed> printed =
        press(Shipped.job(folder, folder.resolve("out"), Set.of(), Set.of())).run();
    assertThat(folder.resolve("out")).doesNotExist();
    return printed.diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void wordsOfTemplatesAreSeenInMarkdownPdfAndSvg() throws IOException {
    Shipped.copy(SMALL, folder);
    Shipped.copy(Shipped.HOME.resolve("templates"), folder.resolve("templates"));
    edit(folder.resolve("templates/zh/theme.md.ftl"), "已取得的成效", "如今的成果");
    edit(folder.resolve("templates/zh/words.yaml"), "  target: 目标", "  target: 力争达到");
    edit(folder.resolve("templates/zh/words.yaml"), "what: '{kind}：", "what: '此图是{kind}：");
    Path out = folder.resolve("out");
    Shipped.sound(press(Shipped.job(folder, out, Set.of("zh"), Set.of())).run());
    String markdown = Files.readString(out.resolve("zh/themes/parks.md"));
    String pdf = TagTree.of(Files.readAllBytes(out.resolve("zh/themes/parks.pdf")));
    String svg = Files.readString(out.resolve("zh/figures/parks-output.svg"));
    List<String> seen = new ArrayList<>();
    for (String word : List.of("如今的成果", "力争达到", "此图是条形图：")) {
      seen.add(
          word
              + (markdown.contains(word) ? " Markdown" : "")
              + (pdf.contains(word) ? " PDF" : "")
              + (svg.contains(word) ? " SVG" : ""));
    }
    assertThat(seen)
        .containsExactly("如今的成果 Markdown PDF", "力争达到 Markdown PDF SVG", "此图是条形图： Markdown PDF SVG");
    assertThat(markdown + pdf).doesNotContain("已取得的成效");
  }

  private static void edit(Path file, String old, String replacement) throws IOException {
    String text = Files.readString(file);
    assertThat(text).contains(old);
    Files.writeString(file, text.replace(old, replacement));
  }

  private static Press press(Job job) {
    return new Press(job, (done, total, what) -> {}, Severity.ERROR);
  }
}
