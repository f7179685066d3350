package brief.face;

import java.util.Optional;

/// The bounding boxes in the heads of the glyph descriptions, tables `loca` and `glyf`.
record Outlines(Table loca, Table glyf, boolean shortOffsets) {
  private static final int HEAD = 10;

  static Outlines read(Directory directory, int glyphs, boolean shortOffsets) throws Torn {
    var outlines =
        new Outlines(
            directory.demand("loca", (shortOffsets ? 2L : 4L) * (glyphs + 1)),
            directory.demand("glyf", 0),
            shortOffsets);
    long from = outlines.offset(0);
    for (int glyph = 1; glyph <= glyphs; glyph++) {
      long to = outlines.offset(glyph);
      if (to != from) {
        outlines.glyf.need(from, to - from);
        outlines.glyf.need(from, HEAD);
      }
      from = to;
    }
    return outlines;
  }

  private long offset(int glyph) {
    return shortOffsets ? 2L * loca.u16(2 * glyph) : loca.u32(4 * glyph);
  }

  /// The box of a glyph, when it has an outline; a composite glyph has the same head.
  Optional<Face.Box> box(int glyph, double perUnit) {
    int at = (int) offset(glyph);
    if (offset(glyph + 1) == at) {
      return Optional.empty();
    }
    return Optional.of(
        new Face.Box(
            glyf.s16(at + 2) * perUnit,
            glyf.s16(at + 4) * perUnit,
            glyf.s16(at + 6) * perUnit,
            glyf.s16(at + 8) * perUnit));
  }
}
