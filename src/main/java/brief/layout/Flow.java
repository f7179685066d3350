package brief.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// Puts slabs on pages, one under the other, on a grid of half lines.
///
/// Slabs that must keep together move to the next page together, unless they are higher than a
/// page. Where that would leave the page half empty, a figure moves within its section (see
/// [Floats]). Slabs for a turned page stand on pages of their own.
final class Flow {
  private static final double HAIR = 0.01;

  private final double top;
  private final double bottom;
  private final double turnedBottom;
  private final double grid;
  private final double reserved;
  private final Lanes lanes;
  private final List<List<Put>> pages = new ArrayList<>();
  private List<Slab> queue = List.of();
  private int next;
  private int first;
  private double y;
  private double gap;

  /// @param bottom of an upright page
  /// @param turnedBottom of a page on its side
  /// @param grid distance of the lines on which slabs may begin
  /// @param reserved room at the foot of the first page
  /// @param lanes the columns that stand side by side
  Flow(double top, double bottom, double turnedBottom, double grid, double reserved, Lanes lanes) {
    this.top = top;
    this.bottom = bottom;
    this.turnedBottom = turnedBottom;
    this.grid = grid;
    this.reserved = reserved;
    this.lanes = lanes;
  }

  /// A slab on a page.
  ///
  /// @param x how far right of where it was drawn
  /// @param y of its top
  record Put(Slab slab, double x, double y) {
    Drawing drawing() {
      return slab.drawing().moved(x, y);
    }

    /// The references to notes in it, where they stand on the page.
    List<Drawing.Call> calls() {
      return slab.drawing().calls().stream().map(call -> call.lowered(y)).toList();
    }

    double end() {
      return y + slab.height();
    }
  }

  /// Whether a page is turned on its side.
  static boolean turned(List<Put> page) {
    return !page.isEmpty() && page.getFirst().slab().turned();
  }

  /// The pages, each with its slabs from top to bottom; one page at least.
  ///
  /// @param last stands at the foot of the last page, when it has a height
  List<List<Put>> pages(List<Slab> slabs, Slab last) {
    queue = slabs;
    turn();
    while (next < queue.size()) {
      if (queue.get(next).lane()) {
        abreast();
        continue;
      }
      List<Slab> chain = chain(next);
      if (fits(chain) || fresh() || !floated(chain)) {
        put(chain);
      }
    }
    if (last.height() > 0) {
      if (!fits(List.of(last))) {
        turn();
      }
      pages.getLast().add(new Put(last, 0, foot(false) - last.height()));
    }
    return pages.stream().map(List::copyOf).toList();
  }

  /// The slabs from an index on that belong together.
  private List<Slab> chain(int from) {
    return queue.subList(from, Slab.chainEnd(queue, from));
  }

  /// Finds another place for a figure that does not fit; the queue is then another.
  private boolean floated(List<Slab> chain) {
    OptionalInt figure = Floats.figure(chain);
    if (figure.isEmpty()) {
      return false;
    }
    Floats floats = new Floats(queue, next, next + figure.getAsInt());
    int behind = floats.passed(this::room);
    if (behind > 0 && room(floats.before(behind)) <= Floats.BOUND * grid) {
      queue = floats.down(behind);
      return true;
    }
    OptionalInt place = floats.place(first, this::roomFromTop);
    if (place.isPresent()) {
      queue = floats.up(place.getAsInt());
      next = first;
      pages.set(pages.size() - 1, new ArrayList<>());
      y = top;
      gap = 0;
      return true;
    }
    if (behind > 0) {
      queue = floats.down(behind);
    }
    return behind > 0;
  }

  /// Puts down slabs that belong together.
  private void put(List<Slab> chain) {
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

  /// Puts down slabs in columns side by side, as high as each other on the last of their pages.
  private void abreast() {
    int to = next;
    while (to < queue.size() && queue.get(to).lane()) {
      to++;
    }
    List<Slab> rest = queue.subList(next, to);
    if (turned(pages.getLast())) {
      turn();
    }
    while (!rest.isEmpty()) {
      double at = start(rest.getFirst(), y, gap, fresh());
      Lanes.Filled filled = lanes.fill(rest, foot(false) - at, grid, fresh());
      for (Put put : filled.puts()) {
        pages.getLast().add(new Put(put.slab(), put.x(), at + put.y()));
      }
      y = at + filled.height();
      gap = filled.puts().isEmpty() ? gap : filled.puts().getLast().slab().after();
      next += filled.puts().size();
      rest = filled.rest();
      if (!rest.isEmpty()) {
        turn();
      }
    }
  }

  private boolean fits(List<Slab> chain) {
    return room(chain) >= -HAIR;
  }

  /// The room that is left below slabs on this page; negative when they do not fit.
  private double room(List<Slab> slabs) {
    if (!fresh() && slabs.getFirst().turned() != turned(pages.getLast())) {
      return -bottom;
    }
    return foot(slabs.getFirst().turned()) - end(slabs, y, gap, fresh());
  }

  /// The room that would be left below slabs on this page if nothing else stood on it.
  private double roomFromTop(List<Slab> slabs) {
    return foot(slabs.getFirst().turned()) - end(slabs, top, 0, true);
  }

  private double end(List<Slab> slabs, double from, double space, boolean fresh) {
    double at = from;
    double above = space;
    boolean opens = fresh;
    for (Slab slab : slabs) {
      at = start(slab, at, above, opens) + slab.height();
      above = slab.after();
      opens = false;
    }
    return at;
  }

  private void put(Slab slab) {
    boolean opens = fresh();
    double at = start(slab, y, gap, opens);
    if (opens && pages.size() > 1) {
      slab.head()
          .ifPresent(head ->
              pages
                  .getLast()
                  .add(
                      new Put(
                          Slab.of(head.drawing().artifact(), head.height(), head.wide())
                              .turned(slab.turned()),
                          0,
                          top)));
    }
    pages.getLast().add(new Put(slab, 0, at));
    y = at + slab.height();
    gap = slab.after();
    next++;
  }

  /// Where a slab begins that follows what ends at a height.
  private double start(Slab slab, double end, double above, boolean opens) {
    if (opens) {
      return top + slab.head().map(Slab::height).orElse(0.0);
    }
    double at = end + Math.max(above, slab.before());
    return slab.snap() ? top + Math.ceil((at - top) / grid - HAIR) * grid : at;
  }

  private boolean fresh() {
    return pages.getLast().isEmpty();
  }

  private double foot(boolean turned) {
    return (turned ? turnedBottom : bottom) - (pages.size() == 1 ? reserved : 0);
  }

  private void turn() {
    pages.add(new ArrayList<>());
    first = next;
    y = top;
    gap = 0;
  }
}
