package brief.line;

import brief.face.Face;
import brief.line.Lines.Fragment;
import brief.line.Lines.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts the cells of one line in their places and joins them to fragments.
final class Setter {
  private static final double NOTHING = 1e-7;
  private static final String SOFT_HYPHEN = "\u00AD";

  private final List<Fragment> fragments = new ArrayList<>();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Cell first;
  private double start;

  /// Where the last glyph's advance ends.
  private double end;

  /// Right edge of what is seen of the fragment.
  private double edge;

  /// @param x of the line's left edge
  /// @param gaps after each cell of the line
  static List<Fragment> set(Strip strip, int a, int b, double x, double[] gaps) {
    var setter = new Setter();
    int last = strip.visible(a, b) - 1;
    double pen = x - strip.cells().get(a).blankBefore();
    for (int i = a; i < b; i++) {
      Cell cell = strip.cells().get(i);
      if (i > last) {
        setter.trail(cell, pen);
      } else {
        setter.put(cell, pen);
        pen += cell.width() + (i < last ? gaps[i - a] : -cell.blankAfter());
        setter.edge = i < last ? pen - gaps[i - a] : pen;
      }
    }
    setter.close();
    if (strip.tier(b) == Tier.HYPHEN) {
      setter.hyphen(strip.cells().get(last), pen, strip.hyphen(last));
    }
    return List.copyOf(setter.fragments);
  }

  private void put(Cell cell, double pen) {
    if (cell.shown().isEmpty() && cell.kind() != Kind.BOX) {
      return;
    }
    double x = pen + cell.pre();
    if (first == null || !joins(first, cell)) {
      open(cell, x);
    } else if (Math.abs(x - end) > NOTHING) {
      pieces.add(new Piece(text.toString(), round(x - end)));
      text.setLength(0);
    }
    if (cell.kind() == Kind.DASH && cell.shown().length() == 2) {
      String half = cell.shown().substring(1);
      double natural = cell.face().map(face -> face.advance('—')).orElse(0.0) * cell.em() / 1000;
      pieces.add(new Piece(half, round(cell.advance() - 2 * natural)));
      text.append(half);
    } else {
      text.append(cell.shown());
    }
    end = x + cell.advance();
  }

  /// A space at the line's end: text without width.
  private void trail(Cell cell, double pen) {
    if (first == null || !joins(first, cell)) {
      open(cell, pen);
      edge = pen;
    }
    text.append(cell.shown());
  }

  /// To a millionth of a point, so that sums do not show their last binary places.
  private static double round(double length) {
    return Math.round(length * 1e6) / 1e6;
  }

  private void open(Cell cell, double x) {
    close();
    first = cell;
    start = x;
  }

  private static boolean joins(Cell first, Cell cell) {
    return first.part() == cell.part()
        && first.face().equals(cell.face())
        && first.kind() != Kind.BOX
        && first.kind() != Kind.DASH
        && cell.kind() != Kind.DASH;
  }

  private void close() {
    if (first == null) {
      return;
    }
    if (!text.isEmpty()) {
      pieces.add(new Piece(text.toString(), 0));
    }
    Cell cell = first;
    Optional<String> actual =
        switch (cell.span()) {
          case Span.Box box -> box.actual();
          case Span.Run run ->
              cell.shown().equals(cell.said()) ? Optional.empty() : Optional.of(cell.said());
        };
    fragments.add(
        new Fragment(
            round(start),
            round(Math.max(0, edge - start)),
            look(cell),
            cell.face(),
            pieces,
            actual,
            cell.span().tag()));
    pieces.clear();
    text.setLength(0);
    first = null;
  }

  private static Optional<Look> look(Cell cell) {
    return switch (cell.span()) {
      case Span.Box box -> Optional.empty();
      case Span.Run run -> Optional.of(run.look());
    };
  }

  private void hyphen(Cell after, double x, double width) {
    Optional<Face> face = after.face();
    fragments.add(
        new Fragment(
            round(x),
            round(width),
            look(after),
            face,
            List.of(new Piece("-", 0)),
            Optional.of(SOFT_HYPHEN),
            after.span().tag()));
  }
}
