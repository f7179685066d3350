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
  private final double scale;
  private final StringBuilder text = new StringBuilder();
  private @Nullable Cell first;
  private double start;

  /// Where the last glyph's advance ends.
  private double end;

  /// Right edge of what is seen of the fragment.
  private double edge;

  private Setter(double scale) {
    this.scale = scale;
  }

  /// @param x of the line's left edge
  static List<Fragment> set(Strip strip, int a, int b, double x, Filler.Filling filling) {
    var setter = new Setter(filling.scale());
    int last = strip.visible(a, b) - 1;
    double pen = x - strip.cells().get(a).blankBefore();
    for (int i = a; i < b; i++) {
      Cell cell = strip.cells().get(i);
      if (i > last) {
        setter.trail(cell, pen);
      } else {
        setter.put(cell, pen);
        pen +=
            setter.scale(cell) * cell.width()
                + (i < last ? filling.gap(i - a) : -cell.blankAfter());
        setter.edge = i < last ? pen - filling.gap(i - a) : pen;
      }
    }
    setter.close();
    if (strip.tier(b).hyphened()) {
      setter.hyphen(strip.cells().get(last), pen, strip.hyphen(last));
    }
    return List.copyOf(setter.fragments);
  }

  private double scale(Cell cell) {
    return scale != 1 && cell.elastic() ? scale : 1;
  }

  /// The scale of a glyph as it is drawn; what a space is wider or narrower is taken back.
  private double drawn(Cell cell) {
    return scale != 1 && cell.scalable() ? scale : 1;
  }

  private void put(Cell cell, double pen) {
    if (cell.shown().isEmpty() && cell.kind() != Kind.BOX) {
      return;
    }
    double x = pen + scale(cell) * cell.pre();
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
    end = x + drawn(cell) * cell.advance();
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
            cell.span().tag(),
            drawn(cell)));
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
