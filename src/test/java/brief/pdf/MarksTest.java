package brief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import brief.doc.Picture;
import brief.page.Bytes;
import brief.page.Element;
import brief.page.Pages;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in the content stream, and what it looks like.
class MarksTest {
  private static final Fonts FONTS = Fonts.of(Sample.faces());

  private static Pages pages(List<Pages.Mark> marks, Element... elements) {
    var page = new Pages.Page(100, 100, "1", marks, List.of());
    List<Element.Kid> kids = List.<Element>of(elements).stream().map(Sample::child).toList();
    var root = new Element(1, "Document", Map.of(), kids);
    return new Pages(Sample.METADATA, List.of(page), root, List.of());
  }

  private static byte[] print(Pages pages) {
    return new PdfPrinter(FONTS, Standard.A2A_UA1).print(pages);
  }

  /// The content stream without what OpenPDF puts before it.
  private static String content(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      byte[] bytes = document.getPage(0).getContents().readAllBytes();
      String text = new String(bytes, StandardCharsets.ISO_8859_1);
      return text.substring(text.indexOf("\nQ\n") + 3).strip();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static BufferedImage seen(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFRenderer(document).renderImageWithDPI(0, 72);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void contentThatIsInterruptedIsHeardInOrder() {
    byte[] pdf =
        print(
            pages(
                List.of(
                    Sample.run(Sample.SONG, 20, 1, "一"),
                    Sample.run(Sample.SONG, 30, 2, "旁注"),
                    Sample.run(Sample.SANS, 35, 0, "artifact"),
                    Sample.run(Sample.SONG, 40, 1, "二"),
                    Sample.run(Sample.SONG, 50, 1, "三")),
                Sample.element(2, "P", Sample.text(1)),
                Sample.element(3, "P", Sample.text(2))));
    assertThat(TagTree.of(pdf))
        .isEqualTo(
            """
            Document
              P
                1「一」
                1「二三」
              P
                1「旁注」
            """);
    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
  }

  @Test
  void aRunIsOneArrayWithItsShifts() {
    var run =
        new Pages.Run(
            Sample.SANS,
            10,
            0xFF0000,
            12.3456,
            30,
            List.of(new Pages.Piece("To", -0.5), new Pages.Piece("p ", 0), new Pages.Piece("a", 3)),
            Optional.empty(),
            0);
    assertThat(content(print(pages(List.of(run)))))
        .isEqualTo(
            """
            /Artifact BMC
            1 0 0 rg
            BT
            /F1 10 Tf
            1 0 0 1 12.346 70 Tm
            [<00020004>50<000500010003>] TJ
            ET
            EMC\
            """);
  }

  @Test
  void pathsAreFilledAndStroked() {
    var line =
        new Picture.Path(
            List.of(new Picture.Move(10, 10), new Picture.Curve(20, 10, 30, 20, 30, 1e-9)));
    List<Pages.Mark> marks =
        List.of(
            new Pages.Fill(line, 0x336699, 0),
            new Pages.Stroke(line, 0x336699, 0.5, List.of(), 0),
            new Pages.Stroke(line, 0x336699, 0.5, List.of(2.0, 1.0), 0),
            new Pages.Stroke(line, 0x336699, 0.5, List.of(), 0));
    String path = "10 90 m\n20 90 30 80 30 100 c\n";
    assertThat(content(print(pages(marks))))
        .isEqualTo(
            "/Artifact BMC\n0.2 0.4 0.6 rg\n"
                + path
                + "f\n0.2 0.4 0.6 RG\n0.5 w\n"
                + path
                + "S\n[2 1] 0 d\n"
                + path
                + "S\n[] 0 d\n"
                + path
                + "S\nEMC");
  }

  @ParameterizedTest
  @CsvSource({"png, 1", "png, 2", "png, 10", "png, 13", "jpg, 1", "jpg, 10"})
  void imagesStandAsTheyAre(String format, int type) throws IOException {
    var image = new BufferedImage(4, 4, type);
    for (int x = 0; x < 4; x++) {
      for (int y = 0; y < 4; y++) {
        image.setRGB(x, y, y < 2 ? Color.BLACK.getRGB() : Color.WHITE.getRGB());
      }
    }
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    var raster = new Pages.Raster(new Bytes(bytes.toByteArray()), 1, 20, 40, 40, 40, 1);
    byte[] pdf =
        print(
            pages(
                List.of(raster, raster),
                Sample.element(2, "Figure", Map.of("Alt", "half"), Sample.text(1))));
    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
    BufferedImage page = seen(pdf);
    assertThat(new Color(page.getRGB(40, 45)).getRed()).isLessThan(40);
    assertThat(new Color(page.getRGB(40, 75)).getRed()).isGreaterThan(215);
    assertThat(new Color(page.getRGB(10, 45))).isEqualTo(Color.WHITE);
    assertThat(TagTree.of(pdf)).contains("Figure Alt=half BBox=[20.0, 20.0, 60.0, 60.0]");
  }

  /// Where the quarters of the stored image are seen that are its top left (black) and top right
  /// (grey): T and B, L and R.
  @ParameterizedTest
  @CsvSource({
    "1, TL, TR",
    "2, TR, TL",
    "3, BR, BL",
    "4, BL, BR",
    "5, TL, BL",
    "6, TR, BR",
    "7, BR, TR",
    "8, BL, TL"
  })
  void imagesStandTheRightSideUp(int orientation, String black, String grey) throws IOException {
    var image = new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 8; x++) {
      for (int y = 0; y < 8; y++) {
        image.setRGB(x, y, y > 3 ? 0xffffff : x < 4 ? 0 : 0x808080);
      }
    }
    var bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, "png", bytes)).isTrue();
    var raster = new Pages.Raster(new Bytes(bytes.toByteArray()), orientation, 20, 40, 40, 40, 1);
    byte[] pdf =
        print(
            pages(
                List.of(raster),
                Sample.element(2, "Figure", Map.of("Alt", "quarters"), Sample.text(1))));
    BufferedImage page = seen(pdf);
    assertThat(quarter(page, black)).isBetween(0, 40);
    assertThat(quarter(page, grey)).isBetween(100, 150);
  }

  private static int quarter(BufferedImage page, String corner) {
    int x = corner.endsWith("L") ? 30 : 50;
    int y = corner.startsWith("T") ? 50 : 70;
    return new Color(page.getRGB(x, y)).getRed();
  }

  @Test
  void pagesMayBeEmptyAndOfAnySize() throws IOException {
    var pages =
        new Pages(
            Sample.METADATA,
            List.of(
                new Pages.Page(595.28, 841.89, "cover", List.of(), List.of()),
                new Pages.Page(841.89, 595.28, "7", List.of(), List.of()),
                new Pages.Page(100, 100, "8", List.of(), List.of())),
            Sample.element(1, "Document"),
            List.of());
    byte[] pdf = print(pages);
    assertThat(Conformity.failures(pdf, Standard.A2A_UA1)).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var sizes = new ArrayList<String>();
      document.getPages().forEach(page -> sizes.add(page.getMediaBox().toString()));
      assertThat(sizes)
          .containsExactly(
              "[0.0,0.0,595.28,841.89]", "[0.0,0.0,841.89,595.28]", "[0.0,0.0,100.0,100.0]");
      assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("cover", "7", "8");
    }
  }

  @Test
  void everyCodePointComesBackAsItWentIn() {
    String shown = "人 a\u00A0b \uD840\uDD64"; // the last is U+20164
    var faces = List.of(brief.face.Fonts.face("brief-kai/BriefKai-Regular.ttf"));
    Pages pages =
        pages(
            List.of(Sample.run("BriefKai-Regular", 20, 1, shown)),
            Sample.element(2, "P", Sample.text(1)));
    byte[] pdf = new PdfPrinter(Fonts.of(faces), Standard.A2A_UA1).print(pages);
    assertThat(TagTree.of(pdf)).contains("1「" + shown + "」");
  }
}
