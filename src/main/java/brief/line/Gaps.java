package brief.line;

import brief.line.Gap.Reduce;
import java.util.ArrayList;
import java.util.List;

/// The gaps of a paragraph, one after each cell but the last.
final class Gaps {
  private final List<Cell> cells;

  /// The last gap between Han: most are the same.
  private Gap even = Gap.even(0);

  private Gaps(List<Cell> cells) {
    this.cells = cells;
  }

  static List<Gap> of(List<Cell> cells) {
    var gaps = new Gaps(cells);
    var list = new ArrayList<Gap>(cells.size());
    for (int i = 0; i + 1 < cells.size(); i++) {
      list.add(gaps.after(i));
    }
    list.add(Gap.NONE);
    return list;
  }

  private Gap after(int i) {
    Cell x = cells.get(i);
    Cell y = cells.get(i + 1);
    if (rigid(x) || rigid(y) || y.note() || (x.verbatim() && y.verbatim())) {
      return Gap.NONE;
    }
    if (x.kind() == Kind.SPACE || x.kind() == Kind.GLUE) {
      return afterSpace(i);
    }
    if (y.kind() == Kind.SPACE || y.kind() == Kind.GLUE) {
      return Gap.NONE;
    }
    if (x.note()) {
      return y.kind() == Kind.HAN ? even(y.em()) : Gap.NONE;
    }
    if (western(x) && western(y)) {
      return kerning(x, y);
    }
    if (x.kind() == Kind.STOP && exclaims(i)) {
      return afterExclamation(i);
    }
    return x.kind().closing() ? afterClosing(x, y) : eastAsian(x, y);
  }

  private static boolean rigid(Cell cell) {
    return switch (cell.kind()) {
      case BOX, JOIN, RETURN -> true;
      case HAN, OPEN, CLOSE, COMMA, STOP, MIDDLE, LINK, DASH, LEADER, LATIN, SIGN, SPACE, GLUE ->
          false;
    };
  }

  private static boolean western(Cell cell) {
    return cell.kind() == Kind.LATIN || cell.kind() == Kind.SIGN;
  }

  private static Gap kerning(Cell x, Cell y) {
    boolean same = x.face().equals(y.face()) && x.em() == y.em() && !x.verbatim();
    return same && x.face().isPresent()
        ? Gap.natural(x.face().get().kern(x.code(), y.code()) * x.em() / 1000)
        : Gap.NONE;
  }

  /// A space typed between Han and Latin is the gap that would be there anyway.
  private Gap afterSpace(int i) {
    Cell space = cells.get(i);
    if (space.verbatim()) {
      return Gap.NONE;
    }
    if (i > 0 && space.chinese()) {
      Cell x = cells.get(i - 1);
      Cell y = cells.get(i + 1);
      if (meet(x, y)) {
        return Gap.autospace(x.kind() == Kind.HAN ? x.em() : y.em(), space.width());
      }
    }
    return Gap.words(space.em(), space.width());
  }

  private static boolean meet(Cell x, Cell y) {
    return !x.note()
        && !y.note()
        && ((x.kind() == Kind.HAN && y.kind() == Kind.LATIN)
            || (x.kind() == Kind.LATIN && y.kind() == Kind.HAN));
  }

  private static Gap afterClosing(Cell x, Cell y) {
    return switch (y.kind()) {
      case OPEN, CLOSE, COMMA, STOP -> Gap.natural(-x.blankAfter());
      case HAN, LATIN, SIGN -> Gap.shrinking(x.em() / 2, turn(x.kind()), x.em());
      case DASH, LEADER, MIDDLE, LINK, SPACE, GLUE, RETURN, BOX, JOIN -> Gap.NONE;
    };
  }

  private static Reduce turn(Kind kind) {
    return switch (kind) {
      case COMMA -> Reduce.COMMAS;
      case STOP -> Reduce.STOPS;
      case HAN,
          OPEN,
          CLOSE,
          MIDDLE,
          LINK,
          DASH,
          LEADER,
          LATIN,
          SIGN,
          SPACE,
          GLUE,
          RETURN,
          BOX,
          JOIN ->
          Reduce.BRACKETS;
    };
  }

  private Gap even(double em) {
    even = even.even() == em ? even : Gap.even(em);
    return even;
  }

  private Gap eastAsian(Cell x, Cell y) {
    if (meet(x, y)) {
      return Gap.autospace(x.kind() == Kind.HAN ? x.em() : y.em(), 0);
    }
    return switch (y.kind()) {
      case OPEN ->
          switch (x.kind()) {
            case OPEN -> Gap.natural(-y.blankBefore());
            case HAN, LATIN, SIGN -> Gap.shrinking(y.em() / 2, Reduce.BRACKETS, y.em());
            case DASH, LEADER, MIDDLE, LINK, CLOSE, COMMA, STOP, SPACE, GLUE, RETURN, BOX, JOIN ->
                Gap.NONE;
          };
      case HAN, DASH, LEADER, SIGN ->
          switch (x.kind()) {
            case HAN, DASH, LEADER -> even(x.em());
            case SIGN -> y.kind() == Kind.HAN ? even(y.em()) : Gap.NONE;
            case OPEN, CLOSE, COMMA, STOP, MIDDLE, LINK, LATIN, SPACE, GLUE, RETURN, BOX, JOIN ->
                Gap.NONE;
          };
      case CLOSE, COMMA, STOP, MIDDLE, LINK, LATIN, SPACE, GLUE, RETURN, BOX, JOIN -> Gap.NONE;
    };
  }

  /// Whether the mark at `i` stands in a chain of ！ and ？.
  private boolean exclaims(int i) {
    return loud(i) && (loud(i - 1) || loud(i + 1));
  }

  private boolean loud(int i) {
    return i >= 0 && i < cells.size() && (cells.get(i).code() == '！' || cells.get(i).code() == '？');
  }

  /// Two marks in one em, three in two.
  private Gap afterExclamation(int i) {
    Cell x = cells.get(i);
    Cell y = cells.get(i + 1);
    boolean secondOfTwo = !loud(i + 1) && !loud(i - 2);
    return loud(i + 1) || secondOfTwo ? Gap.natural(-x.blankAfter()) : afterClosing(x, y);
  }
}
