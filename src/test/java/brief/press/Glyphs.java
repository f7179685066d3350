package brief.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where the characters of a PDF stand, by PDFBox: y from the top.
final class Glyphs extends PDFTextStripper {
  private final List<List<Glyph>> pages = new ArrayList<>();

  /// A character.
  ///
  /// @param y its baseline
  record Glyph(String text, double x, double y, double width, double size) {}

  private Glyphs() throws IOException {
    setSuppressDuplicateOverlappingText(false);
  }

  /// The characters of each page in the order of drawing.
  static List<List<Glyph>> of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Glyphs glyphs = new Glyphs();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        glyphs.pages.add(new ArrayList<>());
        glyphs.setStartPage(page);
        glyphs.setEndPage(page);
        glyphs.getText(document);
      }
      return glyphs.pages;
    }
  }

  @Override
  protected void processTextPosition(TextPosition position) {
    pages
        .getLast()
        .add(
            new Glyph(
                position.getUnicode(),
                position.getX(),
                position.getY(),
                position.getWidth(),
                position.getFontSize()));
    super.processTextPosition(position);
  }

  /// What is said on a page, in the order of drawing.
  static String said(List<Glyph> page) {
    return page.stream().map(Glyph::text).reduce("", String::concat);
  }

  /// The characters of a stretch of a page's text.
  static List<Glyph> find(List<Glyph> page, String text) {
    int at = said(page).indexOf(text);
    if (at < 0) {
      throw new AssertionError("not on the page: " + text + "\n" + said(page));
    }
    List<Glyph> found = new ArrayList<>();
    int from = 0;
    for (Glyph glyph : page) {
      if (from >= at && from < at + text.length()) {
        found.add(glyph);
      }
      from += glyph.text().length();
    }
    return found;
  }
}
