package brief.line;

import brief.line.Gap.Expand;
import brief.line.Gap.Reduce;
import brief.line.Paragraph.Align;

/// Shares out what a line has too much or too little, in the order of CLREQ 3.2.4 and 3.2.5.
///
/// @param strip the line is of
/// @param a first cell
/// @param b end of the line
/// @param room from its natural width to the measure; negative when it is to be reduced
record Filler(Strip strip, int a, int b, double room) {
  private static final double MOST = 0.5;

  /// What comes between each cell of the line and the next.
  double[] gaps(Align align) {
    double[] gaps = new double[b - a];
    int last = strip.visible(a, b) - 1;
    for (int i = a; i < last; i++) {
      gaps[i - a] = strip.gap(i).natural();
    }
    boolean ragged = align != Align.JUSTIFIED || b == strip.to();
    if (room < 0 && align == Align.JUSTIFIED) {
      reduce(gaps, last);
    } else if (room > 0 && !ragged) {
      expand(gaps, last);
    }
    return gaps;
  }

  private void reduce(double[] gaps, int last) {
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
  }

  private void expand(double[] gaps, int last) {
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
    double even = strip.even(a, b);
    if (even > 0 && left > 0) {
      double share = Math.min(MOST, left / even);
      for (int i = a; i < last; i++) {
        gaps[i - a] += share * strip.gap(i).even();
      }
    } else if (left > 0) {
      spread(gaps, last, left);
    }
  }

  /// A line of Western words whose spaces are at their widest: they grow on, if they need not
  /// double.
  private void spread(double[] gaps, int last, double left) {
    double sum = spaces();
    for (int i = a; i < last && sum > 0 && left / sum <= 2 * MOST; i++) {
      gaps[i - a] += isSpace(i) ? left * strip.em(i) / sum : 0;
    }
  }

  /// Whether gaps had to grow beyond their limits.
  boolean loose(Align align) {
    double even = strip.even(a, b);
    double more = even > 0 ? Fit.LOOSE * even : Fit.LOOSE_WORDS * spaces();
    return align == Align.JUSTIFIED
        && b != strip.to()
        && room > strip.stretch(a, b) + more + Fit.ROUNDING;
  }

  /// The size of the type, once for each word space.
  private double spaces() {
    double sum = 0;
    for (int i = a; i < strip.visible(a, b) - 1; i++) {
      sum += isSpace(i) ? strip.em(i) : 0;
    }
    return sum;
  }

  private boolean isSpace(int i) {
    return strip.gap(i).stretch() > 0 && strip.gap(i).expand() == Expand.WORDS;
  }

  /// Whether the line is wider than its measure at its tightest.
  boolean overfull(Align align) {
    double shrink = align == Align.JUSTIFIED ? strip.shrink(a, b) : 0;
    return room < -shrink - Fit.ROUNDING;
  }
}
