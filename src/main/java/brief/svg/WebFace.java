package brief.svg;

import brief.face.Subsetter;
import java.util.Base64;
import java.util.NavigableSet;

/// A face inside an SVG (CSS Fonts 4, 4): the glyphs of the picture under a name of its own, which
/// no licence reserves and no other picture in the page has. Weight and slope are said too, for
/// viewers that take a face of their own.
///
/// @param file a TrueType file; not WOFF, whose compression is not the same on every machine
record WebFace(String family, boolean bold, boolean italic, String file) {
  private static final int BOLD = 600;

  static WebFace of(String family, Subsetter face, NavigableSet<Integer> codePoints) {
    byte[] file = face.cut(codePoints).file(family);
    return new WebFace(
        family,
        face.weight() >= BOLD,
        face.italicAngle() != 0,
        Base64.getEncoder().encodeToString(file));
  }

  /// The rule that brings the face.
  String rule() {
    return "@font-face{font-family:\""
        + family
        + "\""
        + (bold ? ";font-weight:bold" : "")
        + (italic ? ";font-style:italic" : "")
        + ";src:url(data:font/ttf;base64,"
        + file
        + ")}";
  }

  /// Adds the attributes of a text set in the face.
  void addTo(StringBuilder svg) {
    Attribute.add("font-family", "'" + family + "',sans-serif", svg);
    if (bold) {
      Attribute.add("font-weight", "bold", svg);
    }
    if (italic) {
      Attribute.add("font-style", "italic", svg);
    }
  }
}
