package brief.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is put on a page in one piece: a line of text, a row of a table, a picture, the answer box.
///
/// @param before space above it, not kept at the top of a page; of two spaces that meet the greater
///   counts
/// @param after space below it
/// @param snap whether it begins on the baseline grid
/// @param wide whether it covers the margin column too
/// @param keep whether the next slab must stand on the same page
/// @param lane whether it stands in a column of several side by side; see [Lanes]
/// @param head what is set again above it when it is the first on a page
/// @param role what it is to the flow
/// @param turned whether its page is turned on its side
record Slab(
    Drawing drawing,
    double height,
    double before,
    double after,
    boolean snap,
    boolean wide,
    boolean keep,
    boolean lane,
    Optional<Slab> head,
    Role role,
    boolean turned) {

  /// What a slab is, as far as figures may move past it.
  enum Role {
    TEXT,
    /// Of the title or the heading of a section: no figure leaves its section.
    SECTION,
    /// Of a heading below that.
    HEADING,
    /// Of a figure, or the first of a turned table, that may stand elsewhere in its section.
    FIGURE,
    /// Of the values of the figure or the rows of the table above, which stay with it.
    DATA,
    /// Of a figure that has found its place.
    SETTLED
  }

  /// A slab on the grid, without space around it.
  static Slab of(Drawing drawing, double height, boolean wide) {
    return new Slab(
        drawing, height, 0, 0, true, wide, false, false, Optional.empty(), Role.TEXT, false);
  }

  Slab before(double space) {
    return new Slab(drawing, height, space, after, snap, wide, keep, lane, head, role, turned);
  }

  Slab after(double space) {
    return new Slab(drawing, height, before, space, snap, wide, keep, lane, head, role, turned);
  }

  Slab keep(boolean with) {
    return new Slab(drawing, height, before, after, snap, wide, with, lane, head, role, turned);
  }

  Slab snap(boolean on) {
    return new Slab(drawing, height, before, after, on, wide, keep, lane, head, role, turned);
  }

  /// This slab in a column of several.
  Slab inLane() {
    return new Slab(drawing, height, before, after, snap, wide, keep, true, head, role, turned);
  }

  Slab under(Slab repeated) {
    return new Slab(
        drawing,
        height,
        before,
        after,
        snap,
        wide,
        keep,
        lane,
        Optional.of(repeated),
        role,
        turned);
  }

  Slab as(Role other) {
    return new Slab(drawing, height, before, after, snap, wide, keep, lane, head, other, turned);
  }

  Slab turned(boolean on) {
    return new Slab(drawing, height, before, after, snap, wide, keep, lane, head, role, on);
  }

  /// This slab with something more drawn upon it.
  Slab with(Drawing more) {
    return drawn(drawing.plus(more), height);
  }

  /// This slab with something drawn behind it.
  Slab behind(Drawing more) {
    return drawn(more.plus(drawing), height);
  }

  /// This slab with its drawing lower and itself higher by as much.
  Slab lowered(double by) {
    return drawn(drawing.moved(0, by), height + by);
  }

  /// This slab with empty room added at its foot.
  Slab padded(double by) {
    return drawn(drawing, height + by);
  }

  private Slab drawn(Drawing other, double high) {
    return new Slab(other, high, before, after, snap, wide, keep, lane, head, role, turned);
  }

  /// Slabs as one, each under the other with the spaces between them.
  static Slab stack(List<Slab> slabs, boolean wide) {
    List<Drawing> all = new ArrayList<>();
    double y = 0;
    double gap = 0;
    for (Slab slab : slabs) {
      y += all.isEmpty() ? 0 : Math.max(gap, slab.before);
      all.add(slab.drawing.moved(0, y));
      y += slab.height;
      gap = slab.after;
    }
    return Slab.of(Drawing.of(all), y, wide);
  }

  /// The slabs with space above the first and below the last.
  static List<Slab> spaced(List<Slab> slabs, double before, double after) {
    if (slabs.isEmpty()) {
      return slabs;
    }
    List<Slab> spaced = new ArrayList<>(slabs);
    spaced.set(0, spaced.getFirst().before(before));
    spaced.set(spaced.size() - 1, spaced.getLast().after(after));
    return List.copyOf(spaced);
  }

  /// The slabs bound together: all on one page.
  static List<Slab> bound(List<Slab> slabs) {
    List<Slab> bound = new ArrayList<>();
    for (int i = 0; i < slabs.size(); i++) {
      bound.add(slabs.get(i).keep(i < slabs.size() - 1 || slabs.get(i).keep));
    }
    return List.copyOf(bound);
  }

  /// The slabs in a role.
  static List<Slab> as(Role role, List<Slab> slabs) {
    return slabs.stream().map(slab -> slab.as(role)).toList();
  }

  /// The index behind the last of the slabs that keep together with the one at an index.
  static int chainEnd(List<Slab> slabs, int from) {
    int to = from + 1;
    while (to < slabs.size() && slabs.get(to - 1).keep()) {
      to++;
    }
    return to;
  }
}
