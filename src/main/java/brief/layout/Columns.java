package brief.layout;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// How wide the columns of a table are.
///
/// @param natural width of the longest text of each column on one line
/// @param least width below which each column would have to break words
/// @param body the same without the head, whose words are the last to be kept whole
record Columns(List<Double> natural, List<Double> least, List<Double> body) {
  /// A column is not made narrower than this where it has more to say.
  private static final double NARROW = 45;

  private static final double HAIR = 0.01;

  /// How much of a word a hyphen may leave on a line.
  private static final double HYPHENATED = 0.55;

  /// Type is made smaller in steps of one part in so many.
  private static final double STEPS = 100;

  Columns {
    natural = List.copyOf(natural);
    least = List.copyOf(least);
    body = List.copyOf(body);
  }

  /// By how much the text must be smaller so that a width holds the columns, none of them narrow.
  ///
  /// @param smallest what is given when that is not enough
  double scale(double width, double gutter, double smallest) {
    double room = room(width, gutter);
    double needed = sum(floors());
    double scale = needed <= room + HAIR ? 1 : room / needed;
    return Math.max(smallest, Math.floor(scale * STEPS) / STEPS);
  }

  /// Whether a width is too small for the columns to look well.
  boolean wants(double width, double gutter) {
    double room = room(width, gutter);
    return sum(floors()) > room || sum(natural) > 1.6 * room;
  }

  /// The widths that fill a table: natural and something more where there is room, otherwise
  /// between least and natural.
  List<Double> widths(double width, double gutter) {
    double room = room(width, gutter);
    List<Double> floors = floors();
    double wanted = sum(natural);
    double needed = sum(floors);
    List<Double> shared = shared(room);
    return IntStream.range(0, natural.size())
        .mapToObj(i -> {
          double own = natural.get(i);
          double floor = floors.get(i);
          if (wanted <= room) {
            return wanted == 0 ? room / natural.size() : own + (room - wanted) * own / wanted;
          }
          if (needed < room) {
            return shared.get(i);
          }
          double bare = sum(bare());
          double narrow = bare().get(i);
          return bare < room
              ? narrow + (floor - narrow) * (room - bare) / (needed - bare)
              : narrow * room / bare;
        })
        .toList();
  }

  /// Columns that ask for no more than an even share of what is left get what they ask for, and the
  /// others lie between least and natural.
  private List<Double> shared(double room) {
    List<Double> floors = floors();
    TreeSet<Integer> open = new TreeSet<>();
    IntStream.range(0, natural.size()).forEach(open::add);
    double left = room;
    boolean found = true;
    while (found) {
      double even = left / open.size();
      List<Integer> modest = open.stream().filter(i -> natural.get(i) <= even).toList();
      double taken = modest.stream().mapToDouble(natural::get).sum();
      double needed = open.stream().filter(i -> !modest.contains(i)).mapToDouble(floors::get).sum();
      found = !modest.isEmpty() && modest.size() < open.size() && needed <= left - taken;
      if (found) {
        open.removeAll(modest);
        left -= taken;
      }
    }
    double wanted = open.stream().mapToDouble(natural::get).sum();
    double needed = open.stream().mapToDouble(floors::get).sum();
    double grown = wanted <= needed ? 0 : Math.min(1, (left - needed) / (wanted - needed));
    return IntStream.range(0, natural.size())
        .mapToObj(i -> {
          double floor = floors.get(i);
          return open.contains(i) ? floor + (natural.get(i) - floor) * grown : natural.get(i);
        })
        .toList();
  }

  /// Widths at which words of the head are hyphenated and those of the body are not.
  private List<Double> bare() {
    return IntStream.range(0, natural.size())
        .mapToObj(i -> Math.min(floors().get(i), Math.max(body.get(i), least.get(i) * HYPHENATED)))
        .toList();
  }

  private double room(double width, double gutter) {
    return width - gutter * (natural.size() - 1);
  }

  private List<Double> floors() {
    return IntStream.range(0, natural.size())
        .mapToObj(i -> Math.min(natural.get(i), Math.max(least.get(i), NARROW)))
        .toList();
  }

  private static double sum(List<Double> widths) {
    return widths.stream().mapToDouble(Double::doubleValue).sum();
  }
}
