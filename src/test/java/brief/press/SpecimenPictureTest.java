package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.diag.Severity;
import brief.pdf.Standard;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Holds the specimens as pictures: `docs/specimen/zh-1.png` and so on, which `docs/specimen.md`
/// shows. Rewritten, not compared, with `-Dbrief.accept=true`.
class SpecimenPictureTest {
  private static final Path HOME = Path.of("").toAbsolutePath();
  private static final Path PICTURES = Path.of("docs/specimen");
  private static final int DPI = 60;

  /// How far grey may be from grey, of 255, where only the smoothing of an edge differs.
  private static final int SMOOTH = 72;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyElementLooksAsItLooked(String lang) throws IOException {
    Checked<Printed> printed =
        new SpecimenBook(HOME, HOME, Optional.empty(), Severity.ERROR)
            .print(folder, Standard.A2A_UA1);
    assertThat(printed).isInstanceOf(Checked.Sound.class);
    assertThat(printed.diagnostics()).isEmpty();
    List<BufferedImage> pages =
        pages(Files.readAllBytes(folder.resolve("specimen-" + lang + ".pdf")));
    if (Boolean.getBoolean("brief.accept")) {
      write(lang, pages);
    }
    List<String> moved = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      BufferedImage kept = ImageIO.read(PICTURES.resolve(lang + "-" + (i + 1) + ".png").toFile());
      int page = i + 1;
      moved(kept, pages.get(i)).ifPresent(spot -> moved.add("page " + page + ": " + spot));
    }
    assertThat(moved).isEmpty();
    try (Stream<Path> kept = Files.list(PICTURES)) {
      assertThat(kept.filter(file -> file.getFileName().toString().startsWith(lang + "-")))
          .hasSameSizeAs(pages);
    }
  }

  @Test
  void aLineThatMovesByAPointIsSeen() throws IOException {
    BufferedImage page = ImageIO.read(PICTURES.resolve("en-1.png").toFile());
    BufferedImage other = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        boolean below = y > 300 && y < 312;
        other.setRGB(x, y, page.getRGB(x, below ? y - 1 : y));
      }
    }
    assertThat(moved(page, other)).isPresent();
    assertThat(moved(page, page)).isEmpty();
  }

  private static List<BufferedImage> pages(byte[] pdf) throws IOException {
    List<BufferedImage> pages = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int i = 0; i < document.getNumberOfPages(); i++) {
        pages.add(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY));
      }
    }
    return pages;
  }

  private static void write(String lang, List<BufferedImage> pages) throws IOException {
    Files.createDirectories(PICTURES);
    for (int i = 0; i < pages.size(); i++) {
      ImageIO.write(pages.get(i), "png", PICTURES.resolve(lang + "-" + (i + 1) + ".png").toFile());
    }
  }

  /// The first spot where two pages differ by more than smoothing.
  private static Optional<String> moved(BufferedImage kept, BufferedImage now) {
    if (kept.getWidth() != now.getWidth() || kept.getHeight() != now.getHeight()) {
      return Optional.of("another size");
    }
    for (int y = 0; y < kept.getHeight(); y++) {
      for (int x = 0; x < kept.getWidth(); x++) {
        if (Math.abs(grey(kept, x, y) - grey(now, x, y)) > SMOOTH) {
          return Optional.of(
              "%d pt from the left, %d pt from the top".formatted(x * 72 / DPI, y * 72 / DPI));
        }
      }
    }
    return Optional.empty();
  }

  private static int grey(BufferedImage image, int x, int y) {
    return image.getRaster().getSample(x, y, 0);
  }
}
