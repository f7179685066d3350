package brief.chart;

import java.util.List;

/// Where the texts of one row of a timeline stand: right of their marks; left of them where the
/// next mark is in the way; below where both sides are taken. Worked out once for all languages
/// from the widest texts.
///
/// @param places one for each mark
record TimelineRow(List<Place> places) {
  private static final double CLEAR = 4;

  /// Where a text stands.
  ///
  /// @param level 0 beside the mark, more for lines below
  /// @param left whether it ends before the mark
  record Place(int level, boolean left) {}

  /// Lines below the marks.
  int levels() {
    return places.stream().mapToInt(Place::level).max().orElse(0);
  }

  /// Finds the places.
  ///
  /// @param marks x of each mark, ascending
  /// @param widths of the texts; 0 for none
  /// @param reach from the middle of a mark to its text
  static TimelineRow of(double[] marks, double[] widths, double reach) {
    Place[] places = new Place[marks.length];
    double free = 0;
    for (int i = 0; i < marks.length; i++) {
      double next = i + 1 < marks.length ? marks[i + 1] - reach : Double.POSITIVE_INFINITY;
      double end = marks[i] + reach + widths[i];
      if (widths[i] == 0 || end + CLEAR <= next) {
        places[i] = new Place(0, false);
        free = end;
      } else if (marks[i] - reach - widths[i] >= free + CLEAR) {
        places[i] = new Place(0, true);
        free = marks[i] + reach;
      } else {
        places[i] = new Place(1, false);
        free = marks[i] + reach;
      }
    }
    lower(places, marks, widths, reach);
    return new TimelineRow(List.of(places));
  }

  /// Puts a text that stands below under those to its right whose leads it would cross.
  private static void lower(Place[] places, double[] marks, double[] widths, double reach) {
    for (int i = marks.length - 1; i >= 0; i--) {
      if (places[i].level() == 0) {
        continue;
      }
      int level = 1;
      for (int later = i + 1; later < marks.length; later++) {
        boolean crossed = marks[i] + reach + widths[i] + CLEAR > marks[later];
        if (crossed && places[later].level() > 0) {
          level = Math.max(level, places[later].level() + 1);
        }
      }
      places[i] = new Place(level, false);
    }
  }
}
