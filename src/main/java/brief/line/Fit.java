package brief.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The best way to break a strip into lines, all lines weighed together (after D. E. Knuth and M.
/// F. Plass, *Breaking paragraphs into lines*, 1981).
///
/// Work is bounded by the places to break times [#REACH], whatever the measure.
final class Fit {
  /// How much wider than the measure a line may be by rounding, in points.
  static final double ROUNDING = 1e-6;

  /// So many places back a line may begin.
  private static final int REACH = 1024;

  /// The badness of a line whose gaps are as narrow as they may be.
  private static final double NARROWEST = 60;

  /// More than a line at its worst that fills its measure.
  private static final double ORPHAN = 1e8;

  /// Less than a line more.
  private static final double RAGGED_ORPHAN = 5e5;

  private static final double HYPHENS_IN_A_ROW = 1e6;
  private static final double PER_RAGGED_LINE = 1e6;
  private static final double WORST = 1e4;
  private static final double SHORT = 1e9;
  private static final double OVERFULL = 1e7;

  private final Strip strip;
  private final Goal goal;
  private final boolean overfull;
  private final int[] places;

  /// @param first width of the first line
  /// @param rest width of the others
  /// @param bounds of its gaps
  record Goal(double first, double rest, boolean justified, Bounds bounds) {
    double width(boolean isFirst) {
      return isFirst ? first : rest;
    }
  }

  /// @param ends where each line ends
  /// @param worst the greatest badness of a line; 100 is a line whose gaps have grown by what is
  ///   easy
  /// @param fills whether each line that ought to fills its measure
  record Way(List<Integer> ends, double worst, boolean fills) {}

  private Fit(Strip strip, Goal goal, Tier most) {
    this.strip = strip;
    this.goal = goal;
    this.overfull = most == Tier.SPLIT;
    int[] found = new int[strip.to() - strip.from() + 1];
    int count = 0;
    found[count++] = strip.from();
    for (int at = strip.from() + 1; at <= strip.to(); at++) {
      if (strip.tier(at).compareTo(most) <= 0) {
        found[count++] = at;
      }
    }
    places = Arrays.copyOf(found, count);
  }

  /// @param most the last resort that is allowed; with `SPLIT` there is always a way
  static Optional<Way> best(Strip strip, Goal goal, Tier most) {
    return new Fit(strip, goal, most).best();
  }

  private Optional<Way> best() {
    int count = places.length;
    double[] best = new double[count];
    int[] before = new int[count];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    best[0] = 0;
    for (int j = 1; j < count; j++) {
      for (int i = j - 1; i >= Math.max(0, j - REACH); i--) {
        double room = room(i, j);
        if (best[i] < best[j]) {
          double demerits = best[i] + demerits(i, j, room);
          if (demerits < best[j]) {
            best[j] = demerits;
            before[j] = i;
          }
        }
        if (room < 0 && hopeless(i, j, room)) {
          break;
        }
      }
    }
    if (best[count - 1] == Double.POSITIVE_INFINITY) {
      return Optional.empty();
    }
    var ends = new ArrayList<Integer>();
    double worst = 0;
    boolean fills = true;
    for (int j = count - 1; j > 0; j = before[j]) {
      ends.addFirst(places[j]);
      double room = room(before[j], j);
      worst = Math.max(worst, badness(before[j], j, room));
      fills &= !unfilled(before[j], j, room);
    }
    return Optional.of(new Way(ends, worst, fills));
  }

  /// From the natural width of a line to its measure.
  private double room(int i, int j) {
    return goal.width(i == 0) - strip.width(places[i], places[j]);
  }

  /// Whether a line that begins yet earlier is too wide as well.
  private boolean hopeless(int i, int j, double room) {
    int a = places[i];
    double shrink = goal.justified() ? Bounds.least(strip, a, places[j]) : 0;
    return -room - shrink > 2 * strip.em(a);
  }

  private double demerits(int i, int j, double room) {
    double badness = badness(i, j, room);
    if (badness == Double.POSITIVE_INFINITY) {
      return badness;
    }
    int a = places[i];
    int b = places[j];
    Tier tier = strip.tier(b);
    double sum = (10 + badness) * (10 + badness) + tier.demerits();
    boolean hyphenBefore = i > 0 && strip.tier(a).hyphened();
    if (hyphenBefore && (tier.hyphened() || b == strip.to())) {
      sum += HYPHENS_IN_A_ROW;
    }
    if (unfilled(i, j, room)) {
      sum += SHORT;
    }
    if (b == strip.to()
        && i > 0
        && (goal.rest() - room < 1.75 * strip.em(a) || (goal.justified() && strip.single(a)))) {
      sum += goal.justified() ? ORPHAN : RAGGED_ORPHAN;
    }
    return goal.justified() ? sum : sum + PER_RAGGED_LINE;
  }

  private double badness(int i, int j, double room) {
    int a = places[i];
    int b = places[j];
    double width = goal.width(i == 0);
    if (!goal.justified()) {
      if (room < -ROUNDING) {
        return tooWide(-room, width);
      }
      return b == strip.to() ? 0 : 100 * (room / width) * (room / width);
    }
    if (room < 0) {
      double least = Bounds.least(strip, a, b);
      return -room <= least + ROUNDING
          ? Math.min(WORST, NARROWEST * cube(-room / Math.max(strip.shrink(a, b), ROUNDING)))
          : tooWide(-room - least, width);
    }
    if (b == strip.to()) {
      return 0;
    }
    double easy = strip.easy(a, b);
    double bad = easy == 0 ? WORST : Math.min(WORST, 100 * cube(room / easy));
    if (strip.tier(b).address()) {
      return Math.min(bad, 100);
    }
    return unfilled(i, j, room) ? WORST * (1 + room / width) : bad;
  }

  /// Whether a line that ought to fill its measure cannot.
  private boolean unfilled(int i, int j, double room) {
    int b = places[j];
    return goal.justified()
        && b != strip.to()
        && !strip.tier(b).address()
        && room > goal.bounds().most(strip, places[i], b) + ROUNDING;
  }

  private double tooWide(double excess, double width) {
    return overfull ? OVERFULL * (1 + excess / Math.max(width, 1)) : Double.POSITIVE_INFINITY;
  }

  private static double cube(double x) {
    return x * x * x;
  }
}
