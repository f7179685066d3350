package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Severity;
import brief.pdf.Conformity;
import brief.pdf.ReadText;
import brief.pdf.Standard;
import brief.pdf.TagTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Tables that are wider than the text or higher than the page, measured on the paper.
class TablesTest {
  private static final Path HOME = Path.of("").toAbsolutePath();

  @TempDir Path folder;

  private byte[] pdf(String markdown) throws IOException {
    Path file = Files.writeString(folder.resolve("t.md"), markdown);
    Path out = folder.resolve("t.pdf");
    assertThat(
            new Handpress(HOME, HOME, Optional.empty(), Severity.WARNING)
                .print(new Leaflet(file, "t.md", out, Optional.of("en"), Standard.A2A_UA1))
                .diagnostics())
        .isEmpty();
    byte[] pdf = Files.readAllBytes(out);
    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
    return pdf;
  }

  /// A table of so many columns of a word that cannot be broken.
  private static String table(int columns, int rows, String word) {
    StringBuilder table = new StringBuilder();
    for (int row = -1; row <= rows; row++) {
      int at = row;
      table
          .append(
              IntStream.range(0, columns)
                  .mapToObj(i -> at == 0 ? "---" : (at < 0 ? "H" + i : word + at + "x" + i))
                  .collect(Collectors.joining(" | ", "| ", " |")))
          .append('\n');
    }
    return table.toString();
  }

  private static List<String> shapes(byte[] pdf) throws IOException {
    List<String> shapes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage page : document.getPages()) {
        boolean wide = page.getMediaBox().getWidth() > page.getMediaBox().getHeight();
        shapes.add((wide ? "wide" : "high") + page.getRotation());
      }
    }
    return shapes;
  }

  /// The size of type of the rows.
  private static double size(byte[] pdf, String word) throws IOException {
    for (List<Glyphs.Glyph> page : Glyphs.of(pdf)) {
      if (Glyphs.said(page).contains(word)) {
        return Glyphs.find(page, word).getFirst().size();
      }
    }
    throw new AssertionError(word);
  }

  @Test
  void aTableThatIsALittleTooWideIsSetSmaller() throws IOException {
    byte[] pdf = pdf("# T\n\n" + table(7, 3, "Zentralverwalt"));

    assertThat(shapes(pdf)).containsExactly("high0");
    assertThat(size(pdf, "Zentralverwalt1x0")).isBetween(7.49, 8.9);
    assertThat(Glyphs.of(pdf).getFirst())
        .allMatch(glyph -> glyph.x() + glyph.width() < 56 + 497 + 0.5);
  }

  @Test
  void aTableThatIsMuchTooWideTurnsItsPage() throws IOException {
    byte[] pdf = pdf("# T\n\nBefore.\n\n" + table(9, 60, "Zentralverwalt") + "\nAfter it.\n");
    List<List<Glyphs.Glyph>> pages = Glyphs.of(pdf);

    assertThat(shapes(pdf)).containsExactly("high0", "wide0", "wide0", "wide0");
    assertThat(size(pdf, "Zentralverwalt1x0")).isBetween(7.49, 9.01);
    for (List<Glyphs.Glyph> page : pages.subList(1, 4)) {
      assertThat(Glyphs.said(page)).contains("H0H1H2");
      assertThat(page).allMatch(glyph -> glyph.x() > 55.9 && glyph.x() + glyph.width() < 800);
      assertThat(page).allMatch(glyph -> glyph.y() < 555);
    }
    assertThat(Glyphs.find(pages.get(2), "3 / 4").getFirst().y()).isBetween(552.0, 555.0);
    assertThat(Glyphs.said(pages.getFirst())).contains("After it.");
    assertThat(TagTree.of(pdf).split("TH Scope=Column", -1)).hasSize(10);
    assertThat(ReadText.of(pdf).strip()).contains("Before.").endsWith("After it.");
  }

  @Test
  void aRowThatIsHigherThanAPageIsContinued() throws IOException {
    String text =
        IntStream.range(0, 700).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
    byte[] pdf = pdf("# T\n\n| Key | Text |\n|---|---|\n| a | " + text + " |\n| b | end |\n");
    List<List<Glyphs.Glyph>> pages = Glyphs.of(pdf);

    assertThat(pages.size()).isGreaterThan(1);
    for (List<Glyphs.Glyph> page : pages) {
      assertThat(Glyphs.said(page)).contains("KeyText");
      assertThat(page).allMatch(glyph -> glyph.y() < 801);
    }
    assertThat(ReadText.of(pdf)).contains(text);
    assertThat(TagTree.of(pdf).lines().filter(line -> line.strip().equals("TR"))).hasSize(3);
    assertThat(TagTree.of(pdf).lines().filter(line -> line.strip().equals("TD"))).hasSize(4);
  }

  @Test
  void aFirstColumnInBoldNamesTheRows() throws IOException {
    String bold = "| | B |\n|---|---|\n| **a** | 1 |\n| **b** | **2** |\n";
    assertThat(scopes(bold))
        .containsExactly("TH Column", "TH Column", "TH Row", "TD", "TH Row", "TD");
    assertThat(scopes(bold.replace("**b**", "b")))
        .containsExactly("TH Column", "TH Column", "TD", "TD", "TD", "TD");
    assertThat(scopes(bold.replace("**b**", "**b** c")))
        .containsExactly("TH Column", "TH Column", "TD", "TD", "TD", "TD");
  }

  private List<String> scopes(String table) throws IOException {
    return TagTree.of(pdf("# T\n\n" + table))
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("TH ") || line.equals("TD"))
        .map(line -> line.replaceFirst(" .*Scope=(\\w+).*", " $1"))
        .toList();
  }
}
