package brief.chart;

import brief.doc.Picture;
import brief.doc.Picture.Text;
import brief.face.Face;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where the ink of the texts of a picture is, from the outlines of their glyphs.
record Inked(Text text, Rectangle2D box) {
  private static final Map<String, Face> FACES = faces();

  private static Map<String, Face> faces() {
    Map<String, Face> faces = new HashMap<>();
    Sample.lettering().all().forEach(face -> faces.put(face.name(), face));
    return Map.copyOf(faces);
  }

  static List<Inked> of(Picture picture) {
    List<Inked> inked = new ArrayList<>();
    for (Picture.Mark mark : picture.marks()) {
      if (mark instanceof Text text) {
        inked.add(new Inked(text, box(text)));
      }
    }
    return inked;
  }

  private static Rectangle2D box(Text text) {
    Face face = FACES.get(text.face());
    if (face == null) {
      throw new AssertionError("no face " + text.face());
    }
    Rectangle2D all = new Rectangle2D.Double();
    double em = text.size() / 1000;
    double x = text.x();
    for (int c : text.text().codePoints().toArray()) {
      if (face.box(c).isPresent()) {
        Face.Box box = face.box(c).get();
        Rectangle2D glyph =
            new Rectangle2D.Double(
                x + box.left() * em,
                text.y() - box.top() * em,
                (box.right() - box.left()) * em,
                (box.top() - box.bottom()) * em);
        all = all.isEmpty() ? glyph : all.createUnion(glyph);
      }
      x += face.advance(c) * em;
    }
    return all;
  }
}
