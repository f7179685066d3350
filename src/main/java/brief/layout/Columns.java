package brief.layout;

import java.util.List;
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
    return IntStream.range(0, natural.size())
        .mapToObj(i -> {
          double own = natural.get(i);
          double floor = floors.get(i);
          if (wanted <= room) {
            return wanted == 0 ? room / natural.size() : own + (room - wanted) * own / wanted;
          }
          if (needed < room) {
            return floor + (own - floor) * (room - needed) / (wanted - needed);
          }
          double bare = sum(bare());
          double narrow = bare().get(i);
          return bare < room
              ? narrow + (floor - narrow) * (room - bare) / (needed - bare)
              : narrow * room / bare;
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
