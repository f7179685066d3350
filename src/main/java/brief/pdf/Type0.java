package brief.pdf;

import brief.face.Face;
import brief.face.Subset;
import brief.face.Subsetter;
import brief.page.Pages.Piece;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/// A face embedded as a composite font (ISO 32000-1, 9.7): a code is the number of a glyph, and
/// every code point has a glyph of its own, so that the text comes back as it went in.
///
/// @param resource its name in the content streams
record Type0(String resource, Subsetter face, Subset subset) {
  private static final int CHUNK = 100;
  private static final int FIXED_PITCH = 1;
  private static final int SYMBOLIC = 4;
  private static final int ITALIC = 64;

  static Type0 of(String resource, Subsetter face, NavigableSet<Integer> codePoints) {
    return new Type0(resource, face, face.cut(codePoints));
  }

  /// The operand of `TJ`: codes in hexadecimal, shifts in thousandths of the size, to the left.
  String show(List<Piece> pieces, double size) {
    var array = new StringBuilder("[<");
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      piece.text().codePoints().forEach(codePoint -> array.append(code(codePoint)));
      if (piece.shift() != 0 && i < pieces.size() - 1) {
        array.append('>').append(Decimal.of(-piece.shift() * 1000 / size, 2)).append('<');
      }
    }
    return array.append(">]").toString().replace("<>", "");
  }

  private String code(int codePoint) {
    return hex(subset.glyph(codePoint));
  }

  private static String hex(int code) {
    return HexFormat.of().withUpperCase().toHexDigits((short) code);
  }

  /// Writes the font and gives the reference to it.
  PdfIndirectReference write(Body body) {
    var name = new PdfName(prefix() + "+" + face.face().name());
    var descendant = new PdfDictionary(PdfName.FONT);
    descendant.put(PdfName.SUBTYPE, PdfName.CIDFONTTYPE2);
    descendant.put(PdfName.BASEFONT, name);
    var system = new PdfDictionary();
    system.put(PdfName.REGISTRY, new PdfString("Adobe"));
    system.put(PdfName.ORDERING, new PdfString("Identity"));
    system.put(PdfName.SUPPLEMENT, new PdfNumber(0));
    descendant.put(PdfName.CIDSYSTEMINFO, system);
    descendant.put(PdfName.CIDTOGIDMAP, PdfName.IDENTITY);
    descendant.put(PdfName.W, widths());
    descendant.put(PdfName.FONTDESCRIPTOR, body.add(descriptor(name, body)));
    var font = new PdfDictionary(PdfName.FONT);
    font.put(PdfName.SUBTYPE, PdfName.TYPE0);
    font.put(PdfName.BASEFONT, name);
    font.put(PdfName.ENCODING, new PdfName("Identity-H"));
    font.put(PdfName.DESCENDANTFONTS, new PdfArray(body.add(descendant)));
    font.put(PdfName.TOUNICODE, body.add(body.compressed(toUnicode())));
    return body.add(font);
  }

  /// Six letters that stand for this choice of glyphs (ISO 32000-1, 9.6.4).
  private String prefix() {
    String choice = face.face().name() + subset.glyphs().keySet();
    byte[] digest = Trailer.digest(choice.getBytes(StandardCharsets.UTF_8));
    var prefix = new StringBuilder();
    for (int i = 0; i < 6; i++) {
      prefix.append((char) ('A' + (digest[i] & 0xFF) % 26));
    }
    return prefix.toString();
  }

  private PdfDictionary descriptor(PdfName name, Body body) {
    Face metrics = face.face();
    Face.Box box = face.bounds();
    byte[] program = subset.program();
    PdfStream file = body.compressed(program);
    file.put(new PdfName("Length1"), new PdfNumber(program.length));
    int flags =
        SYMBOLIC + (face.fixedPitch() ? FIXED_PITCH : 0) + (face.italicAngle() == 0 ? 0 : ITALIC);
    var descriptor = new PdfDictionary(PdfName.FONTDESCRIPTOR);
    descriptor.put(PdfName.FONTNAME, name);
    descriptor.put(PdfName.FLAGS, new PdfNumber(flags));
    descriptor.put(
        PdfName.FONTBBOX,
        new PdfRectangle(
            (float) box.left(), (float) box.bottom(), (float) box.right(), (float) box.top()));
    descriptor.put(PdfName.ITALICANGLE, new PdfNumber(face.italicAngle()));
    descriptor.put(PdfName.ASCENT, new PdfNumber(metrics.ascent()));
    descriptor.put(PdfName.DESCENT, new PdfNumber(-metrics.descent()));
    descriptor.put(PdfName.CAPHEIGHT, new PdfNumber(metrics.capHeight()));
    descriptor.put(PdfName.STEMV, new PdfNumber(10 + 220 * (face.weight() - 50) / 900));
    descriptor.put(PdfName.FONTFILE2, body.add(file));
    return descriptor;
  }

  /// All widths in one stretch: the codes have no gaps.
  private PdfArray widths() {
    var each = new PdfArray();
    subset.advances().values().forEach(advance -> each.add(new PdfNumber(advance)));
    var widths = new PdfArray(new PdfNumber(1));
    widths.add(each);
    return widths;
  }

  /// The text of the codes (ISO 32000-1, 9.10.3).
  private byte[] toUnicode() {
    var map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<Map.Entry<Integer, Integer>> entries = List.copyOf(subset.glyphs().entrySet());
    for (int from = 0; from < entries.size(); from += CHUNK) {
      var chunk = entries.subList(from, Math.min(from + CHUNK, entries.size()));
      map.append(chunk.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, Integer> entry : chunk) {
        map.append('<').append(hex(entry.getValue())).append("> <");
        for (char unit : Character.toChars(entry.getKey())) {
          map.append(hex(unit));
        }
        map.append(">\n");
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    return map.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
