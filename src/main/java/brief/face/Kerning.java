package brief.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Pair adjustment under the feature `kern` of the script `latn`, or else `DFLT` (OpenType 1.9,
/// GPOS lookup type 2 and, around it, type 9).
///
/// Nothing is copied: the bounds are checked once, pairs are searched in the file's own bytes.
///
/// @param lookups each a list of subtables of which the first that fits a pair decides; lookups add
///   up
record Kerning(List<List<Pairs>> lookups) {
  private static final int PAIR = 2;
  private static final int EXTENSION = 9;

  /// What a subtable says when it does not know a pair.
  private static final int SILENT = Integer.MIN_VALUE;

  /// What a subtable says of two glyphs, in units of the face, or [#SILENT]; an int, as it is asked
  /// for every pair of letters.
  sealed interface Pairs {
    int adjust(int left, int right);
  }

  static Kerning read(Optional<Table> table) throws Torn {
    if (table.isEmpty()) {
      return new Kerning(List.of());
    }
    Table gpos = table.get();
    gpos.need(0, 10);
    Table list = gpos.from(gpos.u16(8));
    list.need(0, 2);
    list.need(2, 2L * list.u16(0));
    var lookups = new ArrayList<List<Pairs>>();
    for (int index : Feature.lookups(gpos)) {
      if (index >= list.u16(0)) {
        throw new Torn("GPOS: lookup " + index);
      }
      lookups.add(lookup(list.from(list.u16(2 + 2 * index))));
    }
    return new Kerning(List.copyOf(lookups));
  }

  private static List<Pairs> lookup(Table lookup) throws Torn {
    lookup.need(0, 6);
    int count = lookup.u16(4);
    lookup.need(6, 2L * count);
    var pairs = new ArrayList<Pairs>();
    for (int i = 0; i < count; i++) {
      Table subtable = lookup.from(lookup.u16(6 + 2 * i));
      int type = lookup.u16(0);
      if (type == EXTENSION) {
        subtable.need(0, 8);
        type = subtable.u16(2);
        subtable = subtable.from(subtable.u32(4));
      }
      subtable.need(0, 2);
      if (type == PAIR && subtable.u16(0) == 1) {
        pairs.add(Listed.read(subtable));
      } else if (type == PAIR && subtable.u16(0) == 2) {
        pairs.add(Classed.read(subtable));
      }
    }
    return List.copyOf(pairs);
  }

  /// In units of the face.
  int between(int left, int right) {
    int sum = 0;
    for (List<Pairs> lookup : lookups) {
      for (Pairs pairs : lookup) {
        int found = pairs.adjust(left, right);
        if (found != SILENT) {
          sum += found;
          break;
        }
      }
    }
    return sum;
  }

  /// Format 1: for each first glyph a list of second glyphs.
  record Listed(Table table, Classes coverage, Value value) implements Pairs {
    static Listed read(Table table) throws Torn {
      table.need(0, 10);
      int count = table.u16(8);
      table.need(10, 2L * count);
      var value = new Value(table.u16(4), table.u16(6));
      for (int i = 0; i < count; i++) {
        int set = table.u16(10 + 2 * i);
        table.need(set, 2);
        table.need(set + 2, (2L + value.size()) * table.u16(set));
      }
      return new Listed(table, Classes.coverage(table.from(table.u16(2)), count), value);
    }

    @Override
    public int adjust(int left, int right) {
      int index = coverage.of(left);
      if (index < 0) {
        return SILENT;
      }
      int set = table.u16(10 + 2 * index);
      int record = 2 + value.size();
      int low = 0;
      int high = table.u16(set) - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int at = set + 2 + middle * record;
        int glyph = table.u16(at);
        if (glyph == right) {
          return value.advance(table, at + 2);
        }
        low = glyph < right ? middle + 1 : low;
        high = glyph < right ? high : middle - 1;
      }
      return SILENT;
    }
  }

  /// Format 2: a matrix of glyph classes.
  record Classed(
      Table table, Classes coverage, Classes lefts, Classes rights, int columns, Value value)
      implements Pairs {
    static Classed read(Table table) throws Torn {
      table.need(0, 16);
      var value = new Value(table.u16(4), table.u16(6));
      int rows = table.u16(12);
      int columns = table.u16(14);
      table.need(16, (long) rows * columns * value.size());
      return new Classed(
          table,
          Classes.coverage(table.from(table.u16(2)), 0x10000),
          Classes.definition(table.from(table.u16(8)), rows),
          Classes.definition(table.from(table.u16(10)), columns),
          columns,
          value);
    }

    @Override
    public int adjust(int left, int right) {
      if (coverage.of(left) < 0) {
        return SILENT;
      }
      int cell = Math.max(0, lefts.of(left)) * columns + Math.max(0, rights.of(right));
      return columns == 0 ? SILENT : value.advance(table, 16 + cell * value.size());
    }
  }

  /// Two value records, of which the horizontal advance of the first counts.
  record Value(int first, int second) {
    private static final int ADVANCE = 4;

    int size() {
      return 2 * (Integer.bitCount(first & 0xFF) + Integer.bitCount(second & 0xFF));
    }

    int advance(Table table, int offset) {
      return (first & ADVANCE) == 0
          ? 0
          : table.s16(offset + 2 * Integer.bitCount(first & ADVANCE - 1));
    }
  }
}
