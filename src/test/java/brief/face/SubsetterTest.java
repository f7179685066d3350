package brief.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.PathIterator;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SubsetterTest {
  private static final String SONG = "noto-serif-sc/NotoSerifSC-Regular.ttf";
  private static final String SANS = "source-sans-3/SourceSans3-Regular.ttf";

  private static NavigableSet<Integer> points(String text) {
    return text.codePoints().boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private static Subset cut(String face, String text) {
    return Subsetter.of(Fonts.face(face)).cut(points(text));
  }

  private static TrueTypeFont parse(byte[] file) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(file));
  }

  private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
    var steps = new ArrayList<String>();
    double[] at = new double[6];
    for (PathIterator i = font.getGlyph().getGlyph(glyph).getPath().getPathIterator(null);
        !i.isDone();
        i.next()) {
      int step = i.currentSegment(at);
      steps.add(step + " " + at[0] + " " + at[1] + " " + at[2] + " " + at[3]);
    }
    return steps;
  }

  private static Stream<Path> files() {
    return Fonts.files().stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyGlyphKeepsItsOutlineAndWidth(Path path) throws IOException {
    Face face = Fonts.face(Path.of("fonts").relativize(path).toString());
    NavigableSet<Integer> points = points("AÄÅéijñ fi 0123％，。Ω");
    points.removeIf(point -> !face.covers(point));
    byte[] file = Subsetter.of(face).cut(points).file("Kept");
    try (TrueTypeFont whole = parse(Fonts.bytes(path));
        TrueTypeFont part = parse(file)) {
      for (int point : points) {
        int before = whole.getUnicodeCmapLookup().getGlyphId(point);
        int after = part.getUnicodeCmapLookup().getGlyphId(point);
        assertThat(after).as("U+%04X", point).isPositive();
        assertThat(outline(part, after)).isEqualTo(outline(whole, before));
        assertThat(part.getAdvanceWidth(after)).isEqualTo(whole.getAdvanceWidth(before));
      }
      assertThat(part.getName()).isEqualTo("Kept");
    }
  }

  @Test
  void glyphsAreNumberedInTheOrderOfCodePoints() {
    assertThat(cut(SONG, "高新区A").glyphs())
        .isEqualTo(java.util.Map.of((int) 'A', 1, (int) '区', 2, (int) '新', 3, (int) '高', 4));
  }

  @Test
  void twoCodePointsOfOneOutlineHaveTwoGlyphs() {
    Subset subset = cut(SONG, " \u00A0A");
    assertThat(List.copyOf(subset.glyphs().values())).containsExactly(1, 2, 3);
  }

  @Test
  void codePointsBeyondThePlaneAreFound() throws IOException {
    Face kai = Fonts.face("brief-kai/BriefKai-Regular.ttf");
    String text = firstBeyond(kai);
    try (TrueTypeFont part = parse(Subsetter.of(kai).cut(points("一" + text)).file("Kept"))) {
      assertThat(part.getUnicodeCmapLookup().getGlyphId(text.codePointAt(0))).isEqualTo(2);
      assertThat(part.getUnicodeCmapLookup().getGlyphId('一')).isEqualTo(1);
    }
  }

  private static String firstBeyond(Face face) {
    return Character.toString(
        java.util.stream.IntStream.range(0x10000, 0x30000)
            .filter(face::covers)
            .findFirst()
            .orElseThrow());
  }

  @Test
  void aCodePointWithoutGlyphIsRefused() {
    assertThatThrownBy(() -> cut(SANS, "高"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SourceSans3-Regular: U+9AD8");
  }

  @Test
  void whoeverMadeTheFaceIsNamedInItsParts() throws IOException {
    try (TrueTypeFont part = parse(cut(SANS, "abc").file("Alias"))) {
      assertThat(part.getNaming().getNameRecords())
          .extracting(record -> record.getNameId() + " " + record.getString())
          .contains("1 Alias", "2 Regular", "6 Alias")
          .anyMatch(name -> name.startsWith("0 ") && name.contains("Adobe"))
          .anyMatch(name -> name.startsWith("13 ") && name.contains("SIL Open Font License"));
    }
  }

  @Test
  void sumsAndTheSameChoiceOfGlyphsAreStable() {
    byte[] file = cut(SONG, "政策").file("Kept");
    assertThat(file).isEqualTo(cut(SONG, "策政策").file("Kept"));
    int sum = 0;
    var words = ByteBuffer.wrap(file);
    while (words.hasRemaining()) {
      sum += words.getInt();
    }
    assertThat(sum).isEqualTo(0xB1B0AFBA);
  }

  @Test
  void aSubsetOfThirtySixGlyphsIsSmall() {
    String text = "高新技术产业开发区政策简报到年底产出超过万亿元北京上海广州0123456789";
    assertThat(cut("noto-sans-sc/NotoSansSC-Regular.ttf", text).file("Kept"))
        .hasSizeLessThan(10_000);
  }
}
