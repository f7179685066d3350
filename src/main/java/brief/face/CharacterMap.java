package brief.face;

import org.jspecify.annotations.Nullable;

/// Code points to glyphs: the `cmap` table, subtables of format 12 and 4, unrolled into pages of
/// 256 code points.
final class CharacterMap {
  private static final int LAST = Character.MAX_CODE_POINT;
  private static final int UNICODE = 0;
  private static final int WINDOWS = 3;

  private final char[] @Nullable [] pages = new char[(LAST >> 8) + 1][];
  private final int glyphs;

  private CharacterMap(int glyphs) {
    this.glyphs = glyphs;
  }

  /// @param glyphs how many glyphs the face has; a mapping beyond them is none
  static CharacterMap read(Table cmap, int glyphs) throws Torn {
    cmap.need(0, 4);
    int count = cmap.u16(2);
    cmap.need(4, 8L * count);
    @Nullable Table best = null;
    for (int entry = 4; entry < 4 + 8 * count; entry += 8) {
      Table table = cmap.from(cmap.u32(entry + 4));
      table.need(0, 2);
      boolean fits = table.u16(0) == 12 || table.u16(0) == 4;
      if (fits && unicode(cmap.u16(entry), cmap.u16(entry + 2))) {
        best = best == null || table.u16(0) > best.u16(0) ? table : best;
      }
    }
    if (best == null) {
      throw new Torn("cmap: 4, 12");
    }
    var map = new CharacterMap(glyphs);
    if (best.u16(0) == 12) {
      map.groups(best);
    } else {
      map.segments(best);
    }
    return map;
  }

  private static boolean unicode(int platform, int encoding) {
    return platform == UNICODE || (platform == WINDOWS && (encoding == 1 || encoding == 10));
  }

  /// The glyph of a code point; 0, that is `.notdef`, when there is none.
  int glyph(int codePoint) {
    if (codePoint < 0 || codePoint > LAST) {
      return 0;
    }
    char[] page = pages[codePoint >> 8];
    return page == null ? 0 : page[codePoint & 0xFF];
  }

  private void groups(Table table) throws Torn {
    table.need(0, 16);
    long count = table.u32(12);
    table.need(16, 12 * count);
    long done = -1;
    for (int group = 16; group < 16 + 12 * count; group += 12) {
      long first = Math.max(table.u32(group), done + 1);
      long last = Math.min(table.u32(group + 4), LAST);
      for (long code = first; code <= last; code++) {
        put((int) code, table.u32(group + 8) + code - table.u32(group));
      }
      done = Math.max(done, last);
    }
  }

  private void segments(Table table) throws Torn {
    table.need(0, 14);
    int twice = table.u16(6) & ~1;
    int ends = 14;
    int starts = 16 + twice;
    int deltas = starts + twice;
    int offsets = deltas + twice;
    table.need(0, offsets + twice);
    int done = -1;
    for (int i = 0; i < twice; i += 2) {
      int last = table.u16(ends + i);
      int delta = table.u16(deltas + i);
      int offset = table.u16(offsets + i);
      for (int code = Math.max(table.u16(starts + i), done + 1); code <= last; code++) {
        int glyph = code;
        if (offset != 0) {
          int at = offsets + i + offset + 2 * (code - table.u16(starts + i));
          if (at + 2 > table.length()) {
            break; // the closing segment of many files points outside: it maps to nothing
          }
          glyph = table.u16(at);
        }
        put(code, offset != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF);
      }
      done = Math.max(done, last);
    }
  }

  private void put(int code, long glyph) {
    if (glyph > 0 && glyph < glyphs) {
      char[] page = pages[code >> 8];
      if (page == null) {
        page = new char[256];
        pages[code >> 8] = page;
      }
      page[code & 0xFF] = (char) glyph;
    }
  }
}
