package brief.face;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;

/// Cuts a face down to the glyphs of some code points.
///
/// Immutable: threads share it. The same code points give the same bytes.
public final class Subsetter {
  private final Face face;
  private final Directory directory;
  private final CharacterMap map;
  private final Glyphs glyphs;
  private final Table hmtx;
  private final int advances;
  private final int perEm;

  private Subsetter(Face face) throws Torn {
    this.face = face;
    directory = Directory.read(face.bytes());
    Table head = directory.demand("head", 54);
    int count = directory.demand("maxp", 6).u16(4);
    perEm = head.u16(18);
    advances = directory.demand("hhea", 36).u16(34);
    hmtx = directory.demand("hmtx", 4L * advances + 2L * (count - advances));
    map = CharacterMap.read(directory.demand("cmap", 4), count);
    boolean shortOffsets = head.u16(50) == 0;
    glyphs =
        new Glyphs(
            directory.demand("loca", (shortOffsets ? 2L : 4L) * (count + 1)),
            directory.demand("glyf", 0),
            shortOffsets);
    directory.demand("OS/2", 78);
    directory.demand("post", 32);
  }

  /// Reads what cutting needs.
  ///
  /// @param face read from a TrueType file, as [TrueType] does
  public static Subsetter of(Face face) {
    try {
      return new Subsetter(face);
    } catch (Torn torn) {
      throw new IllegalArgumentException(face.name() + ": " + torn.reason(), torn);
    }
  }

  /// The face that is cut.
  public Face face() {
    return face;
  }

  /// The box around all glyphs of the whole face (table `head`).
  public Face.Box bounds() {
    Table head = table("head");
    double unit = 1000.0 / perEm;
    return new Face.Box(
        head.s16(36) * unit, head.s16(38) * unit, head.s16(40) * unit, head.s16(42) * unit);
  }

  /// Degrees anticlockwise from the upright: negative for an italic (table `post`).
  public double italicAngle() {
    return (int) table("post").u32(4) / 65536.0;
  }

  /// Whether all glyphs have one width (table `post`).
  public boolean fixedPitch() {
    return table("post").u32(12) != 0;
  }

  /// Weight class, 400 for regular, 700 for bold (table `OS/2`).
  public int weight() {
    return table("OS/2").u16(4);
  }

  /// The face with the glyphs of these code points alone, and what they are composed of.
  ///
  /// @throws IllegalArgumentException when it has no glyph for one of them
  public Subset cut(NavigableSet<Integer> codePoints) {
    var slots = new ArrayList<Integer>(List.of(0));
    var numbers = new TreeMap<Integer, Integer>();
    var firsts = new HashMap<>(Map.of(0, 0));
    for (int codePoint : codePoints) {
      int glyph = map.glyph(codePoint);
      if (glyph == 0) {
        throw new IllegalArgumentException(face.name() + ": U+%04X".formatted(codePoint));
      }
      numbers.put(codePoint, slots.size());
      firsts.putIfAbsent(glyph, slots.size());
      slots.add(glyph);
    }
    for (int slot = 0; slot < slots.size(); slot++) {
      for (int part : glyphs.parts(slots.get(slot))) {
        if (firsts.putIfAbsent(part, slots.size()) == null) {
          slots.add(part);
        }
      }
    }
    return new Subset(tables(slots, firsts), numbers, widths(slots, numbers));
  }

  private SortedMap<String, byte[]> tables(List<Integer> slots, Map<Integer, Integer> firsts) {
    var outlines = new ByteArrayOutputStream();
    var offsets = new Sfnt.Words();
    var metrics = new Sfnt.Words();
    offsets.u32(0);
    for (int glyph : slots) {
      outlines.writeBytes(glyphs.rewritten(glyph, firsts));
      offsets.u32(outlines.size());
      metrics.u16(hmtx.u16(4 * Math.min(glyph, advances - 1)));
      metrics.u16(hmtx.u16(glyph < advances ? 4 * glyph + 2 : 2 * advances + 2 * glyph));
    }
    var tables = new TreeMap<String, byte[]>();
    tables.put("glyf", outlines.toByteArray());
    tables.put("loca", offsets.bytes());
    tables.put("hmtx", metrics.bytes());
    tables.put("head", Sfnt.patch(table("head").copy(), 50, 1));
    tables.put("hhea", Sfnt.patch(table("hhea").copy(), 34, slots.size()));
    tables.put("maxp", Sfnt.patch(withoutHints(table("maxp").copy()), 4, slots.size()));
    tables.put("OS/2", table("OS/2").copy());
    byte[] post = Sfnt.patch(Arrays.copyOf(table("post").copy(), 32), 0, 3);
    tables.put("post", Sfnt.patch(post, 2, 0));
    directory.find("name").ifPresent(names -> tables.put("name", names.copy()));
    return tables;
  }

  /// The fields of `maxp` that speak of hints, which a subset does not have.
  private static byte[] withoutHints(byte[] maxp) {
    byte[] plain = maxp;
    for (int field = 16; field <= 26 && field + 2 <= maxp.length; field += 2) {
      plain = Sfnt.patch(plain, field, 0);
    }
    return plain;
  }

  private SortedMap<Integer, Double> widths(
      List<Integer> slots, SortedMap<Integer, Integer> numbers) {
    var widths = new TreeMap<Integer, Double>();
    for (int number : numbers.values()) {
      int advance = hmtx.u16(4 * Math.min(slots.get(number), advances - 1));
      widths.put(number, advance * 1000.0 / perEm);
    }
    return widths;
  }

  private Table table(String tag) {
    return directory.find(tag).orElseThrow();
  }
}
