package brief.bench;

import brief.bench.Composed.Line;
import brief.bench.Row.Glyph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How well a text is set, in numbers.
///
/// @param pages how many pages the text fills
/// @param lines how many lines are justified: the last ones of paragraphs are not
/// @param rms of the widest gap of each line, in em over its natural width
/// @param worst the widest of all
/// @param closed rms of the tightest gap of each line, in em under its natural width
/// @param loose lines with a gap that is too wide, see [Gauge]
/// @param ragged lines that end a tenth of an em or more before the edge where most end
/// @param first lines that begin with a mark that must not begin one (CLREQ 3.1.3, basic)
/// @param last lines that end with a mark that must not end one; the solidus is one (GB/T 15834)
/// @param parted numbers and their units on two lines
/// @param hyphens lines that end in a hyphen of hyphenation
/// @param ladder most of them in a row
/// @param alone paragraphs whose last line is one Han character, or one syllable of a broken word
/// @param stranded first or last lines of paragraphs alone on a page
/// @param letters by how many per cent glyphs are drawn wider or narrower than they are, at most
/// @param river most lines in a row with a word space right under one another
record Score(
    int pages,
    int lines,
    double rms,
    double worst,
    double closed,
    int loose,
    int ragged,
    int first,
    int last,
    int parted,
    int hyphens,
    int ladder,
    int alone,
    int stranded,
    double letters,
    int river) {

  private static final String NOT_FIRST = "、，；：。！？”’）》〉】〕］｝」』·—～…⸺％‰℃,.;:!?)]}%";
  private static final String NOT_LAST = "“‘（《〈【〔［｛「『([{￥$/";
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?<![\\dA-Za-z.,])\\d[\\d,.]*(?:[十百千万亿]*[亿元年月日号个项家%‰条页卷t]|%|(?:billion|million|trillion|percent)\\b|(?:ms|Gbit/s))"
              + "|[\\d.]+%～[\\d.]+%|\\d+(?:\\+\\d+)+|\\d{4}—\\d{4}|“\\d+”");

  static Score of(List<Composed> paragraphs) {
    List<Line> full = paragraphs.stream().flatMap(each -> each.full().stream()).toList();
    List<Gauge> gauges = full.stream().map(line -> Gauge.of(line.row().glyphs())).toList();
    return new Score(
        paragraphs.stream()
            .flatMap(each -> each.lines().stream())
            .mapToInt(line -> line.row().page())
            .max()
            .orElse(0),
        full.size(),
        rms(gauges.stream().map(Gauge::opened).toList()),
        gauges.stream().mapToDouble(Gauge::opened).max().orElse(0),
        rms(gauges.stream().map(Gauge::closed).toList()),
        (int) gauges.stream().filter(Gauge::loose).count(),
        ragged(full),
        paragraphs.stream().mapToInt(Score::first).sum(),
        paragraphs.stream().mapToInt(Score::last).sum(),
        paragraphs.stream().mapToInt(Score::parted).sum(),
        (int) full.stream().filter(Line::hyphen).count(),
        paragraphs.stream().mapToInt(Score::ladder).max().orElse(0),
        (int) paragraphs.stream().filter(Score::alone).count(),
        paragraphs.stream().mapToInt(Score::stranded).sum(),
        full.stream()
            .flatMap(line -> line.row().glyphs().stream())
            .mapToDouble(glyph -> 100 * Math.abs(glyph.scale() - 1))
            .max()
            .orElse(0),
        paragraphs.stream().mapToInt(Score::river).max().orElse(0));
  }

  /// A row of a table.
  String cells() {
    return String.format(
        Locale.ROOT,
        "%d | %d | %.3f | %.2f | %.3f | %d | %d | %d / %d | %d | %d / %d | %d | %d | %.1f | %d",
        pages,
        lines,
        rms,
        worst,
        closed,
        loose,
        ragged,
        first,
        last,
        parted,
        hyphens,
        ladder,
        alone,
        stranded,
        letters,
        river);
  }

  private static double rms(List<Double> values) {
    return Math.sqrt(values.stream().mapToDouble(value -> value * value).average().orElse(0));
  }

  private static int ragged(List<Line> lines) {
    List<Double> edges = lines.stream().map(line -> Gauge.edge(inked(line).getLast())).toList();
    double edge = edges.stream().sorted().skip(edges.size() / 2).findFirst().orElse(0.0);
    double size = lines.isEmpty() ? 0 : inked(lines.getFirst()).getFirst().size();
    return (int) edges.stream().filter(each -> each < edge - size / 10).count();
  }

  private static int first(Composed paragraph) {
    return (int)
        paragraph.lines().stream()
            .skip(1)
            .filter(line -> !inTwo(line) && NOT_FIRST.indexOf(inked(line).getFirst().first()) >= 0)
            .count();
  }

  /// Whether a line begins with —— or ……, which only the strict rules keep from there.
  private static boolean inTwo(Line line) {
    List<Glyph> glyphs = inked(line);
    return glyphs.getFirst().text().equals("⸺")
        || (glyphs.size() > 1
            && "—…".indexOf(glyphs.getFirst().first()) >= 0
            && glyphs.get(1).first() == glyphs.getFirst().first());
  }

  private static int last(Composed paragraph) {
    return (int)
        paragraph.full().stream()
            .filter(line -> NOT_LAST.indexOf(inked(line).getLast().last()) >= 0)
            .count();
  }

  private static List<Glyph> inked(Line line) {
    return line.row().glyphs().stream().filter(glyph -> !glyph.blank()).toList();
  }

  private static int parted(Composed paragraph) {
    int parted = 0;
    Matcher found = WHOLE.matcher(paragraph.bare());
    while (found.find()) {
      if (paragraph.full().stream()
          .anyMatch(line -> found.start() < line.end() && line.end() < found.end())) {
        parted++;
      }
    }
    return parted;
  }

  private static int ladder(Composed paragraph) {
    int most = 0;
    int now = 0;
    for (Line line : paragraph.lines()) {
      now = line.hyphen() ? now + 1 : 0;
      most = Math.max(most, now);
    }
    return most;
  }

  private static boolean alone(Composed paragraph) {
    List<Line> lines = paragraph.lines();
    if (lines.size() < 2) {
      return false;
    }
    List<Glyph> glyphs = inked(lines.getLast());
    boolean syllable =
        lines.get(lines.size() - 2).hyphen() && lines.getLast().row().glyphs().equals(glyphs);
    return syllable
        || (glyphs.stream().anyMatch(Gauge::han)
            && glyphs.stream().filter(glyph -> Character.isLetterOrDigit(glyph.first())).count()
                <= 1);
  }

  private static int stranded(Composed paragraph) {
    List<Integer> pages = paragraph.lines().stream().map(line -> line.row().page()).toList();
    int count = pages.size();
    if (count < 2) {
      return 0;
    }
    boolean orphan = pages.get(1) > pages.get(0);
    boolean widow = pages.get(count - 1) > pages.get(count - 2);
    return (orphan ? 1 : 0) + (widow ? 1 : 0);
  }

  /// Where a line has word spaces, and how many lines each goes on from above.
  private record Stream(double left, double right, int lines) {
    boolean under(Stream above) {
      double shared = Math.min(right, above.right) - Math.max(left, above.left);
      return shared > 0.5 * Math.min(right - left, above.right - above.left);
    }
  }

  private static int river(Composed paragraph) {
    int most = 0;
    List<Stream> above = List.of();
    for (Line line : paragraph.lines()) {
      List<Stream> here = new ArrayList<>();
      List<Glyph> inked = inked(line);
      for (int i = 0; i + 1 < inked.size(); i++) {
        Glyph x = inked.get(i);
        Glyph y = inked.get(i + 1);
        if (Gauge.space(line.row().glyphs(), x, y) > 0) {
          var stream = new Stream(x.right(), y.x(), 1);
          int before = above.stream().filter(stream::under).mapToInt(Stream::lines).max().orElse(0);
          here.add(new Stream(x.right(), y.x(), before + 1));
          most = Math.max(most, before + 1);
        }
      }
      above = here;
    }
    return most;
  }
}
