package brief.chart;

import brief.amount.Bound;
import brief.amount.Style;
import brief.model.Texts;
import brief.model.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// An axis of years. Its ticks are the years that the milestones name; where two would meet, every
/// second, fifth, tenth … year instead.
///
/// @param origin the first year
/// @param scale in years from the origin
record YearTicks(double origin, Scale scale, List<Ticks.Tick> ticks) {
  private static final double BETWEEN = 8;

  /// @param marks what the milestones need, by year
  static YearTicks of(Sheet sheet, List<Item> items, List<Need> marks, double width) {
    int[] years =
        items.stream()
            .mapToInt(item -> (int) Time.of(item.at().orElseThrow()))
            .distinct()
            .sorted()
            .toArray();
    double origin = years[0];
    List<Need> needs = new ArrayList<>();
    marks.forEach(need -> needs.add(new Need(need.value() - origin, need.left(), need.right())));
    for (int year : years) {
      needs.add(new Need(year - origin, 10, sheet.width(text(sheet, year), Print.TICK) / 2));
    }
    Scale scale = Scale.fit(needs, width);
    List<Ticks.Tick> ticks = ticks(sheet, years);
    for (int step : new int[] {2, 5, 10, 20, 50, 100}) {
      if (apart(sheet, ticks, scale, origin)) {
        break;
      }
      ticks =
          ticks(
              sheet,
              IntStream.rangeClosed(years[0], years[years.length - 1])
                  .filter(year -> year % step == 0)
                  .toArray());
    }
    return new YearTicks(origin, scale, ticks);
  }

  private static Texts text(Sheet sheet, int year) {
    return sheet.value(new Value.Moment(Integer.toString(year), Bound.EXACT), Style.SHORT);
  }

  private static List<Ticks.Tick> ticks(Sheet sheet, int[] years) {
    return IntStream.of(years).mapToObj(year -> new Ticks.Tick(year, text(sheet, year))).toList();
  }

  private static boolean apart(Sheet sheet, List<Ticks.Tick> ticks, Scale scale, double origin) {
    double free = Double.NEGATIVE_INFINITY;
    for (Ticks.Tick tick : ticks) {
      double half = sheet.width(tick.text(), Print.TICK) / 2;
      double x = scale.x(tick.value() - origin);
      if (x - half < free) {
        return false;
      }
      free = x + half + BETWEEN;
    }
    return true;
  }
}
