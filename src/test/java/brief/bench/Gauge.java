package brief.bench;

import brief.bench.Row.Glyph;
import java.util.ArrayList;
import java.util.List;

/// The gaps of a line, each against what it would be if nothing were justified: nothing between
/// Han, a quarter of an em between Han and Latin, the space of the face between words, half an em
/// less between two full-width marks (CLREQ 3.1.6 and 3.2).
///
/// @param opened by how much the widest grew, in em
/// @param closed by how much the tightest shrank, in em; two marks drawn together are no gap
/// @param loose whether a gap is wider than CLREQ 3.2.5 lets it be: a word space or the space
///   between Han and Latin over half an em; or, where it sets no bound, over an eighth between Han
record Gauge(double opened, double closed, boolean loose) {
  private static final double HALF = 0.5;
  private static final double EIGHTH = 0.125;
  private static final double ROUNDING = 0.005;
  private static final String OPEN = "（《〈【〔［｛「『“‘";
  private static final String CLOSE = "）》〉】〕］｝」』”’，、；：。！？";

  /// A gap of a line.
  ///
  /// @param natural what it would be, in em
  /// @param most what it may be
  /// @param set what it is
  record Gap(double natural, double most, double set) {}

  static Gauge of(List<Glyph> line) {
    double opened = 0;
    double closed = 0;
    boolean loose = false;
    for (Gap gap : gaps(line)) {
      opened = Math.max(opened, gap.set - gap.natural);
      closed = Math.max(closed, gap.natural - gap.set);
      loose |= gap.set > gap.most + ROUNDING;
    }
    return new Gauge(opened, closed, loose);
  }

  /// The gaps that justification may change: none within words and numbers.
  static List<Gap> gaps(List<Glyph> line) {
    List<Glyph> inked = line.stream().filter(glyph -> !glyph.blank()).toList();
    var gaps = new ArrayList<Gap>();
    for (int i = 0; i + 1 < inked.size(); i++) {
      Glyph x = inked.get(i);
      Glyph y = inked.get(i + 1);
      double set = (y.x() - blank(y) - x.right() - blank(x)) / x.size();
      double space = space(line, x, y);
      if (space > 0) {
        gaps.add(new Gap(space, HALF, set));
      } else {
        between(x, y, set, gaps);
      }
    }
    return gaps;
  }

  /// What the two ems of —— leave blank at each side where it is one glyph, in points.
  private static double blank(Glyph glyph) {
    return glyph.text().equals("⸺") ? glyph.size() - glyph.width() / 2 : 0;
  }

  /// Width of the spaces between two glyphs in their own face, in em; 0 when there are none.
  static double space(List<Glyph> line, Glyph x, Glyph y) {
    return line.subList(line.indexOf(x), line.indexOf(y)).stream()
        .filter(Glyph::blank)
        .mapToDouble(glyph -> glyph.width() / x.size())
        .sum();
  }

  private static void between(Glyph x, Glyph y, double set, List<Gap> gaps) {
    boolean marks = mark(x) && mark(y);
    boolean blanks = marks && (CLOSE.indexOf(x.last()) >= 0 || OPEN.indexOf(y.first()) >= 0);
    if (blanks) {
      gaps.add(new Gap(Math.min(-HALF, set), -HALF + EIGHTH, set));
    } else if ((han(x) && latin(y.first())) || (latin(x.last()) && han(y))) {
      gaps.add(new Gap(HALF / 2, HALF, set));
    } else if (wide(x) && wide(y) && !(dash(x) && dash(y))) {
      gaps.add(new Gap(0, EIGHTH, set));
    } else if (wide(x) || wide(y)) {
      // a mark beside a letter, or a sign beside Han: what is between nothing and a quarter is
      // right
      double natural = mark(x) || mark(y) ? 0 : Math.clamp(set, 0, HALF / 2);
      gaps.add(new Gap(natural, natural + EIGHTH, set));
    }
  }

  /// Where the last glyph of a line ends: a full mark with its half that is not blank.
  static double edge(Glyph glyph) {
    boolean half = mark(glyph) && CLOSE.indexOf(glyph.last()) >= 0;
    return glyph.right() - (half ? HALF * glyph.size() : 0);
  }

  static boolean han(Glyph glyph) {
    return Character.UnicodeScript.of(glyph.first()) == Character.UnicodeScript.HAN;
  }

  private static boolean latin(int code) {
    return code < 0x250 && Character.isLetterOrDigit(code);
  }

  private static boolean wide(Glyph glyph) {
    return han(glyph) || mark(glyph) || dash(glyph);
  }

  private static boolean dash(Glyph glyph) {
    return "—⸺…".indexOf(glyph.first()) >= 0 && glyph.width() > 0.9 * glyph.size();
  }

  /// Whether it is a mark of a full em, half of it blank; “ of a Latin face is not.
  private static boolean mark(Glyph glyph) {
    return (OPEN + CLOSE).indexOf(glyph.first()) >= 0 && glyph.width() > 0.9 * glyph.size();
  }
}
