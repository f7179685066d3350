package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.diag.Severity;
import brief.pdf.Conformity;
import brief.pdf.ReadText;
import brief.pdf.Standard;
import brief.pdf.TagTree;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HandpressTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  private Checked<Printed> print(String markdown, Standard standard) throws IOException {
    Path file = Files.writeString(folder.resolve("letter.md"), markdown);
    return new Handpress(HOME, HOME, Severity.ERROR)
        .print(
            new Leaflet(
                file, "letter.md", folder.resolve("letter.pdf"), Optional.empty(), standard));
  }

  private byte[] pdf(String markdown, Standard standard) throws IOException {
    assertThat(print(markdown, standard).diagnostics()).isEmpty();
    return Files.readAllBytes(folder.resolve("letter.pdf"));
  }

  private byte[] pdf(String markdown) throws IOException {
    return pdf(markdown, Standard.A2A_UA1);
  }

  private static PDDocument open(byte[] pdf) throws IOException {
    return Loader.loadPDF(pdf);
  }

  private void image(String name, int type) throws IOException {
    BufferedImage image = new BufferedImage(64, 32, type);
    for (int x = 0; x < 64; x++) {
      image.setRGB(x, x / 2, 0x80ff0000);
    }
    assertThat(
            ImageIO.write(
                image, name.substring(name.indexOf('.') + 1), folder.resolve(name).toFile()))
        .isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      nullValues = "-",
      textBlock =
          """
          园区提质，靠 GDP 增长。                     ¦ zh-CN ¦ letter
          # A park in 广东                            ¦ en    ¦ A park in 广东
          text⏎⏎## *Second* `x`                       ¦ en    ¦ Second x
          ---⏎title: "信"⏎---⏎# Heading              ¦ en    ¦ 信
          ---⏎language: en-GB⏎---⏎信                  ¦ en-GB ¦ letter
          ---⏎lang: zh⏎---⏎A letter                   ¦ zh-CN ¦ letter
          """)
  void languageAndTitleComeFromTheFile(String markdown, String lang, String title)
      throws IOException {
    try (PDDocument document = open(pdf(markdown.replace('⏎', '\n')))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(lang);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo(title);
    }
  }

  @Test
  void aFileThatSaysNoDateHasNone() throws IOException {
    try (PDDocument document = open(pdf("Text\n"))) {
      assertThat(document.getDocumentInformation().getCreationDate()).isNull();
    }
    try (PDDocument document = open(pdf("---\ndate: 2025-11-30\n---\nText\n"))) {
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2025-11-30T00:00:00Z");
    }
  }

  @ParameterizedTest
  @EnumSource
  void lettersWithAllThatTheyMayHoldConform(Standard standard) throws IOException {
    image("clear.png", BufferedImage.TYPE_INT_ARGB);
    image("grey.png", BufferedImage.TYPE_BYTE_GRAY);
    image("few.png", BufferedImage.TYPE_BYTE_INDEXED);
    image("photo.jpg", BufferedImage.TYPE_INT_RGB);
    String markdown =
        """
        ### Third first

        A line with an image ![a red stroke](clear.png) and a [link ![inside](grey.png)](https://example.org/).

        # First

        ![palette](few.png)

        ![photo](photo.jpg "title")

        - [x] done
          - [ ] inner
        - [ ] open

        1. one
           > quoted
           >
           > ```
           > code
           >   more
           > ```
        2. two[^n]

        | a | b |
        |:-:|--:|
        | ~~c~~ | <b>d</b> |

        [^n]: A note with a list:

            - one
            - two
        """;
    byte[] pdf = pdf(markdown, standard);

    assertThat(Conformity.failures(pdf, standard)).isEmpty();
  }

  @Test
  void theSameFileGivesTheSameBytes() throws IOException {
    String markdown = "# Title\n\nText\n";
    assertThat(pdf(markdown)).isEqualTo(pdf(markdown));
    assertThat(pdf(markdown)).isEqualTo(pdf("\uFEFF" + markdown.replace("\n", "\r\n")));
  }

  @Test
  void skippedLevelsAreTaggedAsTheNext() throws IOException {
    String tags = TagTree.of(pdf("### A\n\n## B\n\n#### C\n\n# D\n\n# E\n\n### F\n"));

    assertThat(tags.lines().filter(line -> line.strip().matches("H\\d")).map(String::strip))
        .containsExactly("H1", "H1", "H2", "H1", "H1", "H2");
  }

  @Test
  void codeKeepsItsLinesAndBlanks() throws IOException {
    assertThat(ReadText.of(pdf("```\na\n\n  b\n```\n")).strip()).isEqualTo("a    b");
  }

  @Test
  void archivesThatMayCarryFilesCarryTheMarkdown() throws IOException {
    String markdown = "# Letter\n";
    try (PDDocument document = open(pdf(markdown, Standard.A3A_UA1))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files.keySet()).containsExactly("letter.md");
      assertThat(files.values().iterator().next().getEmbeddedFile().toByteArray())
          .isEqualTo(markdown.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static Diagnostic at(int line, int column, Code code, String... args) {
    return Diagnostic.of(code, new Place("letter.md", line, column), args);
  }

  @Test
  void whatCannotBePrintedIsFoundAtItsPlaceAndNothingIsWritten() throws IOException {
    Files.writeString(folder.resolve("foreign.svg"), "<svg/>");
    Files.write(
        folder.resolve("half.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
    image("dot.png", BufferedImage.TYPE_INT_RGB);
    Checked<Printed> printed =
        print(
            """
            # Letter

            ![](dot.png) and ![x](none.png)

            ![x](foreign.svg)

            ![x](half.png)

            ![x](https://example.org/x.png)

            A [link](#nowhere) and ᚠ
            """,
            Standard.A2A_UA1);

    assertThat(printed.diagnostics())
        .containsExactly(
            at(3, 1, Code.ALT_MISSING),
            at(3, 18, Code.PICTURE_MISSING, "none.png"),
            at(5, 1, Code.PICTURE_UNFIT, "foreign.svg", "word:picture.KIND"),
            at(7, 1, Code.PICTURE_UNFIT, "half.png", "word:picture.BROKEN"),
            at(9, 1, Code.PICTURE_UNFIT, "https://example.org/x.png", "word:picture.KIND"),
            at(11, 3, Code.TARGET_MISSING, "#nowhere"),
            at(11, 24, Code.NO_GLYPH, "ᚠ", "U+16A0"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("letter.md", "foreign.svg", "half.png", "dot.png");
    }
  }

  @Test
  void badFrontMatterIsFoundAtItsPlace() throws IOException {
    assertThat(
            print("---\ntitle: x\ndate: soon\nlanguage: \"fr\"\n---\n", Standard.A2A_UA1)
                .diagnostics())
        .containsExactly(
            at(3, 7, Code.BAD_VALUE, "soon", "word:format.day", "2025-11-30"),
            at(4, 12, Code.BAD_VALUE, "fr", "word:format.lang", "zh-CN, en"));
  }

  @Test
  void aFileThatIsNotThereIsFound() throws IOException {
    Leaflet leaflet =
        new Leaflet(
            folder.resolve("none.md"),
            "none.md",
            folder.resolve("none.pdf"),
            Optional.of("zh"),
            Standard.A2A_UA1);
    assertThat(new Handpress(HOME, HOME, Severity.ERROR).print(leaflet).diagnostics())
        .isEqualTo(List.of(Diagnostic.of(Code.NO_FILE, Place.of("none.md"), "none.md")));
  }
}
