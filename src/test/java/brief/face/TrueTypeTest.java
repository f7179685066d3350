package brief.face;

import static brief.face.Fonts.face;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeTest {
  private static final Face SANS = face("source-sans-3/SourceSans3-Regular.ttf");
  private static final Face SERIF = face("source-serif-4/SourceSerif4-Regular.ttf");
  private static final Face SONG = face("noto-serif-sc/NotoSerifSC-Regular.ttf");

  static Stream<Path> files() {
    return Fonts.files().stream();
  }

  @Test
  void allFifteenFacesAreThere() {
    assertThat(Fonts.files()).hasSize(15);
  }

  @ParameterizedTest
  @MethodSource("files")
  void coverageWidthsAndBoxesAreThoseOfFontboxOnEveryCodePoint(Path file) throws Exception {
    Face face = face(Path.of("fonts").relativize(file).toString());
    try (var font = new TTFParser().parse(new RandomAccessReadBuffer(Fonts.bytes(file)))) {
      var map = font.getUnicodeCmapLookup();
      double perUnit = 1000.0 / font.getUnitsPerEm();
      assertThat(face.name()).isEqualTo(font.getName());
      var wrong = new ArrayList<String>();
      for (int code = 0; code <= Character.MAX_CODE_POINT; code++) {
        int glyph = map.getGlyphId(code);
        if (face.covers(code) != (glyph != 0)
            || face.advance(code) != font.getAdvanceWidth(glyph) * perUnit) {
          wrong.add("U+%04X".formatted(code));
        }
        if (glyph != 0 && code < 0x250) {
          var theirs = font.getGlyph().getGlyph(glyph);
          Optional<Face.Box> box =
              theirs == null || theirs.getPath().getBounds().isEmpty()
                  ? Optional.empty()
                  : Optional.of(
                      new Face.Box(
                          theirs.getXMinimum() * perUnit,
                          theirs.getYMinimum() * perUnit,
                          theirs.getXMaximum() * perUnit,
                          theirs.getYMaximum() * perUnit));
          assertThat(face.box(code)).as("U+%04X", code).isEqualTo(box);
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(face.ascent()).isEqualTo(font.getOS2Windows().getTypoAscender() * perUnit);
      assertThat(face.descent()).isEqualTo(-font.getOS2Windows().getTypoDescender() * perUnit);
      assertThat(face.capHeight()).isEqualTo(font.getOS2Windows().getCapHeight() * perUnit);
      assertThat(face.xHeight()).isEqualTo(font.getOS2Windows().getHeight() * perUnit);
    }
  }

  @Test
  void kerningIsThatOfTheFile() {
    assertThat(SANS.kern('T', 'o')).isEqualTo(-66);
    assertThat(SANS.kern('P', '.')).isEqualTo(-112);
    assertThat(SERIF.kern('A', 'V')).isEqualTo(-119);
    assertThat(SANS.kern('n', 'n')).isZero();
    assertThat(SANS.kern('T', '国')).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "source-sans-3/SourceSans3-Regular.ttf",
        "source-sans-3/SourceSans3-BoldIt.ttf",
        "source-serif-4/SourceSerif4-Regular.ttf",
        "noto-serif-sc/NotoSerifSC-Regular.ttf"
      })
  void kerningIsThatOfHarfBuzzOnAllPairsOfLettersAndMarks(String path) throws Exception {
    Face face = face(path);
    Font plain = Font.createFont(Font.TRUETYPE_FONT, new File("fonts/" + path)).deriveFont(1000f);
    Font kerned = plain.deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
    var context = new FontRenderContext(new AffineTransform(), false, true);
    String signs = "ABCDEFGKLOPQRTUVWXYZabcefgiklnoprstuvwyz0147.,:;-/()“”‘’&é";
    var wrong = new ArrayList<String>();
    for (int first = 0; first < signs.length(); first++) {
      for (int second = 0; second < signs.length(); second++) {
        char left = signs.charAt(first);
        char[] pair = {left, signs.charAt(second)};
        double theirs = second(kerned, context, pair) - second(plain, context, pair);
        if (Math.abs(theirs - face.kern(left, pair[1])) > 0.01) {
          wrong.add(new String(pair) + " " + theirs + " " + face.kern(left, pair[1]));
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  /// Where the second glyph of a pair stands.
  private static double second(Font font, FontRenderContext context, char[] pair) {
    return font.layoutGlyphVector(context, pair, 0, 2, Font.LAYOUT_LEFT_TO_RIGHT)
        .getGlyphPosition(1)
        .getX();
  }

  @Test
  void aCodePointWithoutGlyphHasTheWidthOfNotdefAndNoBox() {
    assertThat(SANS.covers('国')).isFalse();
    assertThat(SANS.advance('国')).isEqualTo(SANS.advance(0xFFFF)).isPositive();
    assertThat(SANS.box('国')).isEmpty();
    assertThat(SANS.box(' ')).isEmpty();
    assertThat(SANS.covers(-1)).isFalse();
    assertThat(SANS.covers(Integer.MAX_VALUE)).isFalse();
  }

  @Test
  void aHanGlyphIsOneEmWideAndItsBoxLiesWithin() {
    assertThat(SONG.advance('国')).isEqualTo(1000);
    Face.Box box = SONG.box('国').orElseThrow();
    assertThat(box.left()).isBetween(0.0, 150.0);
    assertThat(box.top()).isCloseTo(840, within(60.0));
  }

  @Test
  void whatIsNoFontIsAFinding() {
    assertThat(TrueType.read("a.ttf", "no font".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(broken("sfnt: 7 B < 12 B"));
    assertThat(TrueType.read("a.ttf", new byte[0])).isEqualTo(broken("sfnt: 0 B < 12 B"));
    byte[] postScript = Arrays.copyOf("OTTO".getBytes(StandardCharsets.US_ASCII), 64);
    assertThat(TrueType.read("a.ttf", postScript)).isEqualTo(broken("sfnt: 0x4F54544F"));
    byte[] empty = new byte[64];
    empty[1] = 1;
    assertThat(TrueType.read("a.ttf", empty)).isEqualTo(broken("head: 0 B < 54 B"));
  }

  private static Checked<Face> broken(String reason) {
    return new Checked.Broken<>(
        List.of(Diagnostic.of(Code.FONT_UNREADABLE, Place.of("a.ttf"), "a.ttf", reason)));
  }

  @Test
  void noDamageMakesAnException() {
    byte[] whole = SERIF.bytes();
    var random = new Random(20261122);
    int sound = 0;
    for (int i = 0; i < 400; i++) {
      byte[] bytes =
          i % 4 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
      for (int flips = 0; bytes.length > 0 && flips < 1 + i % 20; flips++) {
        int within = i % 3 == 0 ? 400 : bytes.length;
        bytes[random.nextInt(Math.min(within, bytes.length))] = (byte) random.nextInt(256);
      }
      if (TrueType.read("a.ttf", bytes) instanceof Checked.Sound<Face> read) {
        sound++;
        for (int code = 0x20; code < 0x180; code++) {
          read.value().advance(code);
          read.value().box(code);
          read.value().kern(code, 'o');
          read.value().kern('T', code);
        }
      }
    }
    assertThat(sound).isBetween(50, 350);
  }

  @Test
  void damageInTheKerningMakesNoException() {
    byte[] whole = SANS.bytes();
    Table gpos;
    try {
      gpos = Directory.read(whole).demand("GPOS", 10);
    } catch (Torn torn) {
      throw new AssertionError(torn);
    }
    var random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = whole.clone();
      int within = i % 2 == 0 ? 600 : gpos.length();
      for (int flips = 0; flips < 8; flips++) {
        bytes[gpos.start() + random.nextInt(within)] = (byte) random.nextInt(256);
      }
      if (TrueType.read("a.ttf", bytes) instanceof Checked.Sound<Face> read) {
        for (int code = 0x20; code < 0x180; code++) {
          read.value().kern(code, 'o');
          read.value().kern('T', code);
        }
      }
    }
  }
}
