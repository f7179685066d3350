package brief.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// The colour space sRGB (IEC 61966-2-1) as a profile of ICC.1:2004-10 (version 4.2): a matrix and
/// the parametric curve. Written here and not taken from the Java runtime, whose profile has other
/// bytes in every release.
final class Srgb {
  /// The condition that the profile describes, as an output intent names it.
  static final String CONDITION = "sRGB IEC61966-2.1";

  private static final int HEADER = 128;

  /// D50, the white of the profile connection space (ICC.1, 7.2.16).
  private static final double[] WHITE = {0.9642, 1.0, 0.8249};

  /// The primaries of sRGB adapted from D65 to D50 by Bradford's matrix; their sum is the white.
  private static final double[] RED = {0.436041, 0.222485, 0.013920};

  private static final double[] GREEN = {0.385113, 0.716905, 0.097067};
  private static final double[] BLUE = {0.143046, 0.060610, 0.713913};

  /// Bradford's matrix from D65 to D50, by rows.
  private static final double[] ADAPTATION = {
    1.047886, 0.022919, -0.050216, 0.029582, 0.990484, -0.017079, -0.009252, 0.015073, 0.751678
  };

  /// The curve of sRGB as function type 3 of `para`: g, a, b, c, d.
  private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

  private Srgb() {}

  static byte[] profile() {
    SequencedMap<String, byte[]> tags = tags();
    int at = HEADER + 4 + 12 * tags.size();
    int size = at + tags.values().stream().mapToInt(tag -> tag.length).sum();
    var profile = ByteBuffer.allocate(size);
    header(profile, size);
    profile.position(HEADER).putInt(tags.size());
    for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
      profile.put(ascii(tag.getKey())).putInt(at).putInt(tag.getValue().length);
      profile.put(at, tag.getValue());
      at += tag.getValue().length;
    }
    return profile.array();
  }

  private static SequencedMap<String, byte[]> tags() {
    var tags = new LinkedHashMap<String, byte[]>();
    tags.put("desc", text(CONDITION));
    tags.put("cprt", text("CC0"));
    tags.put("wtpt", numbers("XYZ ", -1, WHITE));
    tags.put("chad", numbers("sf32", -1, ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", -1, RED));
    tags.put("gXYZ", numbers("XYZ ", -1, GREEN));
    tags.put("bXYZ", numbers("XYZ ", -1, BLUE));
    for (String tag : new String[] {"rTRC", "gTRC", "bTRC"}) {
      tags.put(tag, numbers("para", 3 << 16, CURVE));
    }
    return tags;
  }

  private static void header(ByteBuffer profile, int size) {
    profile.putInt(size).putInt(0).putInt(0x04200000);
    profile.put(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      profile.putShort((short) part);
    }
    profile.put(ascii("acsp")).position(68);
    for (double part : WHITE) {
      profile.putInt(fixed(part));
    }
  }

  /// A tag of signed 15.16 numbers: its type, the reserved word, a word of its own unless it is -1,
  /// the numbers.
  private static byte[] numbers(String type, int word, double[] values) {
    var tag = ByteBuffer.allocate(8 + (word < 0 ? 0 : 4) + 4 * values.length);
    tag.put(ascii(type)).putInt(0);
    if (word >= 0) {
      tag.putInt(word);
    }
    for (double value : values) {
      tag.putInt(fixed(value));
    }
    return tag.array();
  }

  /// A tag of type `mluc` with one text, padded to whole words.
  private static byte[] text(String text) {
    byte[] letters = text.getBytes(StandardCharsets.UTF_16BE);
    var tag = ByteBuffer.allocate(28 + (letters.length + 3) / 4 * 4);
    tag.put(ascii("mluc")).putInt(0).putInt(1).putInt(12).put(ascii("enUS"));
    tag.putInt(letters.length).putInt(28).put(letters);
    return tag.array();
  }

  private static int fixed(double value) {
    return (int) Math.round(value * 65536);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
