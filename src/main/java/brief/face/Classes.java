package brief.face;

/// Glyphs to numbers, in ranges that ascend: a coverage table or a class definition of OpenType.
final class Classes {
  private final int[] firsts;
  private final int[] lasts;
  private final int[] numbers;
  private final boolean counting;

  /// @param count of ranges
  /// @param counting whether numbers count on within a range (coverage) or stay (classes)
  private Classes(int count, boolean counting) {
    this.firsts = new int[count];
    this.lasts = new int[count];
    this.numbers = new int[count];
    this.counting = counting;
  }

  /// @param limit one more than the greatest index that may be used
  static Classes coverage(Table table, int limit) throws Torn {
    table.need(0, 4);
    int count = table.u16(2);
    var classes = new Classes(count, true);
    boolean ranges = table.u16(0) == 2;
    table.need(4, (ranges ? 6L : 2L) * count);
    for (int i = 0; i < count; i++) {
      int at = ranges ? 4 + 6 * i : 4 + 2 * i;
      classes.firsts[i] = table.u16(at);
      classes.lasts[i] = ranges ? table.u16(at + 2) : table.u16(at);
      classes.numbers[i] = ranges ? table.u16(at + 4) : i;
      int most = classes.numbers[i] + classes.lasts[i] - classes.firsts[i];
      if (most >= limit) {
        throw new Torn("GPOS: " + most + " >= " + limit);
      }
    }
    return classes;
  }

  /// @param limit one more than the greatest class that may be used
  static Classes definition(Table table, int limit) throws Torn {
    table.need(0, 4);
    boolean ranges = table.u16(0) == 2;
    table.need(0, ranges ? 4 : 6);
    int count = table.u16(ranges ? 2 : 4);
    table.need(ranges ? 4 : 6, (ranges ? 6L : 2L) * count);
    var classes = new Classes(count, false);
    for (int i = 0; i < count; i++) {
      classes.firsts[i] = ranges ? table.u16(4 + 6 * i) : table.u16(2) + i;
      classes.lasts[i] = ranges ? table.u16(6 + 6 * i) : classes.firsts[i];
      classes.numbers[i] = table.u16(ranges ? 8 + 6 * i : 6 + 2 * i);
      if (classes.numbers[i] >= limit) {
        throw new Torn("GPOS: " + classes.numbers[i] + " >= " + limit);
      }
    }
    return classes;
  }

  /// The number of a glyph; -1 when it is in no range.
  int of(int glyph) {
    int low = 0;
    int high = firsts.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (glyph < firsts[middle]) {
        high = middle - 1;
      } else if (glyph > lasts[middle]) {
        low = middle + 1;
      } else {
        return numbers[middle] + (counting ? glyph - firsts[middle] : 0);
      }
    }
    return -1;
  }
}
