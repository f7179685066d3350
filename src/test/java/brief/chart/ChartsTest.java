package brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brief.Golden;
import brief.doc.Picture;
import brief.doc.Picture.Fill;
import brief.doc.Picture.Mark;
import brief.doc.Picture.Text;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ChartsTest {
  private static final Set<Double> WIDTHS = Set.of(Gallery.COLUMN, Gallery.PAGE);

  /// All figures of gallery and edition in both widths.
  private static final Map<String, Chart> EVERYTHING = everything();

  private static Map<String, Chart> everything() {
    Map<String, Chart> charts = new LinkedHashMap<>();
    for (double width : WIDTHS) {
      Pictures.all(width).forEach((id, chart) -> charts.put(id + " " + width, chart));
      Pictures.seeds(width).forEach((id, chart) -> charts.put("seeds " + id + " " + width, chart));
    }
    return charts;
  }

  @TestFactory
  Stream<DynamicTest> eachKindIsDrawnInEachLanguage() {
    return Pictures.all(Gallery.COLUMN).entrySet().stream()
        .filter(entry -> !entry.getKey().equals("7-15-106"))
        .flatMap(entry -> entry.getValue().pictures().values().stream())
        .map(picture ->
            DynamicTest.dynamicTest(
                picture.id() + " " + picture.lang(),
                () ->
                    Golden.hold(
                        "chart/" + picture.id() + "." + picture.lang() + ".txt",
                        PictureText.of(picture))));
  }

  @Test
  void theRowsOfEachFigureSayWhatIsDrawn() {
    StringBuilder rows = new StringBuilder();
    Pictures.all(Gallery.COLUMN)
        .forEach((id, chart) -> {
          rows.append(id).append('\n');
          chart
              .rows()
              .forEach(row ->
                  rows.append("  ")
                      .append(
                          String.join(
                              " | ",
                              pair(row.label()),
                              row.group().map(ChartsTest::pair).orElse("-"),
                              row.at().map(ChartsTest::pair).orElse("-"),
                              pair(row.value()),
                              row.status().map(Enum::name).orElse("-"),
                              row.claim().orElse("-")))
                      .append('\n'));
        });
    Golden.hold("chart/rows.txt", rows.toString());
  }

  private static String pair(brief.model.Texts texts) {
    return texts.in("zh") + " / " + texts.in("en");
  }

  @Test
  void theLanguagesOfAFigureDifferInTextsAlone() {
    EVERYTHING.forEach((name, chart) -> {
      Picture zh = picture(chart, "zh");
      Picture en = picture(chart, "en");
      assertThat(zh.width()).as(name).isEqualTo(en.width());
      assertThat(zh.height()).as(name).isEqualTo(en.height());
      assertThat(drawn(zh)).as(name).isEqualTo(drawn(en));
    });
  }

  private static Picture picture(Chart chart, String lang) {
    Picture picture = chart.pictures().get(lang);
    if (picture == null) {
      throw new AssertionError("no picture in " + lang);
    }
    return picture;
  }

  private static List<Mark> drawn(Picture picture) {
    return picture.marks().stream().filter(mark -> !(mark instanceof Text)).toList();
  }

  @Test
  void noTextStandsOnAnother() {
    List<String> clashes = new ArrayList<>();
    EVERYTHING.forEach((name, chart) -> {
      for (Picture picture : chart.pictures().values()) {
        List<Inked> texts = Inked.of(picture);
        for (int i = 0; i < texts.size(); i++) {
          for (int j = i + 1; j < texts.size(); j++) {
            if (texts.get(i).box().intersects(texts.get(j).box())) {
              clashes.add(name + " " + texts.get(i) + " " + texts.get(j));
            }
          }
        }
      }
    });
    assertThat(clashes).isEmpty();
  }

  @Test
  void noTextLeavesThePicture() {
    List<String> outside = new ArrayList<>();
    EVERYTHING.forEach((name, chart) -> {
      for (Picture picture : chart.pictures().values()) {
        Rectangle2D whole =
            new Rectangle2D.Double(-0.5, -0.5, picture.width() + 1, picture.height() + 1);
        Inked.of(picture).stream()
            .filter(text -> !whole.contains(text.box()))
            .forEach(text -> outside.add(name + " " + text));
      }
    });
    assertThat(outside).isEmpty();
  }

  @Test
  void noTextStandsOnAFill() {
    List<String> covered = new ArrayList<>();
    Set<Integer> light = Set.of(Palette.WHITE, Palette.PALE);
    EVERYTHING.forEach((name, chart) -> {
      for (Picture picture : chart.pictures().values()) {
        List<Inked> texts = Inked.of(picture);
        for (Mark mark : picture.marks()) {
          if (mark instanceof Fill fill && !light.contains(fill.rgb())) {
            Rectangle2D box = box(fill.path());
            texts.stream()
                .filter(text -> text.box().intersects(box))
                .forEach(text -> covered.add(name + " " + text + " " + box));
          }
        }
      }
    });
    assertThat(covered).isEmpty();
  }

  private static Rectangle2D box(Picture.Path path) {
    Path2D shape = new Path2D.Double();
    for (Picture.Segment segment : path.segments()) {
      switch (segment) {
        case Picture.Move move -> shape.moveTo(move.x(), move.y());
        case Picture.Line line -> shape.lineTo(line.x(), line.y());
        case Picture.Curve c -> shape.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Picture.Close() -> shape.closePath();
      }
    }
    return shape.getBounds2D();
  }

  @Test
  void noTextIsSmallOrTurned() {
    EVERYTHING
        .values()
        .forEach(chart ->
            chart
                .pictures()
                .values()
                .forEach(picture ->
                    Inked.of(picture)
                        .forEach(text -> {
                          assertThat(text.text().size()).isGreaterThanOrEqualTo(8);
                          assertThat(text.text().rotation()).isZero();
                        })));
  }

  @Test
  void everyFigureOfTheEditionIsDrawn() {
    Seeds seeds = new Seeds();
    assertThat(Pictures.seeds(Gallery.COLUMN).keySet())
        .isEqualTo(seeds.digest().figures().keySet());
  }

  @Test
  void theMachinesLanguageAndZoneChangeNothing() {
    Map<String, Chart> here = Pictures.all(Gallery.COLUMN);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(Pictures.all(Gallery.COLUMN)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void theLanguagesHaveTheSameWordsForFigures() {
    assertThat(keys("zh")).isEqualTo(keys("en"));
  }

  private static List<String> keys(String lang) {
    return WordsFiles.words(lang).messages().keySet().stream()
        .filter(key -> key.startsWith("chart."))
        .sorted()
        .toList();
  }
}
