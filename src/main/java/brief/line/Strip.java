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
  private final double[] eases;
  private final double[] stretches;
  private final double[] evens;
  private final double[] words;
  private final double[] chinese;
  private final double[] letters;
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
    eases = new double[count];
    stretches = new double[count];
    evens = new double[count];
    words = new double[count];
    chinese = new double[count];
    letters = new double[count];
    visible = new int[count];
    visible[0] = from;
    for (int i = from; i < to; i++) {
      int at = i - from;
      Cell cell = cells.get(i);
      Gap gap = gaps.get(i);
      widths[at + 1] = widths[at] + cell.width() + gap.natural();
      shrinks[at + 1] = shrinks[at] + gap.shrink();
      eases[at + 1] = eases[at] + gap.easy();
      stretches[at + 1] = stretches[at] + gap.stretch();
      evens[at + 1] = evens[at] + gap.even();
      words[at + 1] = words[at] + (gap.words() ? cell.em() : 0);
      chinese[at + 1] = chinese[at] + (gap.chinese() ? cell.em() : 0);
      letters[at + 1] = letters[at] + (cell.elastic() ? cell.width() : 0);
      visible[at + 1] = cell.kind() == Kind.SPACE ? visible[at] : i + 1;
    }
  }

  private Strip(Strip other, Tier[] tiers) {
    this.cells = other.cells;
    this.gaps = other.gaps;
    this.tiers = tiers;
    this.from = other.from;
    this.to = other.to;
    this.widths = other.widths;
    this.shrinks = other.shrinks;
    this.eases = other.eases;
    this.stretches = other.stretches;
    this.evens = other.evens;
    this.words = other.words;
    this.chinese = other.chinese;
    this.letters = other.letters;
    this.visible = other.visible;
  }

  /// The same with other places to break.
  Strip with(Tier[] other) {
    return new Strip(this, other);
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
        + (tier(b).hyphened() ? hyphen(end - 1) : 0);
  }

  /// Whether nothing but one character and its marks stands from a place to the end.
  boolean single(int at) {
    int characters = 0;
    for (int i = at; i < to && characters < 2; i++) {
      characters += cells.get(i).mark() ? 0 : 1;
    }
    return characters < 2;
  }

  double hyphen(int i) {
    Cell cell = cells.get(i);
    return cell.face().map(face -> face.advance('-') * cell.em() / 1000).orElse(0.0);
  }

  double shrink(int a, int b) {
    return between(shrinks, a, b);
  }

  /// What gaps grow by at the badness of 100.
  double easy(int a, int b) {
    return between(eases, a, b);
  }

  double stretch(int a, int b) {
    return between(stretches, a, b);
  }

  double even(int a, int b) {
    return between(evens, a, b);
  }

  /// The size of the type, once for each word space.
  double words(int a, int b) {
    return between(words, a, b);
  }

  /// The size of the type, once for each gap between signs that are Chinese both.
  double chinese(int a, int b) {
    return between(chinese, a, b);
  }

  /// Width of the cells that are elastic.
  double letters(int a, int b) {
    return letters[visible(a, b) - from] - letters[a - from];
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
