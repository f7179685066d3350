package brief.face;

import brief.diag.Golden;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/// The forms of characters that differ from country to country, drawn in letters so that they can
/// be looked at: 直 stands on one closed stroke, 骨 has its corner at the left, the last stroke of 令
/// is a dot, 角 has its middle stroke through the foot.
class FormsTest {
  private static final List<String> FACES =
      List.of(
          "noto-serif-sc/NotoSerifSC-Regular.ttf",
          "noto-sans-sc/NotoSansSC-Regular.ttf",
          "brief-kai/BriefKai-Regular.ttf");
  private static final String CHARACTERS = "将直骨令角门";
  private static final int COLUMNS = 48;
  private static final int ROWS = 24;

  @Test
  void charactersHaveTheirMainlandForms() throws IOException {
    var drawn = new StringBuilder();
    for (String path : FACES) {
      try (TrueTypeFont font =
          new TTFParser().parse(new RandomAccessReadBuffer(Fonts.bytes(Path.of("fonts", path))))) {
        for (int code : CHARACTERS.codePoints().toArray()) {
          drawn.append(font.getName()).append(' ').appendCodePoint(code).append('\n');
          int glyph = font.getUnicodeCmapLookup().getGlyphId(code);
          draw(font.getGlyph().getGlyph(glyph).getPath(), font.getUnitsPerEm(), drawn);
        }
      }
    }
    Golden.assertSame("face/forms.txt", drawn.toString());
  }

  private static void draw(GeneralPath path, int em, StringBuilder drawn) {
    for (int row = 0; row < ROWS; row++) {
      var line = new StringBuilder();
      for (int column = 0; column < COLUMNS; column++) {
        double x = (column + 0.5) * em / COLUMNS;
        double y = 0.88 * em - (row + 0.5) * em / ROWS;
        line.append(path.contains(x, y) ? '#' : ' ');
      }
      drawn.append(line.toString().stripTrailing()).append('\n');
    }
  }
}
