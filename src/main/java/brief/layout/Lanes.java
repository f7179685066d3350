package brief.layout;

import brief.layout.Flow.Put;
import brief.page.Style;
import java.util.ArrayList;
import java.util.List;

/// Columns of the same width side by side, read one after the other.
///
/// @param count of columns
/// @param shift from the left edge of one to that of the next
record Lanes(int count, double shift) {
  private static final double HAIR = 0.01;

  /// The columns that the appendix has on a paper.
  static Lanes of(Style.Paper paper) {
    return new Lanes(paper.columns(), width(paper) + paper.gap());
  }

  /// The width of each column.
  static double width(Style.Paper paper) {
    return (paper.full() - (paper.columns() - 1) * paper.gap()) / paper.columns();
  }

  /// What stands on a page, and what is left for the next.
  ///
  /// @param puts with their heights from the top of the columns
  /// @param height of the highest column
  record Filled(List<Put> puts, double height, List<Slab> rest) {
    Filled {
      puts = List.copyOf(puts);
      rest = List.copyOf(rest);
    }
  }

  /// Fills the columns in order. When everything finds room they are no higher than they must be.
  ///
  /// @param room highest height
  /// @param grid distance of the lines on which slabs may begin
  /// @param force whether something must be put down even where slabs that keep together are higher
  ///   than the room
  Filled fill(List<Slab> slabs, double room, double grid, boolean force) {
    Filled full = filled(slabs, room, grid, force);
    if (!full.rest().isEmpty()) {
      return full;
    }
    for (double height = grid; height < room; height += grid) {
      Filled lower = filled(slabs, height, grid, false);
      if (lower.rest().isEmpty()) {
        return lower;
      }
    }
    return full;
  }

  private Filled filled(List<Slab> slabs, double room, double grid, boolean force) {
    List<Put> puts = new ArrayList<>();
    double highest = 0;
    for (int lane = 0; lane < count && puts.size() < slabs.size(); lane++) {
      List<Slab> rest = slabs.subList(puts.size(), slabs.size());
      List<Put> filled = lane(rest, lane * shift, room, grid, force);
      puts.addAll(filled);
      highest = filled.isEmpty() ? highest : Math.max(highest, end(filled));
    }
    return new Filled(puts, highest, slabs.subList(puts.size(), slabs.size()));
  }

  /// As much as stands in one column.
  private static List<Put> lane(
      List<Slab> slabs, double x, double room, double grid, boolean force) {
    List<Put> puts = new ArrayList<>();
    while (puts.size() < slabs.size()) {
      int from = puts.size();
      List<Put> chain = chained(puts, slabs.subList(from, Slab.chainEnd(slabs, from)), x, grid);
      boolean fits = end(chain) <= room + HAIR;
      if (fits) {
        puts.addAll(chain);
        continue;
      }
      if (force && puts.isEmpty()) {
        puts.add(chain.getFirst());
        chain.stream().skip(1).takeWhile(put -> put.end() <= room + HAIR).forEach(puts::add);
      }
      break;
    }
    return puts;
  }

  /// Slabs below those that stand in a column already.
  private static List<Put> chained(List<Put> above, List<Slab> chain, double x, double grid) {
    List<Put> chained = new ArrayList<>();
    for (Slab slab : chain) {
      List<Put> before = chained.isEmpty() ? above : chained;
      double at =
          before.isEmpty()
              ? 0
              : end(before) + Math.max(before.getLast().slab().after(), slab.before());
      chained.add(new Put(slab, x, slab.snap() ? Math.ceil(at / grid - HAIR) * grid : at));
    }
    return chained;
  }

  private static double end(List<Put> chain) {
    return chain.getLast().end();
  }
}
