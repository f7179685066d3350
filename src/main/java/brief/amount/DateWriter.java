package brief.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes dates and periods in one language: `2027`, `2025-02`, `2025-02-07`, `2026-H1` (a half
/// year), `2004/2024`. Years are never grouped.
public final class DateWriter {
  private static final Pattern DATE =
      Pattern.compile("(\\d{4})(?:-(?:H([12])|(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?))?");

  private final Words words;

  public DateWriter(Words words) {
    this.words = words;
  }

  /// Whether the text is a date that can be written.
  public static boolean isDate(String iso) {
    return DATE.matcher(iso).matches();
  }

  /// Whether the text is a date, or two with `/` between them.
  public static boolean isPeriod(String iso) {
    int slash = iso.indexOf('/');
    return slash < 0
        ? isDate(iso)
        : isDate(iso.substring(0, slash)) && isDate(iso.substring(slash + 1));
  }

  /// A point in time with its bound: `2027年`, `by 2027`.
  ///
  /// @param style AMOUNT leaves the bound out, SHORT and LABEL are short: `7 Feb 2025`
  /// @throws IllegalArgumentException when it is no date
  public String write(String iso, Bound bound, Style style) {
    boolean brief = style == Style.SHORT || style == Style.LABEL;
    String date = date(iso, brief);
    if (bound == Bound.EXACT || style == Style.AMOUNT || style == Style.SHORT) {
      return date;
    }
    return Message.of(words, "date." + AmountWriter.key(bound), Map.of("date", date));
  }

  /// A period: `2004—2024年`, `2004–2024`, or a date alone.
  ///
  /// @throws IllegalArgumentException when it is none
  public String period(String iso, Style style) {
    boolean brief = style == Style.SHORT || style == Style.LABEL;
    int slash = iso.indexOf('/');
    if (slash < 0) {
      return date(iso, brief);
    }
    String from = iso.substring(0, slash);
    String to = iso.substring(slash + 1);
    if (from.length() == 4 && to.length() == 4) {
      return message("years", brief, Map.of("from", from, "to", to));
    }
    return message("span", brief, Map.of("from", date(from, brief), "to", date(to, brief)));
  }

  private String date(String iso, boolean brief) {
    Matcher date = DATE.matcher(iso);
    if (!date.matches()) {
      throw new IllegalArgumentException("no date: " + iso);
    }
    Map<String, String> args = new HashMap<>();
    args.put("year", date.group(1));
    Optional<String> half = Optional.ofNullable(date.group(2));
    if (half.isPresent()) {
      args.put("half", half.get());
      return message("half", brief, args);
    }
    Optional<String> month = Optional.ofNullable(date.group(3)).map(DateWriter::bare);
    if (month.isEmpty()) {
      return message("year", brief, args);
    }
    args.put("month", month.get());
    args.put("monthName", monthName(month.get(), brief));
    Optional<String> day = Optional.ofNullable(date.group(4)).map(DateWriter::bare);
    day.ifPresent(d -> args.put("day", d));
    return message(day.isPresent() ? "day" : "month", brief, args);
  }

  private String monthName(String month, boolean brief) {
    String key = brief ? "date.short-month-name" : "date.month-name";
    return words.find(key).isPresent() ? Message.of(words, key, Map.of("month", month)) : month;
  }

  private static String bare(String twoDigits) {
    return twoDigits.startsWith("0") ? twoDigits.substring(1) : twoDigits;
  }

  private String message(String form, boolean brief, Map<String, String> args) {
    String shortly = "date.short-" + form;
    String key = brief && words.find(shortly).isPresent() ? shortly : "date." + form;
    return Message.of(words, key, args);
  }
}
