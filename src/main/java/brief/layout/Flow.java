package brief.layout;

import java.util.ArrayList;
import java.util.List;

/// Puts slabs on pages, one under the other, on a grid of half lines.
///
/// Slabs that must keep together move to the next page together, unless they are higher than a
/// page.
final class Flow {
  private static final double HAIR = 0.01;

  private final double top;
  private final double bottom;
  private final double grid;
  private final double reserved;
  private final List<List<Put>> pages = new ArrayList<>();
  private double y;
  private double gap;

  /// @param grid distance of the lines on which slabs may begin
  /// @param reserved room at the foot of the first page
  Flow(double top, double bottom, double grid, double reserved) {
    this.top = top;
    this.bottom = bottom;
    this.grid = grid;
    this.reserved = reserved;
  }

  /// A slab on a page.
  ///
  /// @param y of its top
  record Put(Slab slab, double y) {
    Drawing drawing() {
      return slab.drawing().moved(0, y);
    }
  }

  /// The pages, each with its slabs from top to bottom; one page at least.
  ///
  /// @param last stands at the foot of the last page, when it has a height
  List<List<Put>> pages(List<Slab> slabs, Slab last) {
    List<List<Put>> flowing = pages(slabs);
    if (last.height() == 0) {
      return flowing;
    }
    if (!fits(List.of(last))) {
      turn();
    }
    pages.getLast().add(new Put(last, foot() - last.height()));
    return pages.stream().map(List::copyOf).toList();
  }

  List<List<Put>> pages(List<Slab> slabs) {
    turn();
    for (int from = 0; from < slabs.size(); ) {
      int to = from + 1;
      while (to < slabs.size() && slabs.get(to - 1).keep()) {
        to++;
      }
      chain(slabs.subList(from, to));
      from = to;
    }
    return pages.stream().map(List::copyOf).toList();
  }

  /// Puts down slabs that belong together.
  private void chain(List<Slab> chain) {
    if (!fits(chain) && !fresh()) {
      turn();
    }
    boolean tooHigh = !fits(chain);
    for (Slab slab : chain) {
      if (tooHigh && !fits(List.of(slab)) && !fresh()) {
        turn();
      }
      put(slab);
    }
  }

  private boolean fits(List<Slab> chain) {
    double at = y;
    double above = gap;
    boolean first = fresh();
    for (Slab slab : chain) {
      at = start(slab, at, above, first) + slab.height();
      above = slab.after();
      first = false;
    }
    return at <= foot() + HAIR;
  }

  private void put(Slab slab) {
    boolean first = fresh();
    double at = start(slab, y, gap, first);
    if (first && !pages.isEmpty()) {
      slab.head()
          .ifPresent(head ->
              pages
                  .getLast()
                  .add(
                      new Put(
                          Slab.of(head.drawing().artifact(), head.height(), head.wide()), top)));
    }
    pages.getLast().add(new Put(slab, at));
    y = at + slab.height();
    gap = slab.after();
  }

  /// Where a slab begins that follows what ends at a height.
  private double start(Slab slab, double end, double above, boolean first) {
    if (first) {
      return top + slab.head().map(Slab::height).orElse(0.0);
    }
    double at = end + Math.max(above, slab.before());
    return slab.snap() ? top + Math.ceil((at - top) / grid - HAIR) * grid : at;
  }

  private boolean fresh() {
    return pages.getLast().isEmpty();
  }

  private double foot() {
    return pages.size() == 1 ? bottom - reserved : bottom;
  }

  private void turn() {
    pages.add(new ArrayList<>());
    y = top;
    gap = 0;
  }
}
