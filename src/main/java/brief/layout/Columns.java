package brief.layout;

import java.util.List;
import java.util.stream.IntStream;

/// How wide the columns of a table are.
///
/// @param natural width of the longest text of each column on one line
/// @param least width below which each column would have to break what must not break
record Columns(List<Double> natural, List<Double> least) {
  /// A column is not made narrower than this where it has more to say.
  private static final double NARROW = 45;

  Columns {
    natural = List.copyOf(natural);
    least = List.copyOf(least);
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
          return needed < room
              ? floor + (own - floor) * (room - needed) / (wanted - needed)
              : floor * room / needed;
        })
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
