package brief.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The text of a tagged PDF in the order of its structure, as PDFBox reads it: labels of lists and
/// what is drawn in figures left out, a line for every block.
public final class ReadText {
  private static final Set<String> INLINE = Set.of("Span", "Link", "Reference", "Code");

  private final Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
  private final Set<String> left;
  private final StringBuilder text = new StringBuilder();

  private ReadText(PDDocument document, Set<String> left) throws IOException {
    this.left = left;
    for (PDPage page : document.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      var here = new HashMap<Integer, String>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        here.put(content.getMCID(), said(content));
      }
      texts.put(page.getCOSObject(), here);
    }
  }

  /// The text of a document.
  ///
  /// @param left types of elements that are left out beside labels
  public static String of(byte[] pdf, String... left) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<String> types = new java.util.HashSet<>(Set.of(left));
      types.add("Lbl");
      var read = new ReadText(document, types);
      read.walk(document.getDocumentCatalog().getStructureTreeRoot(), false);
      return read.text.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String said(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    var text = new StringBuilder();
    for (Object item : content.getContents()) {
      switch (item) {
        case TextPosition position -> text.append(position.getUnicode());
        case PDMarkedContent nested -> text.append(said(nested));
        default -> {}
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node, boolean drawn) throws IOException {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> {
          String type = element.getStructureType();
          if (!left.contains(type)) {
            walk(element, type.equals("Figure"));
            text.append(INLINE.contains(type) || isInline(element) ? "" : "\n");
          }
        }
        case Integer number -> add(((PDStructureElement) node).getPage(), number, drawn);
        case PDMarkedContentReference reference ->
            add(reference.getPage(), reference.getMCID(), drawn);
        default -> {}
      }
    }
  }

  private static boolean isInline(PDStructureElement element) {
    return element.getStructureType().equals("Figure")
        && element.getParent() instanceof PDStructureElement parent
        && parent.getStructureType().matches("P|Link|Span|T[DH]|H\\d");
  }

  private void add(PDPage page, int number, boolean drawn) {
    if (!drawn) {
      text.append(texts.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(number, ""));
    }
  }
}
