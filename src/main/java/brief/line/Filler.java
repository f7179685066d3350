package brief.line;

import brief.line.Gap.Expand;
import brief.line.Gap.Reduce;
import brief.line.Paragraph.Align;

/// Shares out what a line has too much or too little, in the order of CLREQ 3.2.4 and 3.2.5.
///
/// @param strip the line is of
/// @param a first cell
/// @param b end of the line
/// @param bounds of its gaps
/// @param room from its natural width to the measure; negative when it is to be reduced
record Filler(Strip strip, int a, int b, double room, Bounds bounds) {
  /// How a line is filled.
  static final class Filling {
    private final double[] gaps;
    private final double scale;

    private Filling(double[] gaps, double scale) {
      this.gaps = gaps;
      this.scale = scale;
    }

    /// What comes after a cell of the line.
    ///
    /// @param i base 0
    double gap(int i) {
      return gaps[i];
    }

    /// Of what is elastic: 1 as it is.
    double scale() {
      return scale;
    }
  }

  Filling fill(Align align) {
    double[] gaps = new double[b - a];
    int last = strip.visible(a, b) - 1;
    for (int i = a; i < last; i++) {
      gaps[i - a] = strip.gap(i).natural();
    }
    boolean ragged = align != Align.JUSTIFIED || b == strip.to() || !fills();
    double more = 0;
    if (room < 0 && align == Align.JUSTIFIED) {
      more = -letters(reduce(gaps, last));
    } else if (room > 0 && !ragged) {
      more = expand(gaps, last);
    }
    return new Filling(gaps, more == 0 ? 1 : 1 + more / strip.letters(a, b));
  }

  /// @return what is still too much
  private double reduce(double[] gaps, int last) {
    double left = -room;
    for (Reduce turn : Reduce.values()) {
      double sum = 0;
      for (int i = a; i < last; i++) {
        sum += strip.gap(i).reduce() == turn ? strip.gap(i).shrink() : 0;
      }
      double share = sum == 0 ? 0 : Math.min(1, left / sum);
      for (int i = a; i < last && share > 0; i++) {
        gaps[i - a] -= strip.gap(i).reduce() == turn ? share * strip.gap(i).shrink() : 0;
      }
      left -= share * sum;
    }
    return left;
  }

  /// What letters take of a width: nothing when it is no more than rounding.
  private double letters(double left) {
    return left <= Fit.ROUNDING ? 0 : Math.min(left, Bounds.LETTERS * strip.letters(a, b));
  }

  /// @return how much wider letters are drawn in all
  private double expand(double[] gaps, int last) {
    double left = room;
    for (Expand turn : Expand.values()) {
      double sum = 0;
      for (int i = a; i < last; i++) {
        sum += strip.gap(i).expand() == turn ? strip.gap(i).stretch() : 0;
      }
      double share = sum == 0 ? 0 : Math.min(1, left / sum);
      for (int i = a; i < last && share > 0; i++) {
        gaps[i - a] += strip.gap(i).expand() == turn ? share * strip.gap(i).stretch() : 0;
      }
      left -= share * sum;
    }
    left -= evenly(gaps, last, left);
    double letters = letters(left);
    left -= letters;
    double sum = bounds.last(strip, a, b);
    for (int i = a; i < last && left > 0 && sum > 0; i++) {
      gaps[i - a] += left / sum * bounds.last(strip.gap(i), strip.em(i));
    }
    return letters;
  }

  /// Widens all gaps alike, each by its share.
  ///
  /// @return what has been shared out
  private double evenly(double[] gaps, int last, double left) {
    double even = strip.even(a, b);
    if (even <= 0 || left <= 0) {
      return 0;
    }
    double share = Math.min(Bounds.ALIKE, left / even);
    for (int i = a; i < last; i++) {
      gaps[i - a] += share * strip.gap(i).even();
    }
    return share * even;
  }

  /// Whether gaps within their bounds fill the line; if they do not, it is not stretched at all.
  private boolean fills() {
    return room <= bounds.most(strip, a, b) + Fit.ROUNDING;
  }

  /// Whether the line ends short of the measure, and not because it ends within an address.
  boolean shortened(Align align) {
    return align == Align.JUSTIFIED && b != strip.to() && !strip.tier(b).address() && !fills();
  }

  /// Whether the line is wider than its measure at its tightest.
  boolean overfull(Align align) {
    double shrink = align == Align.JUSTIFIED ? Bounds.least(strip, a, b) : 0;
    return room < -shrink - Fit.ROUNDING;
  }
}
