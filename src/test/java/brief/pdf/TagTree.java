package brief.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// A tagged PDF as it is heard: its elements with their text, in the order of reading.
public final class TagTree {
  private final PDDocument document;
  private final Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
  private final StringBuilder lines = new StringBuilder();

  private TagTree(PDDocument document) throws IOException {
    this.document = document;
    for (PDPage page : document.getPages()) {
      var extractor = new PDFMarkedContentExtractor();
      extractor.processPage(page);
      var here = new HashMap<Integer, String>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        here.put(content.getMCID(), text(content));
      }
      texts.put(page.getCOSObject(), here);
    }
  }

  /// One line an element: `TH Scope=Column 「text」`, two spaces for every level.
  public static String of(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var tree = new TagTree(document);
      tree.walk(document.getDocumentCatalog().getStructureTreeRoot(), 0);
      return tree.lines.toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    var text = new StringBuilder();
    for (Object item : content.getContents()) {
      switch (item) {
        case TextPosition position -> text.append(position.getUnicode());
        case PDMarkedContent nested -> text.append(text(nested));
        default -> text.append(item);
      }
    }
    return text.toString();
  }

  private void walk(PDStructureNode node, int level) throws IOException {
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> {
          lines.append("  ".repeat(level)).append(element.getStructureType());
          lines.append(attributes(element)).append('\n');
          walk(element, level + 1);
        }
        case Integer number -> text(((PDStructureElement) node).getPage(), number, level);
        case PDMarkedContentReference reference ->
            text(reference.getPage(), reference.getMCID(), level);
        case PDObjectReference reference -> {
          var annotation = (PDAnnotation) reference.getReferencedObject();
          lines.append("  ".repeat(level)).append("→ ").append(annotation.getContents());
          lines.append('\n');
        }
        default -> throw new AssertionError(kid);
      }
    }
  }

  private void text(PDPage page, int number, int level) {
    String text = texts.getOrDefault(page.getCOSObject(), Map.of()).get(number);
    int at = document.getPages().indexOf(page) + 1;
    lines.append("  ".repeat(level)).append(at).append("「").append(text).append("」\n");
  }

  private static String attributes(PDStructureElement element) {
    var all = new TreeMap<String, String>();
    COSDictionary dictionary = element.getCOSObject();
    for (String key : List.of("Alt", "ActualText", "Lang", "T", "ID")) {
      if (dictionary.getString(key) != null) {
        all.put(key, dictionary.getString(key));
      }
    }
    for (COSDictionary owned : owned(dictionary.getDictionaryObject(COSName.A))) {
      for (COSName key : owned.keySet()) {
        if (!key.equals(COSName.O)) {
          all.put(key.getName(), shown(owned.getDictionaryObject(key)));
        }
      }
    }
    var shown = new StringBuilder();
    all.forEach((key, value) -> shown.append(' ').append(key).append('=').append(value));
    return shown.toString();
  }

  private static List<COSDictionary> owned(COSBase attributes) {
    var owned = new ArrayList<COSDictionary>();
    switch (attributes) {
      case null -> {}
      case COSDictionary one -> owned.add(one);
      case org.apache.pdfbox.cos.COSArray many ->
          many.forEach(each -> owned.add((COSDictionary) each));
      default -> throw new AssertionError(attributes);
    }
    return owned;
  }

  private static String shown(COSBase value) {
    return switch (value) {
      case COSName name -> name.getName();
      case org.apache.pdfbox.cos.COSString string -> string.getString();
      case org.apache.pdfbox.cos.COSNumber number -> String.valueOf(number.floatValue());
      case org.apache.pdfbox.cos.COSArray array -> {
        var parts = new ArrayList<String>();
        array.forEach(part -> parts.add(shown(part)));
        yield parts.toString();
      }
      default -> throw new AssertionError(value);
    };
  }
}
