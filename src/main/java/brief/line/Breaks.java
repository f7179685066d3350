package brief.line;

import com.ibm.icu.text.BreakIterator;
import java.util.Arrays;
import java.util.List;

/// Where a line may end: CLREQ 3.1.3 (line start and line end), numbers and names as one, and the
/// Unicode line breaking algorithm (UAX #14) between Western letters.
final class Breaks {
  private static final String NOT_FIRST =
      "、，；：。！？．”’）》〉】〗〕］｝」』－–—―～〜·・％‰℃℉°′″¢々〻ー…⸺／" + ",.;:!?)]}%/";
  private static final String NOT_LAST = "“‘（《〈【〖〔［｛「『￥＄￡￠＃＠／" + "([{$¥€£#@/";

  private final List<Cell> cells;
  private final boolean[] boundaries;
  private final Tier[] tiers;

  private Breaks(Cells cells, BreakIterator iterator) {
    this.cells = cells.list();
    this.boundaries = new boolean[cells.text().length() + 1];
    this.tiers = new Tier[this.cells.size()];
    iterator.setText(cells.text());
    for (int at = iterator.first(); at != BreakIterator.DONE; at = iterator.next()) {
      boundaries[at] = true;
    }
  }

  /// How willingly a line ends after each cell.
  static Tier[] of(Cells cells, BreakIterator iterator, Quantities quantities) {
    var breaks = new Breaks(cells, iterator);
    Tier[] tiers = breaks.tiers;
    Arrays.fill(tiers, Tier.NEVER);
    int base = -1;
    for (int i = 0; i + 1 < tiers.length; i++) {
      base = breaks.cells.get(i).kind() == Kind.SPACE ? base : i;
      tiers[i] = breaks.between(i, base);
    }
    quantities.bind(cells, tiers);
    return tiers;
  }

  /// @param base the last cell up to `i` that is no space; -1 when there is none
  private Tier between(int i, int base) {
    Cell x = cells.get(i);
    Cell y = cells.get(i + 1);
    boolean bound =
        switch (y.kind()) {
          case SPACE, GLUE, RETURN -> true;
          case JOIN -> y.code() != 0x200B;
          case HAN, OPEN, CLOSE, COMMA, STOP, MIDDLE, LINK, DASH, LEADER, LATIN, SIGN, BOX ->
              y.note() || notFirst(y);
        };
    if (bound || x.kind() == Kind.GLUE || base < 0 || notLast(cells.get(base))) {
      return Tier.NEVER;
    }
    if (x.kind() == Kind.SPACE) {
      return Tier.FREE;
    }
    if (x.note()) {
      return y.kind().eastAsian() ? Tier.FREE : Tier.NEVER;
    }
    if (x.code() == 0xAD) {
      return Tier.HYPHEN;
    }
    if (x.kind() == Kind.JOIN) {
      return boundaries[y.at()] ? Tier.FREE : Tier.SPLIT;
    }
    if (x.kind().eastAsian() || y.kind().eastAsian()) {
      return Tier.FREE;
    }
    if (boundaries[y.at()] && !(x.code() == '-' && !hyphened(i))) {
      return Tier.FREE;
    }
    return Character.isLetter(x.code()) && Character.isLetter(y.code()) ? Tier.WORD : Tier.SPLIT;
  }

  private static boolean notFirst(Cell cell) {
    int code = cell.code();
    return NOT_FIRST.indexOf(code) >= 0 || (code >= 0x3371 && code <= 0x33DF);
  }

  private static boolean notLast(Cell cell) {
    return cell.kind() == Kind.BOX || NOT_LAST.indexOf(cell.code()) >= 0;
  }

  /// Whether the hyphen at `i` joins two words, rather than stands in a name such as 5G-A.
  private boolean hyphened(int i) {
    return letter(i - 2) && letter(i - 1) && letter(i + 1) && letter(i + 2);
  }

  private boolean letter(int i) {
    return i >= 0 && i < cells.size() && Character.isLetter(cells.get(i).code());
  }
}
