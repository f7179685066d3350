package brief.page;

import brief.page.Art.Photo;
import brief.page.Art.Reason;
import brief.page.Art.Unfit;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Reads how large a PNG or JPEG is, and whether it is whole.
///
/// A PNG (ISO/IEC 15948) is walked chunk by chunk, sums compared; a JPEG (ISO/IEC 10918-1, annex B)
/// marker by marker up to its frame. An image is as large as its resolution says; without one, 96
/// pixels make an inch, as on the web. Which side is up is read from Exif; what of that cannot be
/// read counts for nothing.
public final class RasterReader {
  private static final double PER_PIXEL = 72.0 / 96;
  private static final double PER_METRE = 72 / 0.0254;
  private static final int HEAD = 8;
  private static final int EXIF_HEAD = 0x45786966;
  private static final int IHDR = 0x49484452;
  private static final int PHYS = 0x70485973;
  private static final int IEND = 0x49454e44;
  private static final int EXIF = 0x65584966;

  private final byte[] bytes;
  private int orientation = 1;

  private RasterReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /// What the bytes of a file show.
  public static Art read(byte[] bytes) {
    RasterReader reader = new RasterReader(bytes);
    try {
      if (bytes.length > HEAD && reader.number(0, 4) == 0x89504e47) {
        return reader.png();
      }
      return bytes.length > 3 && reader.number(0, 3) == 0xffd8ff
          ? reader.jpeg()
          : new Unfit(Reason.KIND);
    } catch (IndexOutOfBoundsException endsTooEarly) {
      return new Unfit(Reason.BROKEN);
    }
  }

  private Art png() {
    int width = 0;
    int height = 0;
    double across = PER_PIXEL;
    double down = PER_PIXEL;
    for (int at = HEAD; ; ) {
      int length = number(at, 4);
      int type = number(at + 4, 4);
      int end = Math.addExact(at + 8, length);
      if (length < 0 || !sound(at + 4, end)) {
        return new Unfit(Reason.BROKEN);
      }
      if (type == IHDR) {
        width = number(at + 8, 4);
        height = number(at + 12, 4);
      } else if (type == PHYS && bytes[at + 16] == 1 && number(at + 8, 4) > 0) {
        across = PER_METRE / number(at + 8, 4);
        down = PER_METRE / number(at + 12, 4);
      } else if (type == EXIF) {
        orientation = Exif.orientation(Arrays.copyOfRange(bytes, at + 8, end));
      } else if (type == IEND) {
        return photo(width * across, height * down);
      }
      at = end + 4;
    }
  }

  private boolean sound(int from, int end) {
    if (end < from || end + 4 > bytes.length) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, from, end - from);
    return (int) sum.getValue() == number(end, 4);
  }

  private Art jpeg() {
    double across = PER_PIXEL;
    double down = PER_PIXEL;
    for (int at = 2; ; ) {
      int marker = number(at, 2);
      int length = number(at + 2, 2);
      if (marker >> 8 != 0xff || length < 2) {
        return new Unfit(Reason.BROKEN);
      }
      if (marker == 0xffe0 && number(at + 4, 4) == 0x4a464946 && number(at + 12, 2) > 0) {
        double inch = bytes[at + 11] == 1 ? 72 : bytes[at + 11] == 2 ? 72 / 2.54 : 0;
        across = inch == 0 ? across : inch / number(at + 12, 2);
        down = inch == 0 ? down : inch / number(at + 14, 2);
      } else if (marker == 0xffe1 && number(at + 4, 4) == EXIF_HEAD && number(at + 8, 2) == 0) {
        orientation = Exif.orientation(Arrays.copyOfRange(bytes, at + 10, at + 2 + length));
      } else if (isFrame(marker)) {
        if (bytes[at + 9] > 3) {
          return new Unfit(Reason.INKS);
        }
        return ends() ? photo(number(at + 7, 2) * across, number(at + 5, 2) * down) : broken();
      }
      at += 2 + length;
    }
  }

  /// A frame: C0 to CF, but for tables and the like.
  private static boolean isFrame(int marker) {
    return marker >= 0xffc0
        && marker <= 0xffcf
        && marker != 0xffc4
        && marker != 0xffc8
        && marker != 0xffcc;
  }

  /// Whether the last marker is there; some cameras write zeros behind it.
  private boolean ends() {
    int last = bytes.length - 1;
    while (last > 0 && bytes[last] == 0) {
      last--;
    }
    return number(last - 1, 2) == 0xffd9;
  }

  private static Art broken() {
    return new Unfit(Reason.BROKEN);
  }

  private Art photo(double width, double height) {
    if (width <= 0 || height <= 0) {
      return broken();
    }
    return orientation < 5
        ? new Photo(new Bytes(bytes), width, height, orientation)
        : new Photo(new Bytes(bytes), /* width= */ height, /* height= */ width, orientation);
  }

  /// A number of some bytes, the first the highest.
  private int number(int at, int length) {
    int number = 0;
    for (int i = at; i < at + length; i++) {
      number = number << 8 | (bytes[i] & 0xff);
    }
    return number;
  }
}
