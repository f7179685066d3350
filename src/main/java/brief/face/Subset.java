package brief.face;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Some glyphs of a face: glyph 0 is `.notdef`, glyph n that of the n-th code point in rising
/// order, even when two code points share an outline. So a glyph says which code point it shows.
public final class Subset {
  private static final int WINDOWS = 3;
  private static final int ENGLISH = 0x409;
  private static final int COPYRIGHT = 0;
  private static final List<Integer> LICENCE = List.of(13, 14);

  private final SortedMap<String, byte[]> tables;
  private final SortedMap<Integer, Integer> glyphs;
  private final SortedMap<Integer, Double> advances;

  Subset(
      SortedMap<String, byte[]> tables,
      SortedMap<Integer, Integer> glyphs,
      SortedMap<Integer, Double> advances) {
    this.tables = tables;
    this.glyphs = glyphs;
    this.advances = advances;
  }

  /// The number of a code point's glyph, base 1.
  public int glyph(int codePoint) {
    Integer glyph = glyphs.get(codePoint);
    if (glyph == null) {
      throw new IllegalArgumentException("U+%04X".formatted(codePoint));
    }
    return glyph;
  }

  /// The numbers of all glyphs, base 1, by code point.
  public SortedMap<Integer, Integer> glyphs() {
    return Collections.unmodifiableSortedMap(glyphs);
  }

  /// Advance widths in thousandths of the em, by number of glyph.
  public SortedMap<Integer, Double> advances() {
    return Collections.unmodifiableSortedMap(advances);
  }

  /// A file for those who know glyphs by their numbers, as a PDF does: outlines and widths alone.
  public byte[] program() {
    var some = new TreeMap<>(tables);
    some.keySet().removeAll(List.of("OS/2", "name", "post"));
    return Sfnt.file(some);
  }

  /// A file of its own, as a web page wants it.
  ///
  /// @param family the name it goes by: never the face's own, which may be reserved by its licence
  public byte[] file(String family) {
    var all = new TreeMap<>(tables);
    all.put("cmap", characterMap());
    all.put("name", names(family));
    int first = Math.min(glyphs.firstKey(), 0xFFFF);
    int last = Math.min(glyphs.lastKey(), 0xFFFF);
    all.computeIfPresent(
        "OS/2", (tag, table) -> Sfnt.patch(Sfnt.patch(table, 64, first), 66, last));
    return Sfnt.file(all);
  }

  /// A stretch of code points that follow each other, as their glyphs do.
  private record Stretch(int first, int last, int glyph) {}

  private List<Stretch> stretches() {
    var stretches = new java.util.ArrayList<Stretch>();
    for (Map.Entry<Integer, Integer> entry : glyphs.entrySet()) {
      int code = entry.getKey();
      if (!stretches.isEmpty() && stretches.getLast().last == code - 1) {
        Stretch before = stretches.removeLast();
        stretches.add(new Stretch(before.first, code, before.glyph));
      } else {
        stretches.add(new Stretch(code, code, entry.getValue()));
      }
    }
    return stretches;
  }

  /// A `cmap` with a subtable of format 4, and one of format 12 for code points beyond U+FFFF.
  private byte[] characterMap() {
    List<Stretch> all = stretches();
    byte[] segments = segments(all.stream().filter(stretch -> stretch.first <= 0xFFFF).toList());
    if (glyphs.lastKey() <= 0xFFFF) {
      return new Sfnt.Words().u16(0).u16(1).u16(WINDOWS).u16(1).u32(12).bytes(segments).bytes();
    }
    var map = new Sfnt.Words().u16(0).u16(2).u16(WINDOWS).u16(1).u32(20);
    map.u16(WINDOWS).u16(10).u32(20 + segments.length).bytes(segments);
    map.u16(12).u16(0).u32(16 + 12 * all.size()).u32(0).u32(all.size());
    for (Stretch stretch : all) {
      map.u32(stretch.first).u32(stretch.last).u32(stretch.glyph);
    }
    return map.bytes();
  }

  private static byte[] segments(List<Stretch> stretches) {
    var ends = new Sfnt.Words();
    var starts = new Sfnt.Words();
    var deltas = new Sfnt.Words();
    var offsets = new Sfnt.Words();
    for (Stretch stretch : stretches) {
      ends.u16(Math.min(stretch.last, 0xFFFE));
      starts.u16(stretch.first);
      deltas.u16(stretch.glyph - stretch.first & 0xFFFF);
      offsets.u16(0);
    }
    int count = stretches.size() + 1;
    int power = Integer.highestOneBit(count);
    var table = new Sfnt.Words().u16(4).u16(16 + 8 * count).u16(0).u16(2 * count);
    table.u16(2 * power).u16(Integer.numberOfTrailingZeros(power)).u16(2 * (count - power));
    table.bytes(ends.u16(0xFFFF).bytes()).u16(0).bytes(starts.u16(0xFFFF).bytes());
    table.bytes(deltas.u16(1).bytes()).bytes(offsets.u16(0).bytes());
    return table.bytes();
  }

  private byte[] names(String family) {
    var names = new TreeMap<>(Map.of(1, family, 2, "Regular", 3, family, 4, family, 6, family));
    kept(COPYRIGHT, names);
    LICENCE.forEach(id -> kept(id, names));
    var letters = new Sfnt.Words();
    var table = new Sfnt.Words().u16(0).u16(names.size()).u16(6 + 12 * names.size());
    int at = 0;
    for (Map.Entry<Integer, String> name : names.entrySet()) {
      byte[] text = name.getValue().getBytes(StandardCharsets.UTF_16BE);
      table.u16(WINDOWS).u16(1).u16(ENGLISH).u16(name.getKey()).u16(text.length).u16(at);
      letters.bytes(text);
      at += text.length;
    }
    return table.bytes(letters.bytes()).bytes();
  }

  /// Keeps a name of the whole face: whoever made it is named in every part of it.
  private void kept(int id, SortedMap<Integer, String> names) {
    byte[] table = tables.get("name");
    if (table == null) {
      return;
    }
    var words = ByteBuffer.wrap(table);
    for (int entry = 6; entry < 6 + 12 * words.getShort(2); entry += 12) {
      if (words.getShort(entry) == WINDOWS
          && words.getShort(entry + 4) == ENGLISH
          && words.getShort(entry + 6) == id) {
        int at = (words.getShort(4) & 0xFFFF) + (words.getShort(entry + 10) & 0xFFFF);
        int length = words.getShort(entry + 8) & 0xFFFF;
        names.put(id, new String(table, at, length, StandardCharsets.UTF_16BE));
      }
    }
  }
}
