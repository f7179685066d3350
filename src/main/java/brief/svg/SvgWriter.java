package brief.svg;

import brief.doc.Picture;
import brief.face.Face;
import brief.face.Subsetter;
import java.util.Collection;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// Writes pictures as SVG (SVG 2, W3C Candidate Recommendation of 2018): text stays text, and the
/// glyphs it needs are in the file, since an image in a page may load nothing else.
///
/// Immutable: threads share it. The same picture gives the same text.
public final class SvgWriter {
  private final Map<String, Subsetter> faces = new TreeMap<>();

  /// Reads the faces.
  ///
  /// @param faces by whose names the texts of pictures speak
  public SvgWriter(Collection<? extends Face> faces) {
    for (Face face : faces) {
      this.faces.put(face.name(), Subsetter.of(face));
    }
  }

  /// Writes a picture.
  ///
  /// @return an SVG document, lines ended by `\n`; its ids start with the picture's, so that
  ///   several can stand in one page
  /// @throws IllegalArgumentException when a text speaks of an unknown face, or its face lacks a
  ///   glyph
  public String write(Picture picture) {
    SortedMap<String, WebFace> used = used(picture);
    var svg = new StringBuilder();
    String width = Attribute.number(picture.width());
    String height = Attribute.number(picture.height());
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    Attribute.add("lang", picture.lang(), svg);
    Attribute.add("xml:lang", picture.lang(), svg);
    Attribute.add("role", "img", svg);
    Attribute.add("aria-labelledby", picture.id() + "-title " + picture.id() + "-desc", svg);
    Attribute.add("width", width + "pt", svg);
    Attribute.add("height", height + "pt", svg);
    Attribute.add("viewBox", "0 0 " + width + " " + height, svg);
    svg.append(">\n");
    described("title", picture.id(), picture.title(), svg);
    described("desc", picture.id(), picture.alt(), svg);
    if (!used.isEmpty()) {
      svg.append("<style>\n");
      used.values().forEach(face -> svg.append(face.rule()).append('\n'));
      svg.append("</style>\n");
    }
    picture.marks().forEach(mark -> mark(mark, used, svg));
    return svg.append("</svg>\n").toString();
  }

  private static void described(String name, String id, String text, StringBuilder svg) {
    svg.append('<').append(name);
    Attribute.add("id", id + "-" + name, svg);
    svg.append('>').append(Attribute.escape(text)).append("</").append(name).append(">\n");
  }

  private SortedMap<String, WebFace> used(Picture picture) {
    var points = new TreeMap<String, NavigableSet<Integer>>();
    for (Picture.Mark mark : picture.marks()) {
      if (mark instanceof Picture.Text text && !text.text().isEmpty()) {
        NavigableSet<Integer> here = points.computeIfAbsent(text.face(), any -> new TreeSet<>());
        text.text().codePoints().forEach(here::add);
      }
    }
    var used = new TreeMap<String, WebFace>();
    points.forEach((name, here) -> {
      Subsetter face = faces.get(name);
      if (face == null) {
        throw new IllegalArgumentException("Picture.Text.face: " + name);
      }
      String family = picture.id() + "-" + picture.lang() + "-" + (used.size() + 1);
      used.put(name, WebFace.of(family, face, here));
    });
    return used;
  }

  private static void mark(Picture.Mark mark, Map<String, WebFace> faces, StringBuilder svg) {
    switch (mark) {
      case Picture.Fill fill -> {
        svg.append("<path");
        Attribute.add("d", Attribute.path(fill.path()), svg);
        Attribute.add("fill", Attribute.colour(fill.rgb()), svg);
        svg.append("/>\n");
      }
      case Picture.Stroke stroke -> stroke(stroke, svg);
      case Picture.Text text -> {
        WebFace face = faces.get(text.face());
        if (face != null && !text.text().isEmpty()) {
          text(text, face, svg);
        }
      }
    }
  }

  /// The miter limit is that of PDF: a picture looks the same in both.
  private static void stroke(Picture.Stroke stroke, StringBuilder svg) {
    svg.append("<path");
    Attribute.add("d", Attribute.path(stroke.path()), svg);
    Attribute.add("fill", "none", svg);
    Attribute.add("stroke", Attribute.colour(stroke.rgb()), svg);
    Attribute.add("stroke-width", Attribute.number(stroke.width()), svg);
    Attribute.add("stroke-miterlimit", "10", svg);
    if (!stroke.dash().isEmpty()) {
      Attribute.add("stroke-dasharray", Attribute.numbers(stroke.dash()), svg);
    }
    svg.append("/>\n");
  }

  private static void text(Picture.Text text, WebFace face, StringBuilder svg) {
    String x = Attribute.number(text.x());
    String y = Attribute.number(text.y());
    svg.append("<text");
    Attribute.add("x", x, svg);
    Attribute.add("y", y, svg);
    if (text.rotation() != 0) {
      String angle = Attribute.number(text.rotation());
      Attribute.add("transform", "rotate(" + angle + " " + x + " " + y + ")", svg);
    }
    face.addTo(svg);
    Attribute.add("font-size", Attribute.number(text.size()), svg);
    Attribute.add("fill", Attribute.colour(text.rgb()), svg);
    if (!text.text().equals(text.text().strip()) || text.text().contains("  ")) {
      Attribute.add("xml:space", "preserve", svg);
    }
    svg.append('>').append(Attribute.escape(text.text())).append("</text>\n");
  }
}
