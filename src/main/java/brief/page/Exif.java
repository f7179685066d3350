package brief.page;

/// Reads from Exif data (CIPA DC-008, 4.6) which side of an image is up.
final class Exif {
  private static final int UPRIGHT = 1;
  private static final int LITTLE = 0x4949;
  private static final int BIG = 0x4d4d;
  private static final int ORIENTATION = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  private final byte[] tiff;
  private final boolean little;

  private Exif(byte[] tiff, boolean little) {
    this.tiff = tiff;
    this.little = little;
  }

  /// The orientation: 1 to 8, 1 where none can be read.
  ///
  /// @param tiff from the mark of the byte order on
  static int orientation(byte[] tiff) {
    int order = tiff.length < 2 ? 0 : tiff[0] << 8 | tiff[1];
    if (order != LITTLE && order != BIG) {
      return UPRIGHT;
    }
    try {
      return new Exif(tiff, order == LITTLE).orientation();
    } catch (IndexOutOfBoundsException notWhole) {
      return UPRIGHT; // the image itself may be whole
    }
  }

  private int orientation() {
    int directory = number(4, 4);
    int entries = number(directory, 2);
    for (int i = 0; i < entries; i++) {
      int at = directory + 2 + i * ENTRY;
      if (number(at, 2) == ORIENTATION && number(at + 2, 2) == SHORT) {
        int value = number(at + 8, 2);
        return value >= UPRIGHT && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private int number(int at, int length) {
    int number = 0;
    for (int i = 0; i < length; i++) {
      number = number << 8 | (tiff[little ? at + length - 1 - i : at + i] & 0xff);
    }
    return number;
  }
}
