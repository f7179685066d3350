package brief.face;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The table directory of a TrueType file (OpenType 1.9, "Organization of an OpenType font").
record Directory(Map<String, Table> tables) {
  private static final long TRUETYPE = 0x00010000;
  private static final String TRUE = "true";

  static Directory read(byte[] bytes) throws Torn {
    var file = new Table("sfnt", bytes, 0, bytes.length);
    file.need(0, 12);
    if (file.u32(0) != TRUETYPE && !file.tag(0).equals(TRUE)) {
      throw new Torn("sfnt: 0x%08X".formatted(file.u32(0)));
    }
    int count = file.u16(4);
    file.need(12, 16L * count);
    var tables = new HashMap<String, Table>();
    for (int entry = 12; entry < 12 + 16 * count; entry += 16) {
      file.need(file.u32(entry + 8), file.u32(entry + 12));
      String tag = file.tag(entry);
      tables.put(tag, new Table(tag, bytes, (int) file.u32(entry + 8), (int) file.u32(entry + 12)));
    }
    return new Directory(Map.copyOf(tables));
  }

  Optional<Table> find(String tag) {
    return Optional.ofNullable(tables.get(tag));
  }

  /// The table, which has at least so many bytes.
  Table demand(String tag, long least) throws Torn {
    Table table = tables.get(tag);
    if (table == null) {
      throw new Torn(tag + ": 0 B < " + least + " B");
    }
    table.need(0, least);
    return table;
  }
}
