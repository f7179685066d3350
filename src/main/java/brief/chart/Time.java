package brief.chart;

import brief.model.Value;
import java.time.LocalDate;

/// Where a moment stands on an axis of years: at the start of the time that it names.
final class Time {
  private Time() {}

  /// The year as a number: 2027 for `2027`, 2026.5 for `2026-H2`.
  static double of(Value.Moment moment) {
    String date = moment.date();
    double year = Integer.parseInt(date.substring(0, 4));
    if (date.length() == 4) {
      return year;
    }
    if (date.charAt(5) == 'H') {
      return year + (date.charAt(6) == '1' ? 0 : 0.5);
    }
    if (date.length() == 7) {
      return year + (Integer.parseInt(date.substring(5)) - 1) / 12.0;
    }
    LocalDate day = LocalDate.parse(date);
    return year + (day.getDayOfYear() - 1.0) / day.lengthOfYear();
  }
}
