package brief.line;

import brief.line.Printed.Drawn;
import java.util.ArrayList;
import java.util.List;

/// The gaps that `docs/typesetting.md` allows on a line, of an em.
///
/// @param han the widest gap between Han, and between any two signs for which nothing else is said
/// @param autospace the widest gap between Han and Latin
/// @param words the widest space between words
/// @param chinese whether a space typed between Han and Latin is the gap that is there anyway; in
///   English it is a space between words
record Spacing(double han, double autospace, double words, boolean chinese) {
  /// What printing rounds.
  private static final double ROUNDING = 0.002;

  /// The blank at either side of a dash or an interpunct within its cell.
  private static final double DASH = 0.2;

  private static final double LEAST_AUTOSPACE = 0.125;
  private static final double LEAST_WORDS = 0.15;

  /// Of a justified line.
  static Spacing justified(double ems, boolean chinese) {
    return ems < 25 ? new Spacing(0.5, 0.5, 1, chinese) : new Spacing(0.25, 0.5, 0.75, chinese);
  }

  /// Of a line that is not stretched: every gap as it is; a word space is at most that of bold
  /// type.
  static Spacing natural(boolean chinese) {
    return new Spacing(0, 0.25, 0.3, chinese);
  }

  /// The gaps that are outside their limits.
  List<String> faults(List<Drawn> line) {
    var faults = new ArrayList<String>();
    for (int i = 0; i + 1 < line.size(); i++) {
      Drawn x = line.get(i);
      Drawn y = line.get(i + 1);
      if (y.code() == ' ') {
        bound(faults, x, y, (y.left() - x.right()) / x.size(), -0.15, dash(x) ? DASH : 0.1);
      } else if (x.code() == ' ') {
        if (i > 0) {
          space(faults, line.get(i - 1), x, y);
        }
      } else {
        neighbours(faults, x, y);
      }
    }
    return faults;
  }

  private void space(List<String> faults, Drawn before, Drawn space, Drawn y) {
    double gap = (y.left() - before.right()) / space.size();
    boolean mixed = chinese && mixed(before, y);
    bound(
        faults,
        space,
        y,
        gap,
        chinese && (before.han() || y.han()) ? LEAST_AUTOSPACE : LEAST_WORDS,
        mixed ? autospace : words + (dash(before) || dash(y) ? DASH : 0));
  }

  private void neighbours(List<String> faults, Drawn x, Drawn y) {
    double gap = (y.left() - x.right()) / x.size();
    if (x.note() || y.note()) {
      bound(
          faults,
          x,
          y,
          gap * x.size() / Math.max(x.size(), y.size()),
          -0.6,
          dash(x) ? han + DASH : han);
    } else if (mixed(x, y)) {
      bound(faults, x, y, gap, LEAST_AUTOSPACE, autospace);
    } else if (x.han() && y.han()) {
      bound(faults, x, y, gap, 0, han);
    } else if (x.code() == y.code() && "—⸺…".indexOf(x.code()) >= 0) {
      bound(faults, x, y, gap, -0.2, 0); // no gap in the middle
    } else if (x.western() && y.western()) {
      bound(faults, x, y, gap, -0.2, 0.1); // kerning alone
    } else if (x.western() || y.western()) {
      bound(faults, x, y, gap, -0.5, Math.max(autospace, han));
    } else {
      bound(faults, x, y, gap, -1, dash(x) || dash(y) ? han + DASH : han);
    }
  }

  private static boolean dash(Drawn glyph) {
    return "—⸺–～·".indexOf(glyph.code()) >= 0;
  }

  /// The widest gaps of a line, for the record.
  ///
  /// @return between Han; a word space
  static double[] widest(List<Drawn> line) {
    double[] widest = new double[2];
    for (int i = 0; i + 1 < line.size(); i++) {
      Drawn x = line.get(i);
      Drawn y = line.get(i + 1);
      if (x.han() && y.han()) {
        widest[0] = Math.max(widest[0], (y.left() - x.right()) / x.size());
      } else if (i > 0 && x.code() == ' ' && line.get(i - 1).latin() && y.latin()) {
        widest[1] = Math.max(widest[1], (y.left() - line.get(i - 1).right()) / x.size());
      }
    }
    return widest;
  }

  private static boolean mixed(Drawn x, Drawn y) {
    return (x.han() && y.latin()) || (x.latin() && y.han());
  }

  private static void bound(
      List<String> faults, Drawn x, Drawn y, double gap, double low, double high) {
    if (gap < low - ROUNDING || gap > high + ROUNDING) {
      String pair = Character.toString(x.code()) + Character.toString(y.code());
      faults.add("gap of " + pair + " is " + Math.round(gap * 1000) / 1000.0);
    }
  }
}
