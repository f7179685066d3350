package brief.pdf;

import brief.page.Pages;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;

/// What leads somewhere: links on the pages (ISO 32000-1, 12.5.6.5) and their destinations.
final class Leads {
  /// The flag Print, which PDF/A wants (ISO 19005-2, 6.3.2).
  private static final int PRINT = 4;

  private final List<Pages.Page> pages;
  private final Body body;
  private final Tree tree;
  private final Standard standard;

  Leads(List<Pages.Page> pages, Body body, Tree tree, Standard standard) {
    this.pages = pages;
    this.body = body;
    this.tree = tree;
    this.standard = standard;
  }

  /// Writes the link annotations of a page.
  ///
  /// @param page base 0
  PdfArray annotations(int page) {
    var annotations = new PdfArray();
    for (Pages.Area area : pages.get(page).areas()) {
      PdfIndirectReference reference = body.getPdfIndirectReference();
      PdfDictionary annotation = annotation(area, pages.get(page).height());
      int key = tree.annotate(area.element(), page, reference);
      annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
      body.add(annotation, reference);
      annotations.add(reference);
    }
    return annotations;
  }

  private PdfDictionary annotation(Pages.Area area, double height) {
    var annotation = new PdfDictionary(PdfName.ANNOT);
    annotation.put(PdfName.SUBTYPE, PdfName.LINK);
    annotation.put(
        PdfName.RECT,
        new PdfRectangle(
            (float) area.x(),
            (float) (height - area.y() - area.height()),
            (float) (area.x() + area.width()),
            (float) (height - area.y())));
    annotation.put(PdfName.F, new PdfNumber(PRINT));
    annotation.put(PdfName.BORDER, new PdfArray(new int[] {0, 0, 0}));
    if (!area.contents().isEmpty()) {
      annotation.put(PdfName.CONTENTS, Tags.text(area.contents()));
    }
    switch (area.target()) {
      case Pages.Uri uri -> annotation.put(PdfName.A, out(uri.uri()));
      case Pages.Spot spot -> {
        tree.relate(area.element(), spot.element());
        if (standard.second()) {
          annotation.put(PdfName.A, structured(spot));
        } else {
          annotation.put(PdfName.DEST, place(spot));
        }
      }
    }
    return annotation;
  }

  /// Out of the document: to another file beside it, when the address is relative and ends in
  /// `.pdf`; otherwise to the web.
  private static PdfDictionary out(String uri) {
    var action = new PdfDictionary(PdfName.ACTION);
    if (uri.endsWith(".pdf") && !uri.matches("(?i)[a-z][a-z0-9+.-]*:.*|/.*")) {
      var start = new PdfArray(new PdfNumber(0));
      start.add(PdfName.FIT);
      action.put(PdfName.S, PdfName.GOTOR);
      action.put(PdfName.F, new PdfString(uri));
      action.put(PdfName.D, start);
    } else {
      action.put(PdfName.S, PdfName.URI);
      action.put(PdfName.URI, new PdfString(ascii(uri)));
    }
    return action;
  }

  /// An address in ASCII alone (ISO 32000-1, 12.6.4.7): other characters, and what may not stand in
  /// an address, as UTF-8 in percent signs.
  static String ascii(String uri) {
    var ascii = new StringBuilder();
    for (byte unit : uri.getBytes(StandardCharsets.UTF_8)) {
      if (unit > ' ' && unit < 0x7F && "<>\"{}|\\^`".indexOf(unit) < 0) {
        ascii.append((char) unit);
      } else {
        ascii.append("%%%02X".formatted(unit));
      }
    }
    return ascii.toString();
  }

  /// A place on a page, at the zoom that the reader has.
  PdfDestination place(Pages.Spot spot) {
    var place = at(spot);
    place.addPage(body.getPageReference(spot.page() + 1));
    return place;
  }

  /// The first view: the head of the first page, as wide as the window.
  ///
  /// @param root id of the element that holds all
  PdfObject opening(int root) {
    float top = (float) pages.getFirst().height();
    var page = new PdfDestination(PdfDestination.FITH, top);
    page.addPage(body.getPageReference(1));
    if (!standard.second()) {
      return page;
    }
    var element = new PdfDestination(PdfDestination.FITH, top);
    element.addPage(tree.reference(root));
    return action(page, element);
  }

  /// An action to an element of the structure.
  PdfDictionary structured(Pages.Spot spot) {
    PdfDestination element = at(spot);
    element.addPage(tree.reference(spot.element()));
    return action(place(spot), element);
  }

  /// PDF/UA-2 wants to be led to elements (ISO 14289-2, 8.8); readers that do not know such take
  /// the place on the page.
  private static PdfDictionary action(PdfDestination page, PdfDestination element) {
    var action = new PdfDictionary(PdfName.ACTION);
    action.put(PdfName.S, PdfName.GOTO);
    action.put(PdfName.D, page);
    action.put(new PdfName("SD"), element);
    return action;
  }

  private PdfDestination at(Pages.Spot spot) {
    double top = pages.get(spot.page()).height() - spot.y();
    return new PdfDestination(PdfDestination.XYZ, (float) spot.x(), (float) top, 0);
  }
}
