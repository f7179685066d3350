package brief.amount;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Dates in English texts: 2025, 7 February 2025, February 7, 2025, Feb 2025, H1 2026, Q3 2025,
/// 2025–2030, 2025/26, FY2025, January–February 2025, the first three quarters of 2024.
final class LatinDates {
  private static final String YEAR = "(?:19|20)\\d\\d";
  private static final Form ISO =
      Form.of(
          "(?<![\\d.,-])((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?(?![\\d-])");

  private final Map<String, String> monthNames = new TreeMap<>();
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
  private final Form months;
  private final Form first;
  private final Form century;
  private final Form year;
  private final EnglishNumerals numerals;

  LatinDates(Lexicon lexicon) {
    lexicon.of("month-name").forEach((name, n) -> monthNames.put(name.toLowerCase(Locale.ROOT), n));
    halves = lexicon.of("half-year");
    quarters = lexicon.of("quarter");
    String month = "(?<m>" + lexicon.any("month-name") + ")\\.?";
    String before = "(?<![\\d.,\\p{L}+-])";
    String after = "(?![\\d\\p{L}]|[.,]\\d)";
    numerals = new EnglishNumerals(lexicon);
    months =
        Form.of(
            "(?<![\\p{L}])"
                + month
                + "(?:\\s?[–—-]\\s?|\\s(?:to|and|through)\\s)(?<to>"
                + lexicon.any("month-name")
                + ")\\.?(?:,?\\s(?<y>"
                + YEAR
                + "))?"
                + after);
    first =
        Form.of(
            "(?<!\\p{L})first\\s(?<n>\\d{1,2}|"
                + lexicon.any("digit")
                + ")\\s(?:(?<q>quarters)|months)(?:\\s(?:of|in)\\s(?<y>"
                + YEAR
                + "))?"
                + after,
            Pattern.CASE_INSENSITIVE);
    century =
        Form.of(
            "(?<![\\p{L}\\d])(?:\\d{1,2}(?:st|nd|rd|th)|(?:"
                + lexicon.any("digit")
                + "-)?"
                + lexicon.any("ordinal")
                + ")[\\s-]century(?!\\p{L})",
            Pattern.CASE_INSENSITIVE);
    span =
        Form.of(
            before
                + "(?<from>"
                + YEAR
                + ")\\s?(?:[–—/-]|to)\\s?(?<to>"
                + YEAR
                + "|\\d\\d)"
                + after);
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
    year =
        Form.of(
            "(?:"
                + before
                + "|(?<![\\p{L}\\d])(?:FY\\s?|(?:end|mid|early|late)-))(?<y>"
                + YEAR
                + ")"
                + after);
  }

  Optional<Draft> read(String text, int at) {
    return look(ISO, text, at)
        .map(m -> Draft.date(at, m.end(), m.group()))
        .or(() -> look(months, text, at).flatMap(this::months))
        .or(() -> look(first, text, at).flatMap(this::first))
        .or(() -> look(century, text, at).map(m -> Draft.name(at, m.end()).as(Reading.Kind.DATE)))
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
        .or(() -> look(year, text, at).map(m -> Draft.date(at, m.end(), m.group("y"))));
  }

  private Optional<Draft> months(Matcher m) {
    int last = Integer.parseInt(months(m.group("to")));
    return Draft.months(m.start(), m.end(), said(m), Integer.parseInt(number(m)), last);
  }

  /// The first three quarters of 2024, the first five months.
  private Optional<Draft> first(Matcher m) {
    String written = m.group("n");
    int count =
        Character.isDigit(written.charAt(0))
            ? Integer.parseInt(written)
            : numerals.read(written).intValueExact();
    int last = m.group("q") == null ? count : 3 * count;
    return Draft.months(m.start(), m.end(), said(m), 1, last);
  }

  private static Optional<String> said(Matcher m) {
    return Optional.ofNullable(m.group("y"));
  }

  private String months(String name) {
    return monthNames.getOrDefault(name.toLowerCase(Locale.ROOT), "0");
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
    return two(monthNames.getOrDefault(m.group("m").toLowerCase(Locale.ROOT), "0"));
  }

  private static String two(String number) {
    return String.format(Locale.ROOT, "%02d", Integer.valueOf(number));
  }

  private static Optional<Matcher> look(Form form, String text, int at) {
    return form.at(text, at);
  }
}
