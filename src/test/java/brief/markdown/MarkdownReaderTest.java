package brief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReaderTest {
  private final MarkdownReader reader = new MarkdownReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "autolinks",
        "breaks",
        "code",
        "emphasis",
        "escapes",
        "footnotes",
        "front",
        "headings",
        "html",
        "images",
        "links",
        "lists",
        "quotation",
        "roles",
        "rule",
        "soft-breaks",
        "strikethrough",
        "tables",
        "tasks",
        "tight"
      })
  void anElementIsReadAsItsGolden(String name) {
    String markdown = Golden.text("brief/markdown/" + name + ".md");
    Golden.hold("brief/markdown/" + name + ".tree", TreeText.of(sound(markdown)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          <!-- brief: answre -->⏎Text                    ¦ x.md:1:1 B405 [answre, answer, colophon, contents, credit, data, evidence, figure, finding, legend, measure, note, status, tiles]
          <!-- brief: answer -->⏎- Text                  ¦ x.md:1:1 B406 [answer, word:block.list, word:block.paragraph]
          <!-- brief: answer -->⏎⏎Text                   ¦ x.md:1:1 B406 [answer, word:block.nothing, word:block.paragraph]
          Text⏎⏎<!-- brief: answer -->                   ¦ x.md:3:1 B406 [answer, word:block.nothing, word:block.paragraph]
          A <!-- brief: answer --> word                  ¦ x.md:1:3 B406 [answer, word:block.text, word:block.paragraph]
          <!-- brief: status sure -->⏎Text               ¦ x.md:1:1 B411 [status, sure, reported|planned|target|advice|opinion]
          园区[^a]。                                       ¦ x.md:1:3 B407 [a]
          Text[^a]⏎⏎[^a]: A⏎⏎[^a]: B                     ¦ x.md:5:1 B409 [a]
          ---⏎id: [a]⏎---⏎Text                           ¦ x.md:2:1 B410 [id: [a]]
          ---⏎id: "a"⏎id: "b"⏎---⏎Text                   ¦ x.md:3:1 B410 [id: "b"]
          """)
  void aMistakeIsFoundAtItsPlace(String markdown, String finding) {
    assertThat(reader.read("x.md", markdown.replace('⏎', '\n')))
        .isInstanceOfSatisfying(
            Checked.Broken.class, broken -> assertThat(lines(broken)).containsExactly(finding));
  }

  @Test
  void aFootnoteThatNothingRefersToIsAWarning() {
    Checked<Document> read = reader.read("x.md", "Text\n\n[^a]: A\n");
    assertThat(read).isInstanceOf(Checked.Sound.class);
    assertThat(lines(read)).containsExactly("x.md:3:1 B408 [a]");
  }

  @Test
  void boldThatChineseMarksSpoilIsAWarning() {
    Checked<Document> read = reader.read("x.md", "园区**提质”**后面\n");
    assertThat(lines(read)).containsExactly("x.md:1:3 B412 []");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      textBlock =
          """
          建设**“12218”现代化产业体系**，成效显著。 ¦ 建设[“12218”现代化产业体系]，成效显著。
          园区**提质”**后面                      ¦ 园区[提质”]后面
          **（注）**园区                         ¦ [（注）]园区
          园区**（注）**                         ¦ 园区[（注）]
          他说：**“好。”**然后                   ¦ 他说：[“好。”]然后
          园区 ** 产值 **                        ¦ 园区 ** 产值 **
          a **(b)**c                             ¦ a **(b)**c
          a**"b"**c                              ¦ a**"b"**c
          """)
  void emphasisWorksBesideChineseMarksInForeignFiles(String markdown, String strong) {
    Document document = foreign(markdown);
    assertThat(shown(((Block.Paragraph) document.blocks().getFirst()).content())).isEqualTo(strong);
  }

  private static Document foreign(String markdown) {
    return switch (MarkdownReader.ofForeign().read("x.md", markdown)) {
      case Checked.Sound<Document> sound -> sound.value();
      case Checked.Broken<Document> broken -> throw new AssertionError(broken.diagnostics());
    };
  }

  private static String shown(List<Inline> content) {
    StringBuilder shown = new StringBuilder();
    for (Inline inline : content) {
      shown.append(
          inline instanceof Inline.Strong strong
              ? "[" + Inline.plain(strong.content()) + "]"
              : Inline.plain(List.of(inline)));
    }
    return shown.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\nFoo\n---\nBar\n---\n", "---\n---\n", "---\nkey: value\n"})
  void linesOfDashesWithoutKeysAreRules(String markdown) {
    Document document = foreign(markdown);
    assertThat(document.front()).isEmpty();
    assertThat(document.blocks().getFirst()).isInstanceOf(Block.Break.class);
  }

  @Test
  void aPieceOfTextIsAsLongAsItsStretchOrOneEscape() {
    String markdown = "园区\\*产值 &amp; *𠮷野*、\\\\\n[链\\]接](x.md)`a|b`\n";
    for (Inline.Text text : texts(sound(markdown))) {
      String stretch = markdown.substring(text.source().from(), text.source().to());
      if (!stretch.equals(text.text())) {
        assertThat(stretch).matches("\\\\.|&amp;");
      }
    }
  }

  @Test
  void lotsOfOpenBracketsAndQuotesAreReadInTime() {
    for (String bad : List.of("[", "> ", "*a ", "[^", "<!-- ", "- ", "`a", "![")) {
      Checked<Document> read = reader.read("x.md", bad.repeat(3000) + "x\n");
      assertThat(lines(read)).allMatch(line -> line.matches("x.md(:.*)? B(412 \\[]|413 \\[200])"));
    }
  }

  @ParameterizedTest
  @CsvSource({"198, ''", "199, x.md B413 [200]"})
  void blocksStandInBlocksSoDeepAndNoDeeper(int quotations, String found) {
    Checked<Document> read = reader.read("x.md", "> ".repeat(quotations) + "x\n");
    assertThat(String.join("", lines(read))).isEqualTo(found);
  }

  private Document sound(String markdown) {
    Checked<Document> read = reader.read("x.md", markdown);
    assertThat(lines(read)).isEmpty();
    return ((Checked.Sound<Document>) read).value();
  }

  private static List<String> lines(Checked<?> read) {
    return read.diagnostics().stream().map(MarkdownReaderTest::line).toList();
  }

  private static String line(Diagnostic finding) {
    return finding.place() + " " + finding.code().id() + " " + finding.args();
  }

  private static List<Inline.Text> texts(Document document) {
    List<Inline.Text> texts = new ArrayList<>();
    Walk.inlines(
        document,
        inline -> {
          if (inline instanceof Inline.Text text) {
            texts.add(text);
          }
        });
    return texts;
  }
}
