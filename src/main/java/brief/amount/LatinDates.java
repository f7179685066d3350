package brief.amount;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in English texts: 2025, 7 February 2025, February 7, 2025, Feb 2025, H1 2026, Q3 2025,
/// 2025–2030.
final class LatinDates {
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final Form ISO =
      Form.of(
          "(?<![\\d.,-])((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?(?![\\d-])");

  private final Map<String, String> months = new TreeMap<>();
  private final Map<String, String> halves;
  private final Map<String, String> quarters;
  private final Form span;
  private final Form half;
  private final Form halfYearly;
  private final Form quarter;
  private final Form quarterly;
  private final Form dayFirst;
  private final Form monthFirst;
  private final Form monthYear;
  private final Form year;

  LatinDates(Lexicon lexicon) {
    lexicon.of("month-name").forEach((name, n) -> months.put(name.toLowerCase(Locale.ROOT), n));
    halves = lexicon.of("half-year");
    quarters = lexicon.of("quarter");
    String month = "(?<m>" + lexicon.any("month-name") + ")\\.?";
    String before = "(?<![\\d.,\\p{L}+-])";
    String after = "(?![\\d\\p{L}]|[.,]\\d)";
    span =
        Form.of(
            before + "(?<from>" + YEAR + ")\\s?(?:[–—-]|to)\\s?(?<to>" + YEAR + "|\\d\\d)" + after);
    half =
        Form.of(
            "(?<![\\p{L}])(?<h>" + lexicon.any("half-year") + ")\\s+(?<y>" + YEAR + ")" + after,
            Pattern.CASE_INSENSITIVE);
    halfYearly = Form.of("(?<![\\p{L}\\d])H(?<h>[12])\\s(?<y>" + YEAR + ")" + after);
    quarter =
        Form.of(
            "(?<![\\p{L}])(?<h>" + lexicon.any("quarter") + ")\\s+(?<y>" + YEAR + ")" + after,
            Pattern.CASE_INSENSITIVE);
    quarterly = Form.of("(?<![\\p{L}\\d])Q(?<h>[1-4])\\s(?<y>" + YEAR + ")" + after);
    dayFirst = Form.of(before + "(?<d>\\d{1,2})\\s" + month + "(?:\\s(?<y>" + YEAR + "))?" + after);
    monthFirst =
        Form.of(
            "(?<![\\p{L}])"
                + month
                + "\\s(?<d>\\d{1,2})(?:st|nd|rd|th)?(?:,\\s(?<y>"
                + YEAR
                + "))?"
                + after);
    monthYear = Form.of("(?<![\\p{L}])" + month + "\\s(?<y>" + YEAR + ")" + after);
    year = Form.of(before + YEAR + after);
  }

  Optional<Draft> read(String text, int at) {
    return look(ISO, text, at)
        .map(m -> Draft.date(at, m.end(), m.group()))
        .or(() ->
            look(span, text, at)
                .map(m -> Draft.date(at, m.end(), m.group("from") + "/" + upper(m))))
        .or(() -> look(half, text, at).map(m -> half(m, halves.getOrDefault(lower(m), "1"))))
        .or(() -> look(halfYearly, text, at).map(m -> half(m, m.group("h"))))
        .or(() ->
            look(quarter, text, at).map(m -> quarter(m, quarters.getOrDefault(lower(m), "1"))))
        .or(() -> look(quarterly, text, at).map(m -> quarter(m, m.group("h"))))
        .or(() -> look(dayFirst, text, at).map(this::day))
        .or(() -> look(monthYear, text, at).map(this::month))
        .or(() -> look(monthFirst, text, at).map(this::day))
        .or(() -> look(year, text, at).map(m -> Draft.date(at, m.end(), m.group())));
  }

  private static String lower(Matcher m) {
    return m.group("h").toLowerCase(Locale.ROOT);
  }

  private static String upper(Matcher m) {
    String to = m.group("to");
    return to.length() == 2 ? m.group("from").substring(0, 2) + to : to;
  }

  private static Draft half(Matcher m, String half) {
    return Draft.date(m.start(), m.end(), m.group("y") + "-H" + half);
  }

  private static Draft quarter(Matcher m, String quarter) {
    return Draft.date(m.start(), m.end(), m.group("y") + "-Q" + quarter);
  }

  private Draft month(Matcher m) {
    return Draft.date(m.start(), m.end(), m.group("y") + "-" + number(m));
  }

  private Draft day(Matcher m) {
    String day = number(m) + "-" + two(m.group("d"));
    String year = m.group("y");
    return Draft.date(m.start(), m.end(), year == null ? "--" + day : year + "-" + day);
  }

  private String number(Matcher m) {
    return two(months.getOrDefault(m.group("m").toLowerCase(Locale.ROOT), "0"));
  }

  private static String two(String number) {
    return String.format(Locale.ROOT, "%02d", Integer.valueOf(number));
  }

  private static Optional<Matcher> look(Form form, String text, int at) {
    return form.at(text, at);
  }
}
