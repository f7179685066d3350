package brief.layout;

import brief.layout.Slab.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;

/// Where a figure, or a table on pages of its own, may stand that does not fit where it is due:
/// below text of its section that follows it, or above text of its section on the page before the
/// break. What is read aloud keeps its order; no figure passes another, or leaves its section.
final class Floats {
  /// How many steps of the grid may stay empty at the foot of a page.
  static final double BOUND = 8;

  private final List<Slab> queue;
  private final int chain;
  private final int figure;
  private final int end;

  /// @param chain index of the slab with which begins what must stand together
  /// @param figure index of the first slab of the figure
  Floats(List<Slab> queue, int chain, int figure) {
    this.queue = queue;
    this.chain = chain;
    this.figure = figure;
    this.end = end(queue, figure);
  }

  /// Where in a chain a figure begins that has not found its place.
  static OptionalInt figure(List<Slab> chain) {
    for (int i = 0; i < chain.size(); i++) {
      if (chain.get(i).role() == Role.FIGURE) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// Past the figure and its values.
  private static int end(List<Slab> queue, int figure) {
    int end = figure + 1;
    while (end < queue.size() && queue.get(end - 1).keep()) {
      end++;
    }
    while (end < queue.size() && queue.get(end).role() == Role.DATA) {
      end++;
    }
    return end;
  }

  /// How many slabs of the section that follow the figure fit before it.
  ///
  /// @param room what is left below slabs, negative when they do not fit
  int passed(ToDoubleFunction<List<Slab>> room) {
    int passed = 0;
    for (int to = end; to < queue.size(); ) {
      int from = to;
      do {
        to++;
      } while (to < queue.size() && queue.get(to - 1).keep());
      boolean text =
          queue.subList(from, to).stream()
              .allMatch(slab ->
                  !slab.turned()
                      && !slab.lane()
                      && (slab.role() == Role.TEXT || slab.role() == Role.HEADING));
      if (!text || room.applyAsDouble(before(to - end)) < 0) {
        return passed;
      }
      passed = to - end;
    }
    return passed;
  }

  /// What stands before the figure when it lets slabs pass: what leads to it, and they.
  List<Slab> before(int passing) {
    List<Slab> before = new ArrayList<>(queue.subList(chain, figure));
    before.addAll(queue.subList(end, end + passing));
    return before;
  }

  /// The queue with slabs before the figure that followed it.
  List<Slab> down(int passing) {
    List<Slab> moved = new ArrayList<>(queue.subList(0, chain));
    moved.addAll(before(passing));
    moved.addAll(settled());
    moved.addAll(queue.subList(end + passing, queue.size()));
    return moved;
  }

  /// The last place on the page where the figure fits with its values: at the head of the page, or
  /// below or above a heading.
  ///
  /// @param first index of the first slab on the page
  /// @param room what would be left below slabs from the head of the page on
  OptionalInt place(int first, ToDoubleFunction<List<Slab>> room) {
    boolean led = queue.subList(chain, figure).stream().anyMatch(it -> it.role() != Role.TEXT);
    if (led || queue.get(figure).turned()) {
      return OptionalInt.empty(); // it stays below its heading, or has pages of its own
    }
    boolean begun = queue.subList(0, first).stream().anyMatch(it -> it.role() == Role.SECTION);
    for (int at = figure - 1; at >= first; at--) {
      Role here = queue.get(at).role();
      if (queue.get(at).lane()) {
        return OptionalInt.empty();
      }
      if (here == Role.SECTION
          || here == Role.FIGURE
          || here == Role.DATA
          || here == Role.SETTLED) {
        return below(at, first, room);
      }
      boolean head = at > first && here == Role.HEADING && queue.get(at - 1).role() == Role.TEXT;
      if ((head || (at == first && begun)) && fits(at, first, room)) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /// Right below the heading of the section, if that is what bars the way up.
  private OptionalInt below(int bar, int first, ToDoubleFunction<List<Slab>> room) {
    boolean section = queue.get(bar).role() == Role.SECTION && bar + 1 < chain;
    return section && fits(bar + 1, first, room) ? OptionalInt.of(bar + 1) : OptionalInt.empty();
  }

  private boolean fits(int at, int first, ToDoubleFunction<List<Slab>> room) {
    List<Slab> page = new ArrayList<>(queue.subList(first, at));
    page.addAll(queue.subList(figure, end));
    return room.applyAsDouble(page) >= 0;
  }

  /// The queue with the figure at an earlier place.
  List<Slab> up(int at) {
    List<Slab> moved = new ArrayList<>(queue.subList(0, at));
    moved.addAll(settled());
    moved.addAll(queue.subList(at, figure));
    moved.addAll(queue.subList(end, queue.size()));
    return moved;
  }

  private List<Slab> settled() {
    return Slab.as(Role.SETTLED, queue.subList(figure, end));
  }
}
