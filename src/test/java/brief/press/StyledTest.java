package brief.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.diag.Severity;
import brief.pdf.Conformity;
import brief.pdf.Standard;
import brief.pdf.TagTree;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a style file can ask for, measured on the paper.
class StyledTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final String LETTER =
      "---\nlanguage: en\ntitle: \"Title\"\nseries: \"Series\"\ncontact: \"desk@example.org\"\n---\n\n"
          + "# Title\n\n"
          + "Text of the letter. ".repeat(450)
          + "\n";

  @TempDir Path folder;

  @BeforeEach
  void templates() throws IOException {
    Shipped.copy(HOME.resolve("templates"), folder.resolve("templates"));
  }

  private Checked<Printed> print(String style, String markdown) throws IOException {
    Path file = Files.writeString(folder.resolve("letter.md"), markdown);
    Files.writeString(folder.resolve("own.yaml"), style);
    return new Handpress(
            folder,
            HOME,
            Optional.of(new Handpress.StyleFile("own.yaml", folder.resolve("own.yaml"))),
            Severity.WARNING)
        .print(
            new Leaflet(
                file,
                "letter.md",
                folder.resolve("letter.pdf"),
                Optional.empty(),
                Standard.A2A_UA1));
  }

  private byte[] pdf(String style, String markdown) throws IOException {
    assertThat(print("base: style.yaml\n" + style, markdown).diagnostics()).isEmpty();
    return Files.readAllBytes(folder.resolve("letter.pdf"));
  }

  private List<Diagnostic> findings(String style) throws IOException {
    return print(style, LETTER).diagnostics();
  }

  private static Diagnostic at(int line, int column, Code code, String... args) {
    return Diagnostic.of(code, new Place("own.yaml", line, column), args);
  }

  private void logo(String name) throws IOException {
    BufferedImage image = new BufferedImage(60, 30, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, "png", folder.resolve("templates/" + name).toFile())).isTrue();
  }

  @Test
  void aLogoStandsFirstAsAFigureThatIsTold() throws IOException {
    logo("logo.png");
    String logo = "logo: {file: logo.png, height: 24, alt: {zh: 标志, en: The sign}}\n";
    byte[] pdf = pdf(logo, LETTER);

    assertThat(TagTree.of(pdf))
        .startsWith("Document\n  Figure Alt=The sign BBox=[56.0, 785.89, 104.0, 809.89]");
    assertThat(Glyphs.find(Glyphs.of(pdf).getFirst(), "Series").getFirst().x())
        .isCloseTo(56 + 48 + 8, within(0.5));
    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
    assertThat(TagTree.of(pdf(logo + "masthead: {kind: stacked}\n", LETTER)))
        .startsWith("Document\n  Figure Alt=The sign BBox=");
    assertThat(TagTree.of(pdf(logo + "masthead: {kind: none}\n", LETTER)))
        .startsWith("Document\n  Figure Alt=The sign BBox=")
        .doesNotContain("Series");
  }

  @Test
  void aLogoThatCannotBePrintedIsFoundWhereItIsNamed() throws IOException {
    logo("logo.png");
    byte[] whole = Files.readAllBytes(folder.resolve("templates/logo.png"));
    Files.write(
        folder.resolve("templates/half.png"), java.util.Arrays.copyOf(whole, whole.length / 2));
    String style = "base: style.yaml\nlogo:\n  file: %s\n  height: %s\n  alt: {zh: 标志, en: %s}\n";

    assertThat(findings(style.formatted("none.png", "24", "Sign")))
        .containsExactly(at(3, 9, Code.PICTURE_MISSING, "none.png"));
    assertThat(findings(style.formatted("half.png", "24", "Sign")))
        .containsExactly(at(3, 9, Code.PICTURE_UNFIT, "half.png", "word:picture.BROKEN"));
    assertThat(findings(style.formatted("style.yaml", "24", "Sign")))
        .containsExactly(at(3, 9, Code.PICTURE_UNFIT, "style.yaml", "word:picture.KIND"));
    assertThat(findings(style.formatted("logo.png", "60", "Sign")))
        .containsExactly(at(4, 11, Code.BAD_VALUE, "60", "logo.height", "1 … 42.0"));
    assertThat(findings(style.formatted("logo.png", "24", "' '")))
        .containsExactly(at(5, 21, Code.BAD_VALUE, " ", "logo.alt.en", "word:type.text"));
    assertThat(findings("base: style.yaml\nlogo: {file: logo.png, height: 9, alt: {zh: 标志}}\n"))
        .containsExactly(at(2, 45, Code.MISSING_KEY, "logo.alt.en", "own.yaml"));
  }

  @Test
  void anImprintStandsAtTheFootOfTheLastPageAndIsReadLast() throws IOException {
    byte[] pdf = pdf("en:\n  imprint: ['Printed by {contact}', Second]\n", LETTER);
    List<List<Glyphs.Glyph>> pages = Glyphs.of(pdf);

    assertThat(pages).hasSizeGreaterThan(1);
    assertThat(Glyphs.said(pages.getFirst())).doesNotContain("Printed");
    assertThat(Glyphs.find(pages.getLast(), "Second").getFirst().y()).isBetween(755.0, 766.0);
    assertThat(TagTree.of(pdf).strip())
        .endsWith(
            "P\n    %1$d「Printed by desk@example.org」\n  P\n    %1$d「Second」"
                .formatted(pages.size()));
    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
  }

  @Test
  void innerAndOuterChangeSidesFromPageToPage() throws IOException {
    String style =
        "running: {inset: 10, head: {left: '', right: '', inner: 'In {page}', outer: Out, centre: Mid},"
            + " foot: {left: '', right: 'of {pages}'}}\n";
    List<List<Glyphs.Glyph>> pages = Glyphs.of(pdf(style, LETTER));

    assertThat(pages).hasSizeGreaterThan(2);
    assertThat(Glyphs.said(pages.getFirst())).doesNotContain("In 1").contains("of " + pages.size());
    assertThat(Glyphs.find(pages.get(1), "Out").getFirst().x()).isCloseTo(66, within(0.5));
    assertThat(Glyphs.find(pages.get(2), "In 3").getFirst().x()).isCloseTo(66, within(0.5));
    Glyphs.Glyph last = Glyphs.find(pages.get(1), "In 2").getLast();
    assertThat(last.x() + last.width()).isCloseTo(56 + 369 + 16 + 112 - 10, within(0.5));
    assertThat(Glyphs.find(pages.get(1), "Mid").get(1).x()).isCloseTo(304.5, within(4.0));
  }

  @Test
  void letterPaperHoldsEverythingWithinItsMargins() throws IOException {
    String letter =
        "paper: {size: Letter, left: 64, text: 369, gap: 16, notes: 112, bottom: 717, foot: 750}\n";
    byte[] pdf = pdf(letter, LETTER);

    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPages())
          .allMatch(page -> page.getMediaBox().toString().equals("[0.0,0.0,612.0,792.0]"));
    }
    assertThat(Glyphs.of(pdf).stream().flatMap(List::stream))
        .allMatch(
            glyph -> glyph.x() >= 63.9 && glyph.x() + glyph.width() < 612 - 50 && glyph.y() < 751);
    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
  }

  @Test
  void whatAStyleIsBuiltOnMustBeThereAndNotTheSame() throws IOException {
    assertThat(findings("base: none.yaml\n"))
        .containsExactly(at(1, 7, Code.TEMPLATE_MISSING, "templates/none.yaml"));
    Files.writeString(folder.resolve("templates/one.yaml"), "base: two.yaml\n");
    Files.writeString(folder.resolve("templates/two.yaml"), "base: one.yaml\n");
    assertThat(findings("base: one.yaml\n"))
        .containsExactly(
            Diagnostic.of(
                Code.BAD_VALUE,
                new Place("templates/two.yaml", 1, 7),
                "one.yaml",
                "base",
                "gbt9704.yaml, style.yaml"));
  }

  @Test
  void whatIsBadInAStyleIsFoundInTheFileThatSaysIt() throws IOException {
    assertThat(
            findings(
                "base: style.yaml\npaper: {size: A5}\nrunning: {foot: {left: 'x {tittle}'}}\nzh: {txt: 1}\nlgoo: {file: x}\n"))
        .containsExactly(
            at(2, 15, Code.BAD_VALUE, "A5", "paper.size", "A4, Letter, 210mm x 297mm"),
            at(
                3,
                24,
                Code.BAD_VALUE,
                "x {tittle}",
                "running.foot.left",
                "{contact}, {date}, {dateline}, {edition}, {id}, {kind}, {language}, {number}, {page},"
                    + " {pages}, {publisher}, {rights}, {series}, {subject}, {subtitle}, {title}"),
            at(4, 11, Code.UNKNOWN_KEY, "txt", "zh", "head-space, indent, justified, space, text")
                .suggesting(Optional.of("text")),
            at(
                5,
                14,
                Code.UNKNOWN_KEY,
                "lgoo",
                "own.yaml",
                "colour, contents, en, family, margin, masthead, paper, rule, running, table, zh"));
    assertThat(
            new Handpress(
                    folder,
                    HOME,
                    Optional.of(new Handpress.StyleFile("no.yaml", folder.resolve("no.yaml"))),
                    Severity.ERROR)
                .print(
                    new Leaflet(
                        folder.resolve("letter.md"),
                        "letter.md",
                        folder.resolve("x.pdf"),
                        Optional.empty(),
                        Standard.A2A_UA1))
                .diagnostics())
        .containsExactly(Diagnostic.of(Code.NO_FILE, Place.of("no.yaml"), "no.yaml"));
  }
}
