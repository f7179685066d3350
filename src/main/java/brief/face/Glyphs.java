package brief.face;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The glyph descriptions, tables `loca` and `glyf` (OpenType 1.9, "glyf"), to be copied.
record Glyphs(Table loca, Table glyf, boolean shortOffsets) {
  private static final int HEAD = 10;
  private static final int WORDS = 0x0001;
  private static final int SCALE = 0x0008;
  private static final int MORE = 0x0020;
  private static final int TWO_SCALES = 0x0040;
  private static final int MATRIX = 0x0080;
  private static final int INSTRUCTIONS = 0x0100;

  private int offset(int glyph) {
    return shortOffsets ? 2 * loca.u16(2 * glyph) : (int) loca.u32(4 * glyph);
  }

  private byte[] description(int glyph) {
    return glyf.copy(offset(glyph), offset(glyph + 1));
  }

  private static boolean composite(byte[] description) {
    return description.length >= HEAD && ByteBuffer.wrap(description).getShort(0) < 0;
  }

  /// The glyphs that a composite glyph is made of; none for a simple one.
  List<Integer> parts(int glyph) {
    byte[] description = description(glyph);
    if (!composite(description)) {
      return List.of();
    }
    var parts = new ArrayList<Integer>();
    var words = ByteBuffer.wrap(description);
    for (int at = HEAD; at > 0; at = next(words, at)) {
      parts.add(words.getShort(at + 2) & 0xFFFF);
    }
    return parts;
  }

  /// Where the part after the one at `at` starts; -1 after the last.
  private static int next(ByteBuffer words, int at) {
    int flags = words.getShort(at);
    return (flags & MORE) == 0 ? -1 : end(flags, at);
  }

  private static int end(int flags, int at) {
    int places = (flags & WORDS) == 0 ? 2 : 4;
    int scales =
        (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
    return at + 4 + places + scales;
  }

  /// The description with the parts renumbered and without hints, padded to whole words.
  byte[] rewritten(int glyph, Map<Integer, Integer> numbers) {
    byte[] description = description(glyph);
    byte[] plain =
        composite(description) ? renumbered(description, numbers) : unhinted(description);
    return Arrays.copyOf(plain, (plain.length + 3) / 4 * 4);
  }

  private static byte[] renumbered(byte[] description, Map<Integer, Integer> numbers) {
    var words = ByteBuffer.wrap(description);
    int end = HEAD;
    for (int at = HEAD; at > 0; at = next(words, at)) {
      int flags = words.getShort(at);
      int part = words.getShort(at + 2) & 0xFFFF;
      words.putShort(at, (short) (flags & ~INSTRUCTIONS));
      words.putShort(at + 2, numbers.getOrDefault(part, 0).shortValue());
      end = end(flags, at);
    }
    return Arrays.copyOf(description, end);
  }

  private static byte[] unhinted(byte[] description) {
    if (description.length < HEAD) {
      return description;
    }
    int lengthAt = HEAD + 2 * ByteBuffer.wrap(description).getShort(0);
    if (description.length < lengthAt + 2) {
      return description;
    }
    int length = ByteBuffer.wrap(description).getShort(lengthAt) & 0xFFFF;
    byte[] plain = new byte[description.length - length];
    System.arraycopy(description, 0, plain, 0, lengthAt);
    int rest = lengthAt + 2;
    System.arraycopy(description, rest + length, plain, rest, plain.length - rest);
    return plain;
  }
}
