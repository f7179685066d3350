package brief.pdf;

import brief.doc.Picture;
import brief.page.Element;
import brief.page.Pages;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openpdf.text.pdf.PdfDictionary;

/// Refuses what [PdfPrinter] refuses, without printing: a check needs no bytes, only to know that
/// they could be made. Threads may share one.
public final class Preflight {
  private final Fonts fonts;
  private final Standard standard;
  private final SortedMap<String, BitSet> used = new TreeMap<>();

  /// @param fonts all faces that pages may speak of
  public Preflight(Fonts fonts, Standard standard) {
    this.fonts = fonts;
    this.standard = standard;
  }

  /// Looks at the pages of one document, but for the outlines of its glyphs.
  ///
  /// @throws IllegalArgumentException when the pages contradict themselves, as [PdfPrinter#print]
  ///   would
  public void check(Pages pages) {
    var _ = new Imprint(pages.metadata(), standard).packet();
    use(pages);
    Structure structure = new Structure(standard);
    structure.enter(pages.root());
    for (Pages.Page page : pages.pages()) {
      page.marks().forEach(mark -> structure.owned(mark.content()));
      page.areas().forEach(area -> lead(area, structure, pages));
    }
    pages.outline().forEach(bookmark -> reach(bookmark.spot(), pages));
  }

  /// Looks at the texts of a picture that stands in a file of its own.
  public void check(Picture picture) {
    Map<String, BitSet> here = new TreeMap<>();
    use(picture, here);
    keep(here);
  }

  private static void lead(Pages.Area area, Structure structure, Pages pages) {
    structure.known(area.element());
    switch (area.target()) {
      case Pages.Uri _ -> {}
      case Pages.Spot spot -> {
        structure.known(spot.element());
        reach(spot, pages);
      }
    }
  }

  private static void reach(Pages.Spot spot, Pages pages) {
    if (spot.page() < 0 || spot.page() >= pages.pages().size()) {
      throw new IllegalArgumentException("Pages.Spot.page: " + spot.page());
    }
  }

  /// Cuts every face to what all documents together show, once.
  ///
  /// @throws IllegalArgumentException when a face is unknown or has no glyph for a code point
  public void finish() {
    used()
        .forEach((name, codePoints) -> {
          var _ =
              fonts
                  .face(name)
                  .cut(codePoints.stream().boxed().collect(Collectors.toCollection(TreeSet::new)));
        });
  }

  private synchronized SortedMap<String, BitSet> used() {
    return new TreeMap<>(used);
  }

  private void use(Pages pages) {
    Map<String, BitSet> here = new TreeMap<>();
    for (Pages.Page page : pages.pages()) {
      for (Pages.Mark mark : page.marks()) {
        switch (mark) {
          case Pages.Run run -> {
            BitSet codePoints = here.computeIfAbsent(run.face(), _ -> new BitSet());
            run.pieces().forEach(piece -> use(piece.text(), codePoints));
          }
          case Pages.Placed placed -> use(placed.picture(), here);
          case Pages.Raster raster -> {
            var _ = Painter.read(raster.bytes());
          }
          case Pages.Fill _, Pages.Stroke _ -> {}
        }
      }
    }
    keep(here);
  }

  private synchronized void keep(Map<String, BitSet> here) {
    here.values().removeIf(BitSet::isEmpty); // a face without text is not asked for
    here.forEach((face, some) -> used.computeIfAbsent(face, _ -> new BitSet()).or(some));
  }

  private static void use(Picture picture, Map<String, BitSet> used) {
    for (Picture.Mark mark : picture.marks()) {
      switch (mark) {
        case Picture.Text text ->
            use(text.text(), used.computeIfAbsent(text.face(), _ -> new BitSet()));
        case Picture.Fill _, Picture.Stroke _ -> {}
      }
    }
  }

  private static void use(String text, BitSet codePoints) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      codePoints.set(text.codePointAt(i));
    }
  }

  /// The elements, their contents and their identifiers, each once.
  private static final class Structure {
    private final Standard standard;
    private final Set<Integer> elements = new HashSet<>();
    private final Set<Integer> contents = new HashSet<>();
    private final Set<String> identifiers = new HashSet<>();

    Structure(Standard standard) {
      this.standard = standard;
    }

    void enter(Element element) {
      String type = Tags.type(element, standard);
      Tags.attributes(element.attributes(), new PdfDictionary());
      once(elements.add(element.id()), "Element.id: " + element.id());
      TreeWriter.identifier(element, type)
          .ifPresent(id -> once(identifiers.add(id), "Element.attributes.ID: " + id));
      for (Element.Kid kid : element.kids()) {
        switch (kid) {
          case Element.Child child -> enter(child.element());
          case Element.Content content ->
              once(contents.add(content.number()), "Element.Content.number: " + content.number());
        }
      }
    }

    void known(int element) {
      once(elements.contains(element), "Element.id: " + element);
    }

    void owned(int content) {
      once(content == 0 || contents.contains(content), "Pages.Mark.content: " + content);
    }

    private static void once(boolean kept, String what) {
      if (!kept) {
        throw new IllegalArgumentException(what);
      }
    }
  }
}
