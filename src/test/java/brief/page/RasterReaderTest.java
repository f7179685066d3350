package brief.page;

import static org.assertj.core.api.Assertions.assertThat;

import brief.page.Art.Photo;
import brief.page.Art.Reason;
import brief.page.Art.Unfit;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RasterReaderTest {
  private static byte[] image(String format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), format, out))
        .isTrue();
    return out.toByteArray();
  }

  private static byte[] swatch() throws IOException {
    return Files.readAllBytes(Path.of("src/main/resources/brief/press/swatch.png"));
  }

  @Test
  void aPngWithoutResolutionHas96PixelsAnInch() throws IOException {
    byte[] png = image("png");
    assertThat(RasterReader.read(png)).isEqualTo(new Photo(new Bytes(png), 30, 15, 1));
  }

  @Test
  void aPngIsAsLargeAsItsResolutionSays() throws IOException {
    Photo photo = (Photo) RasterReader.read(swatch());
    assertThat(photo.width()).isCloseTo(240, org.assertj.core.data.Offset.offset(0.1));
    assertThat(photo.height()).isCloseTo(80, org.assertj.core.data.Offset.offset(0.1));
  }

  @Test
  void aJpegIsMeasured() throws IOException {
    byte[] jpeg = image("jpg");
    assertThat(RasterReader.read(jpeg)).isEqualTo(new Photo(new Bytes(jpeg), 30, 15, 1));
  }

  @ParameterizedTest
  @CsvSource({"1, 144, 20", "2, 60, 18.898"})
  void aJpegIsAsLargeAsItsResolutionSays(int unit, int density, double width) throws IOException {
    byte[] jpeg = image("jpg");
    jpeg[13] = (byte) unit;
    jpeg[14] = 0;
    jpeg[15] = (byte) density;
    jpeg[16] = 0;
    jpeg[17] = (byte) density;
    assertThat(((Photo) RasterReader.read(jpeg)).width())
        .isCloseTo(width, org.assertj.core.data.Offset.offset(0.01));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg"})
  void anImageThatEndsTooEarlyIsBroken(String format) throws IOException {
    byte[] whole = image(format);
    for (int length = 9; length < whole.length; length++) {
      assertThat(RasterReader.read(Arrays.copyOf(whole, length)))
          .as("%d bytes", length)
          .isEqualTo(new Unfit(Reason.BROKEN));
    }
  }

  @Test
  void aPngWithAWrongSumIsBroken() throws IOException {
    byte[] png = swatch();
    png[png.length / 2] ^= 1;
    assertThat(RasterReader.read(png)).isEqualTo(new Unfit(Reason.BROKEN));
  }

  /// A JPEG with Exif data behind its first marker.
  private static byte[] exif(byte[] tiff) throws IOException {
    byte[] jpeg = image("jpg");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    out.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (tiff.length + 8)});
    out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
    out.write(tiff);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /// Exif data of two entries, the second the orientation.
  private static byte[] tiff(ByteOrder order, int orientation) {
    ByteBuffer tiff = ByteBuffer.allocate(38).order(order);
    tiff.put((order == ByteOrder.BIG_ENDIAN ? "MM" : "II").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x010f).putShort((short) 2).putInt(1).putInt(0);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    return tiff.array();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void aJpegIsAsItsExifTurnsIt(int orientation) throws IOException {
    for (ByteOrder order : new ByteOrder[] {ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN}) {
      byte[] jpeg = exif(tiff(order, orientation));
      assertThat(RasterReader.read(jpeg))
          .isEqualTo(
              orientation < 5
                  ? new Photo(new Bytes(jpeg), 30, 15, orientation)
                  : new Photo(new Bytes(jpeg), 15, 30, orientation));
    }
  }

  @Test
  void exifThatCannotBeReadCountsForNothing() throws IOException {
    byte[] whole = tiff(ByteOrder.BIG_ENDIAN, 6);
    for (int length = 0; length < 32; length++) {
      byte[] jpeg = exif(Arrays.copyOf(whole, length));
      assertThat(RasterReader.read(jpeg)).isEqualTo(new Photo(new Bytes(jpeg), 30, 15, 1));
    }
    for (byte[] odd :
        new byte[][] {
          tiff(ByteOrder.BIG_ENDIAN, 0),
          tiff(ByteOrder.LITTLE_ENDIAN, 9),
          "XXnonsense".getBytes(StandardCharsets.US_ASCII)
        }) {
      byte[] jpeg = exif(odd);
      assertThat(RasterReader.read(jpeg)).isEqualTo(new Photo(new Bytes(jpeg), 30, 15, 1));
    }
  }

  @Test
  void aJpegInInksIsRefused() throws IOException {
    byte[] jpeg = image("jpg");
    for (int i = 2; i < jpeg.length; i++) {
      if (jpeg[i] == (byte) 0xff && jpeg[i + 1] == (byte) 0xc0) {
        jpeg[i + 9] = 4;
        break;
      }
    }
    assertThat(RasterReader.read(jpeg)).isEqualTo(new Unfit(Reason.INKS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a........."})
  void anythingElseIsRefused(String text) {
    assertThat(RasterReader.read(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Unfit(Reason.KIND));
  }
}
