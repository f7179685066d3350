package brief.line;

import brief.page.Element;
import brief.page.Metadata;
import brief.page.Pages;
import brief.pdf.Fonts;
import brief.pdf.PdfPrinter;
import brief.pdf.Standard;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Paragraphs printed, one a page, and read back from the PDF with PDFBox: the lines of each with
/// the place of every glyph.
///
/// @param lines a list of glyphs for each line; the left edge of the measure is 0
record Printed(List<List<Drawn>> lines) {
  private static final double MARGIN = 20;
  private static final double LEADING = 20;
  private static final PdfPrinter PRINTER =
      new PdfPrinter(
          Fonts.of(
              List.of(
                  Drawings.SERIF,
                  Drawings.SERIF_BOLD,
                  Drawings.SONG,
                  Drawings.SONG_BOLD,
                  Drawings.CODE)),
          Standard.A2A_UA1);
  private static final Metadata METADATA =
      new Metadata(
          "Paragraphs",
          "Tests",
          "",
          List.of(),
          "zh-CN",
          "2026-11-22T08:00:00+08:00",
          "CC BY 4.0",
          "brief:paragraphs");

  /// A glyph as it stands on paper.
  ///
  /// @param left in points, from the left edge of the measure
  /// @param right where its advance ends
  /// @param size of its type
  /// @param note whether it is raised
  /// @param song whether it is of the Chinese face
  record Drawn(int code, double left, double right, double size, boolean note, boolean song) {
    boolean han() {
      return Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN;
    }

    /// A letter, a figure or another sign of Latin text; signs that Chinese shares are not.
    boolean western() {
      return (code < 0x2000 && code != '·') || code == '‰';
    }

    boolean latin() {
      return code < 0x250 && Character.isLetterOrDigit(code);
    }
  }

  /// Prints paragraphs and reads them back.
  static List<Printed> of(List<Lines> paragraphs) {
    var pages = new ArrayList<Pages.Page>();
    var kids = new ArrayList<Element.Kid>();
    for (int i = 0; i < paragraphs.size(); i++) {
      int content = i + 1;
      pages.add(page(paragraphs.get(i), content));
      kids.add(
          new Element.Child(
              new Element(content + 1, "P", Map.of(), List.of(new Element.Content(content)))));
    }
    var root = new Element(1, "Document", Map.of(), kids);
    byte[] pdf = PRINTER.print(new Pages(METADATA, pages, root, List.of()));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var read = new ArrayList<Printed>();
      for (int i = 0; i < paragraphs.size(); i++) {
        read.add(
            new Printed(new Reader(paragraphs.get(i).lines().size()).read(document.getPage(i))));
      }
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Pages.Page page(Lines lines, int content) {
    var marks = new ArrayList<Pages.Mark>();
    double width = 0;
    for (int i = 0; i < lines.lines().size(); i++) {
      width = Math.max(width, lines.lines().get(i).width());
      for (Lines.Fragment fragment : lines.lines().get(i).fragments()) {
        Look look = fragment.look().orElseThrow();
        marks.add(
            new Pages.Run(
                fragment.face().orElseThrow().name(),
                look.size(),
                look.rgb(),
                MARGIN + fragment.x(),
                MARGIN + LEADING * i - look.rise(),
                fragment.pieces().stream()
                    .map(piece -> new Pages.Piece(piece.text(), piece.shift()))
                    .toList(),
                fragment.actual(),
                content,
                fragment.scale()));
      }
    }
    double height = 2 * MARGIN + LEADING * lines.lines().size();
    return new Pages.Page(width + 2 * MARGIN, height, Integer.toString(content), marks, List.of());
  }

  /// Collects the glyphs of a page.
  private static final class Reader extends PDFTextStripper {
    private final List<List<Drawn>> lines = new ArrayList<>();
    private double height;

    Reader(int count) throws IOException {
      for (int i = 0; i < count; i++) {
        lines.add(new ArrayList<>());
      }
    }

    List<List<Drawn>> read(PDPage page) throws IOException {
      height = page.getMediaBox().getHeight();
      processPage(page);
      return lines;
    }

    /// Nothing: the places are what is wanted, not a text.
    @Override
    protected void writePage() {}

    @Override
    protected void processTextPosition(TextPosition glyph) {
      double below = height - glyph.getTextMatrix().getTranslateY() - MARGIN;
      int line = (int) Math.round((below + 2) / LEADING);
      double left = glyph.getTextMatrix().getTranslateX() - MARGIN;
      lines
          .get(line)
          .add(
              new Drawn(
                  glyph.getUnicode().codePointAt(0),
                  left,
                  left + glyph.getWidthDirAdj(),
                  glyph.getFontSize(),
                  below < LEADING * line - 1,
                  glyph.getFont().getName().contains("Noto")));
    }
  }
}
