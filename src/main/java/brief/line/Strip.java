package brief.line;

import java.util.List;

/// A paragraph between two forced breaks, summed up so that any stretch of it is weighed at once.
/// Places are indices of cells within the paragraph; a line is `[from, to)`.
final class Strip {
  private final List<Cell> cells;
  private final List<Gap> gaps;
  private final Tier[] tiers;
  private final int from;
  private final int to;
  private final double[] widths;
  private final double[] shrinks;
  private final double[] stretches;
  private final double[] evens;
  private final int[] visible;

  Strip(List<Cell> cells, List<Gap> gaps, Tier[] tiers, int from, int to) {
    this.cells = cells;
    this.gaps = gaps;
    this.tiers = tiers;
    this.from = from;
    this.to = to;
    int count = to - from + 1;
    widths = new double[count];
    shrinks = new double[count];
    stretches = new double[count];
    evens = new double[count];
    visible = new int[count];
    visible[0] = from;
    for (int i = from; i < to; i++) {
      int at = i - from;
      Gap gap = gaps.get(i);
      widths[at + 1] = widths[at] + cells.get(i).width() + gap.natural();
      shrinks[at + 1] = shrinks[at] + gap.shrink();
      stretches[at + 1] = stretches[at] + gap.stretch();
      evens[at + 1] = evens[at] + gap.even();
      visible[at + 1] = cells.get(i).kind() == Kind.SPACE ? visible[at] : i + 1;
    }
  }

  /// The same with other places to break.
  Strip with(Tier[] other) {
    return new Strip(cells, gaps, other, from, to);
  }

  List<Cell> cells() {
    return cells;
  }

  Gap gap(int i) {
    return gaps.get(i);
  }

  Tier[] tiers() {
    return tiers;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }

  /// How willingly a line ends before `at`; freely at the end.
  Tier tier(int at) {
    return at == to ? Tier.FREE : tiers[at - 1];
  }

  /// Where the cells before `b` end that are not trailing spaces.
  int visible(int a, int b) {
    return Math.max(a, visible[b - from]);
  }

  /// Natural width of a line, blanks at its edges cut off, a hyphen counted.
  double width(int a, int b) {
    int end = visible(a, b);
    if (end == a) {
      return 0;
    }
    return widths[end - from]
        - widths[a - from]
        - gaps.get(end - 1).natural()
        - cells.get(a).blankBefore()
        - cells.get(end - 1).blankAfter()
        + (tier(b) == Tier.HYPHEN ? hyphen(end - 1) : 0);
  }

  double hyphen(int i) {
    Cell cell = cells.get(i);
    return cell.face().map(face -> face.advance('-') * cell.em() / 1000).orElse(0.0);
  }

  double shrink(int a, int b) {
    return between(shrinks, a, b);
  }

  double stretch(int a, int b) {
    return between(stretches, a, b);
  }

  double even(int a, int b) {
    return between(evens, a, b);
  }

  private double between(double[] sums, int a, int b) {
    int end = visible(a, b);
    return end - 1 <= a ? 0 : sums[end - 1 - from] - sums[a - from];
  }

  /// Size of the type at a place.
  double em(int at) {
    return cells.get(Math.min(at, cells.size() - 1)).em();
  }
}
