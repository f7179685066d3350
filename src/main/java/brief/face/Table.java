package brief.face;

import java.nio.charset.Charset;
import java.util.Arrays;

/// A table of a font file, big-endian, read at offsets from its start. Reading does not check
/// bounds: [#need] does, once, for all that will be read.
final class Table {
  private final String tag;
  private final byte[] bytes;
  private final int start;
  private final int length;

  /// @param bytes the whole file
  Table(String tag, byte[] bytes, int start, int length) {
    this.tag = tag;
    this.bytes = bytes;
    this.start = start;
    this.length = length;
  }

  int length() {
    return length;
  }

  int start() {
    return start;
  }

  /// Text in the file's bytes.
  String text(int offset, int count, Charset charset) {
    return new String(bytes, start + offset, count, charset);
  }

  /// That the table has `count` bytes at `offset`.
  void need(long offset, long count) throws Torn {
    if (offset < 0 || count < 0 || offset + count > length) {
      throw new Torn(tag + ": " + length + " B < " + (offset + count) + " B");
    }
  }

  /// The stretch from `offset` to the end, as a table of its own.
  Table from(long offset) throws Torn {
    need(offset, 0);
    return new Table(tag, bytes, start + (int) offset, length - (int) offset);
  }

  /// A copy of its bytes.
  byte[] copy() {
    return copy(0, length);
  }

  /// A copy of its bytes from one offset to another.
  byte[] copy(int from, int to) {
    return Arrays.copyOfRange(bytes, start + from, start + to);
  }

  int u8(int offset) {
    return bytes[start + offset] & 0xFF;
  }

  int u16(int offset) {
    return u8(offset) << 8 | u8(offset + 1);
  }

  int s16(int offset) {
    return (short) u16(offset);
  }

  long u32(int offset) {
    return (long) u16(offset) << 16 | u16(offset + 2);
  }

  String tag(int offset) {
    var letters = new StringBuilder(4);
    for (int i = 0; i < 4; i++) {
      letters.append((char) u8(offset + i));
    }
    return letters.toString();
  }
}
