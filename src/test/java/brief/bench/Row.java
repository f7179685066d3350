package brief.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// What stands on one baseline of a page in the size of the text, from left to right, as PDFBox
/// reads it: whoever set it is not asked.
///
/// @param page base 1
record Row(int page, List<Glyph> glyphs) {
  /// A glyph where it is drawn, in points; spaces are glyphs too.
  ///
  /// @param text what it says, two letters where it is a ligature
  /// @param width its advance in its font, whatever was added or taken away beside it
  /// @param scale how much wider than in its font it is drawn; 1 as it is
  record Glyph(String text, double x, double width, double size, double scale) {
    double right() {
      return x + width;
    }

    boolean blank() {
      return text.isBlank();
    }

    int first() {
      return text.codePointAt(0);
    }

    int last() {
      return text.codePointBefore(text.length());
    }
  }

  /// The rows of a document in the order of pages and baselines; only what has the size that most
  /// of its glyphs have.
  static List<Row> of(PDDocument document) throws IOException {
    var reader = new Reader();
    reader.getText(document);
    double body = body(reader.glyphs);
    Map<Place, List<Glyph>> rows = new TreeMap<>();
    reader.glyphs.forEach((place, glyphs) -> {
      var kept = glyphs.stream().filter(glyph -> Math.abs(glyph.size - body) < 0.05).toList();
      if (!kept.stream().allMatch(Glyph::blank)) {
        rows.put(place, kept);
      }
    });
    return rows.entrySet().stream()
        .map(row -> new Row(row.getKey().page, sorted(row.getValue())))
        .toList();
  }

  private static List<Glyph> sorted(List<Glyph> glyphs) {
    return glyphs.stream().sorted(Comparator.comparingDouble(Glyph::x)).toList();
  }

  private static double body(Map<Place, List<Glyph>> glyphs) {
    return glyphs.values().stream()
        .flatMap(List::stream)
        .map(glyph -> Math.round(glyph.size * 100) / 100.0)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  /// A baseline.
  ///
  /// @param y from the top of the page, in fifths of a point
  private record Place(int page, long y) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      return page == other.page ? Long.compare(y, other.y) : Integer.compare(page, other.page);
    }
  }

  private static final class Reader extends PDFTextStripper {
    private final Map<Place, List<Glyph>> glyphs = new TreeMap<>();

    @Override
    protected void processTextPosition(TextPosition text) {
      var place = new Place(getCurrentPageNo(), Math.round(text.getYDirAdj() * 5));
      double scale = text.getXScale() / text.getYScale();
      glyphs
          .computeIfAbsent(place, none -> new ArrayList<>())
          .add(
              new Glyph(
                  text.getUnicode(),
                  text.getXDirAdj(),
                  text.getWidthDirAdj(),
                  text.getYScale(),
                  scale));
    }
  }
}
