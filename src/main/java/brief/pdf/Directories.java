package brief.pdf;

import brief.page.Pages;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfOutline;

/// Ways into the document beside its pages: bookmarks (ISO 32000-1, 12.3.3) and page labels
/// (12.4.2).
final class Directories {
  private record Open(int level, PdfOutline outline) {}

  private Directories() {}

  /// Adds the bookmarks, each below the nearest one before it of a lower level, all open.
  static void outline(List<Pages.Bookmark> bookmarks, Body body, Leads leads, Standard standard) {
    Deque<Open> above = new ArrayDeque<>();
    above.push(new Open(0, body.getRootOutline()));
    for (Pages.Bookmark bookmark : bookmarks) {
      while (above.element().level >= Math.max(bookmark.level(), 1)) {
        above.pop();
      }
      PdfOutline parent = above.element().outline;
      PdfOutline outline;
      if (standard.second()) {
        var action = new PdfAction();
        action.putAll(leads.structured(bookmark.spot()));
        outline = new PdfOutline(parent, action, bookmark.title(), true);
      } else {
        outline = new PdfOutline(parent, leads.place(bookmark.spot()), bookmark.title(), true);
      }
      above.push(new Open(bookmark.level(), outline));
    }
  }

  /// The labels of all pages: a stretch that counts is one entry, any other label is a prefix.
  static PdfDictionary labels(List<Pages.Page> pages) {
    var numbers = new PdfArray();
    int expected = -1;
    for (int page = 0; page < pages.size(); page++) {
      String label = pages.get(page).label();
      int number = number(label);
      if (number < 0 || number != expected) {
        var entry = new PdfDictionary();
        if (number < 0) {
          entry.put(PdfName.P, Tags.text(label));
        } else {
          entry.put(PdfName.S, PdfName.D);
          entry.put(PdfName.ST, new PdfNumber(number));
        }
        numbers.add(new PdfNumber(page));
        numbers.add(entry);
      }
      expected = number < 0 ? -1 : number + 1;
    }
    var labels = new PdfDictionary();
    labels.put(PdfName.NUMS, numbers);
    return labels;
  }

  /// The number that a label is; -1 when it is none.
  private static int number(String label) {
    return label.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(label) : -1;
  }
}
