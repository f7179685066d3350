package brief.pdf;

import brief.doc.Picture;
import brief.page.Pages;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;

/// The fonts of one document: each face that is used, cut down to the code points that it shows.
///
/// @param fonts by name of face
record Typefaces(SortedMap<String, Type0> fonts) {

  static Typefaces of(Pages pages, Fonts faces) {
    var used = new TreeMap<String, NavigableSet<Integer>>();
    for (Pages.Page page : pages.pages()) {
      for (Pages.Mark mark : page.marks()) {
        switch (mark) {
          case Pages.Run run -> run.pieces().forEach(piece -> use(run.face(), piece.text(), used));
          case Pages.Placed placed -> use(placed.picture(), used);
          case Pages.Fill fill -> {}
          case Pages.Stroke stroke -> {}
          case Pages.Raster raster -> {}
        }
      }
    }
    var fonts = new TreeMap<String, Type0>();
    for (Map.Entry<String, NavigableSet<Integer>> entry : used.entrySet()) {
      String resource = "F" + (fonts.size() + 1);
      fonts.put(entry.getKey(), Type0.of(resource, faces.face(entry.getKey()), entry.getValue()));
    }
    return new Typefaces(fonts);
  }

  private static void use(Picture picture, Map<String, NavigableSet<Integer>> used) {
    for (Picture.Mark mark : picture.marks()) {
      switch (mark) {
        case Picture.Text text -> use(text.face(), text.text(), used);
        case Picture.Fill fill -> {}
        case Picture.Stroke stroke -> {}
      }
    }
  }

  private static void use(String face, String text, Map<String, NavigableSet<Integer>> used) {
    if (!text.isEmpty()) {
      NavigableSet<Integer> codePoints = used.computeIfAbsent(face, any -> new TreeSet<>());
      text.codePoints().forEach(codePoints::add);
    }
  }

  Type0 font(String face) {
    Type0 font = fonts.get(face);
    if (font == null) {
      throw new IllegalArgumentException(face);
    }
    return font;
  }

  /// Writes the fonts and gives the reference to the resources that every page shares.
  PdfIndirectReference write(Body body) {
    var resources = new PdfDictionary();
    for (Type0 font : fonts.values()) {
      resources.put(new PdfName(font.resource()), font.write(body));
    }
    return body.add(resources);
  }
}
