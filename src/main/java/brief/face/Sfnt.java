package brief.face;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/// Writing a TrueType file from its tables (OpenType 1.9, "Organization of an OpenType font").
final class Sfnt {
  private static final int ADJUSTMENT = 8;
  private static final int MAGIC = 0xB1B0AFBA;

  private Sfnt() {}

  /// Bytes written as big-endian numbers.
  static final class Words {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Words u16(int value) {
      out.write(value >> 8);
      out.write(value);
      return this;
    }

    Words u32(int value) {
      return u16(value >>> 16).u16(value & 0xFFFF);
    }

    Words bytes(byte[] bytes) {
      out.writeBytes(bytes);
      return this;
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  /// A copy of the table with a 16-bit field changed.
  static byte[] patch(byte[] table, int offset, int value) {
    byte[] copy = table.clone();
    ByteBuffer.wrap(copy).putShort(offset, (short) value);
    return copy;
  }

  /// The file of these tables, with its sums.
  static byte[] file(SortedMap<String, byte[]> tables) {
    int power = Integer.highestOneBit(tables.size());
    int at = 12 + 16 * tables.size();
    int size = at + tables.values().stream().mapToInt(table -> padded(table.length)).sum();
    var file = ByteBuffer.allocate(size);
    file.putInt(0x00010000).putShort((short) tables.size()).putShort((short) (16 * power));
    file.putShort((short) Integer.numberOfTrailingZeros(power));
    file.putShort((short) (16 * (tables.size() - power)));
    int head = -1;
    for (Map.Entry<String, byte[]> entry : tables.entrySet()) {
      byte[] table = entry.getValue();
      file.put(at, table);
      if (entry.getKey().equals("head")) {
        head = at;
        file.putInt(head + ADJUSTMENT, 0);
      }
      file.put(entry.getKey().getBytes(StandardCharsets.US_ASCII));
      file.putInt(sum(file, at, padded(table.length))).putInt(at).putInt(table.length);
      at += padded(table.length);
    }
    if (head >= 0) {
      file.putInt(head + ADJUSTMENT, MAGIC - sum(file, 0, size));
    }
    return file.array();
  }

  private static int padded(int length) {
    return (length + 3) / 4 * 4;
  }

  private static int sum(ByteBuffer file, int from, int length) {
    int sum = 0;
    for (int at = from; at < from + length; at += 4) {
      sum += file.getInt(at);
    }
    return sum;
  }
}
