package brief.face;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A face read from a TrueType file with `glyf` outlines.
///
/// Immutable: it may be shared by threads. All bounds are checked when it is read.
public final class TrueType implements Face {
  private static final int POSTSCRIPT_NAME = 6;
  private static final int FIRST = 0x20;
  private static final int LAST = 0x7F;
  private static final int ASKED = 1 << 24;

  private final byte[] bytes;
  private final String name;
  private final double perUnit;
  private final CharacterMap map;
  private final Table hmtx;
  private final int advances;
  private final Table os2;
  private final Outlines outlines;
  private final Kerning kerning;

  /// Kerning of pairs of ASCII that was asked for, in units of the face above [#ASKED]; 0 is not
  /// known yet. Threads that find the same at the same time write the same.
  private final int[] pairs = new int[(LAST - FIRST) * (LAST - FIRST)];

  private TrueType(byte[] bytes) throws Torn {
    this.bytes = bytes;
    Directory directory = Directory.read(bytes);
    Table head = directory.demand("head", 54);
    Table maxp = directory.demand("maxp", 6);
    Table hhea = directory.demand("hhea", 36);
    int glyphs = maxp.u16(4);
    if (head.u16(18) == 0) {
      throw new Torn("head: 0/em");
    }
    perUnit = 1000.0 / head.u16(18);
    advances = hhea.u16(34);
    if (advances == 0 || advances > glyphs) {
      throw new Torn("hhea: " + advances + "/" + glyphs);
    }
    hmtx = directory.demand("hmtx", 4L * advances + 2L * (glyphs - advances));
    os2 = directory.demand("OS/2", 78);
    name = postScriptName(directory.demand("name", 6));
    map = CharacterMap.read(directory.demand("cmap", 4), glyphs);
    outlines = Outlines.read(directory, glyphs, head.u16(50) == 0);
    kerning = Kerning.read(directory.find("GPOS"));
  }

  /// Reads a font file.
  ///
  /// @param file its name, for findings
  /// @param bytes its content; not copied, and must not be changed
  /// @return the face, or `B602` when it is damaged, has no TrueType outlines, or no Unicode `cmap`
  public static Checked<Face> read(String file, byte[] bytes) {
    try {
      return new Checked.Sound<>(new TrueType(bytes), List.of());
    } catch (Torn torn) {
      return new Checked.Broken<>(
          List.of(Diagnostic.of(Code.FONT_UNREADABLE, Place.of(file), file, torn.reason())));
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean covers(int codePoint) {
    return map.glyph(codePoint) != 0;
  }

  @Override
  public double advance(int codePoint) {
    int glyph = map.glyph(codePoint);
    return hmtx.u16(4 * Math.min(glyph, advances - 1)) * perUnit;
  }

  @Override
  public double kern(int left, int right) {
    if (left < FIRST || left >= LAST || right < FIRST || right >= LAST) {
      return between(left, right) * perUnit;
    }
    int pair = (left - FIRST) * (LAST - FIRST) + right - FIRST;
    if (pairs[pair] == 0) {
      pairs[pair] = between(left, right) + ASKED;
    }
    return (pairs[pair] - ASKED) * perUnit;
  }

  private int between(int left, int right) {
    int before = map.glyph(left);
    int after = map.glyph(right);
    return before == 0 || after == 0 ? 0 : kerning.between(before, after);
  }

  @Override
  public double ascent() {
    return os2.s16(68) * perUnit;
  }

  @Override
  public double descent() {
    return -os2.s16(70) * perUnit;
  }

  @Override
  public double capHeight() {
    return hasHeights() ? os2.s16(88) * perUnit : box('H').map(Box::top).orElse(ascent());
  }

  @Override
  public double xHeight() {
    return hasHeights() ? os2.s16(86) * perUnit : box('x').map(Box::top).orElse(ascent() / 2);
  }

  private boolean hasHeights() {
    return os2.u16(0) >= 2 && os2.length() >= 90;
  }

  @Override
  public Optional<Box> box(int codePoint) {
    int glyph = map.glyph(codePoint);
    return glyph == 0 ? Optional.empty() : outlines.box(glyph, perUnit);
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public String toString() {
    return name;
  }

  private static String postScriptName(Table table) throws Torn {
    int count = table.u16(2);
    table.need(6, 12L * count);
    for (int entry = 6; entry < 6 + 12 * count; entry += 12) {
      if (table.u16(entry + 6) == POSTSCRIPT_NAME) {
        int length = table.u16(entry + 8);
        int at = table.u16(4) + table.u16(entry + 10);
        table.need(at, length);
        boolean wide = table.u16(entry) != 1; // all platforms but the Macintosh write UTF-16
        return table.text(
            at, length, wide ? StandardCharsets.UTF_16BE : StandardCharsets.ISO_8859_1);
      }
    }
    throw new Torn("name: 6");
  }
}
