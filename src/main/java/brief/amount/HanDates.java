package brief.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;

/// Dates in Chinese texts: 2025年, 2025年2月7日, 2月7日, 2026年上半年, 2025年一季度, 2025—2030年, 2025-02-07,
/// 20世纪90年代, 2025年1—2月, 2024年前三季度.
final class HanDates {
  private static final Form ISO =
      Form.of("(?<!\\d)((?:19|20)\\d\\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?(?!\\d)");
  private static final Form YEAR = Form.of("(?<![\\d.,])(?:19|20)\\d\\d(?![\\d.,]\\d|\\d)");

  private final Lexicon lexicon;
  private final HanNumerals numerals;
  private final Form span;
  private final Form half;
  private final Form quarter;
  private final Form age;
  private final Form full;
  private final Form monthDay;
  private final Form alone;
  private final Form first;
  private final Form months;

  HanDates(Lexicon lexicon) {
    this.lexicon = lexicon;
    numerals = new HanNumerals(lexicon);
    String year = "(?<!\\d)(?:(?:19|20)\\d\\d|" + lexicon.any("digit") + "{4})";
    String year1 = lexicon.any("year");
    String month = lexicon.any("month");
    String day = lexicon.any("day");
    span =
        Form.of(
            "(?<from>"
                + year
                + ")"
                + year1
                + "?\\s?"
                + lexicon.any("range")
                + "\\s?"
                + "(?<to>(?:19|20)\\d\\d)"
                + year1);
    half = Form.of("(?<y>" + year + ")" + year1 + "(?<h>" + lexicon.any("half-year") + ")");
    quarter = Form.of("(?<y>" + year + ")" + year1 + "(?<q>" + lexicon.any("quarter") + ")");
    first =
        Form.of(
            "(?:(?<y>"
                + year
                + ")"
                + year1
                + ")?"
                + lexicon.any("first-of")
                + "(?<n>\\d{1,2}|"
                + lexicon.any("digit", "place")
                + "{1,2})(?:(?<q>"
                + lexicon.any("season")
                + ")|"
                + lexicon.any("months")
                + ")");
    months =
        Form.of(
            "(?:(?<y>"
                + year
                + ")\\s?"
                + year1
                + "\\s?)?(?<!\\d)(?<m>\\d{1,2})"
                + month
                + "?\\s?"
                + lexicon.any("range")
                + "\\s?(?<to>\\d{1,2})"
                + month
                + "(?!\\d)");
    age =
        Form.of(
            "(?<!\\d)(?:"
                + lexicon.any("digit", "place")
                + "{1,4}"
                + lexicon.any("decade")
                + "|\\d{1,2}"
                + lexicon.any("century")
                + "(?:\\d{2}"
                + lexicon.any("decade")
                + ")?|\\d{2,4}"
                + lexicon.any("decade")
                + ")");
    full =
        Form.of(
            "(?<y>"
                + year
                + ")\\s?"
                + year1
                + "(?:\\s?(?<m>\\d{1,2})\\s?"
                + month
                + "(?:\\s?(?<d>\\d{1,2})\\s?"
                + day
                + ")?)?");
    monthDay = Form.of("(?<!\\d)(?<m>\\d{1,2})\\s?" + month + "(?<d>\\d{1,2})\\s?" + day);
    String inside = "(?!\\s?" + lexicon.any("inside") + "|\\d)";
    alone =
        Form.of(
            "(?<!\\d)(?:\\d{1,2}"
                + month
                + "|\\d{1,2}"
                + day
                + inside
                + "|"
                + lexicon.any("quarter")
                + ")");
  }

  boolean isYear(String text, int from, int to) {
    Matcher matcher = YEAR.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return matcher.lookingAt() && matcher.end() == to;
  }

  Optional<Draft> read(String text, int at) {
    return look(span, text, at)
        .map(m -> Draft.date(at, m.end(), year(m.group("from")) + "/" + year(m.group("to"))))
        .or(() -> look(first, text, at).flatMap(this::first))
        .or(() -> look(months, text, at).flatMap(this::months))
        .or(() ->
            look(half, text, at)
                .map(m ->
                    Draft.date(
                        at,
                        m.end(),
                        year(m.group("y")) + "-H" + lexicon.of("half-year").get(m.group("h")))))
        .or(() ->
            look(quarter, text, at)
                .map(m ->
                    Draft.date(
                        at,
                        m.end(),
                        year(m.group("y")) + "-Q" + lexicon.of("quarter").get(m.group("q")))))
        .or(() -> look(age, text, at).map(m -> Draft.name(at, m.end()).as(Reading.Kind.DATE)))
        .or(() -> look(full, text, at).map(m -> Draft.date(at, m.end(), iso(m))))
        .or(() ->
            look(monthDay, text, at)
                .map(m ->
                    Draft.date(at, m.end(), "--" + two(m.group("m")) + "-" + two(m.group("d")))))
        .or(() -> look(ISO, text, at).map(m -> Draft.date(at, m.end(), m.group())))
        .or(() -> look(alone, text, at).map(m -> Draft.name(at, m.end()).as(Reading.Kind.DATE)));
  }

  /// 2024年前三季度, 2025年前5个月: from the first month of the year to the last of them.
  private Optional<Draft> first(Matcher m) {
    String written = m.group("n");
    int count =
        Character.isDigit(written.charAt(0))
            ? Integer.parseInt(written)
            : numerals.read(written).map(BigDecimal::intValueExact).orElse(0);
    int last = m.group("q") == null ? count : 3 * count;
    return Draft.months(
        m.start(), m.end(), Optional.ofNullable(m.group("y")).map(this::year), 1, last);
  }

  private Optional<Draft> months(Matcher m) {
    return Draft.months(
        m.start(),
        m.end(),
        Optional.ofNullable(m.group("y")).map(this::year),
        Integer.parseInt(m.group("m")),
        Integer.parseInt(m.group("to")));
  }

  private static Optional<Matcher> look(Form form, String text, int at) {
    return form.at(text, at);
  }

  private String iso(Matcher m) {
    String year = year(m.group("y"));
    String month = m.group("m");
    String day = m.group("d");
    if (month == null) {
      return year;
    }
    return day == null ? year + "-" + two(month) : year + "-" + two(month) + "-" + two(day);
  }

  private String year(String written) {
    return Character.isDigit(written.charAt(0))
        ? written
        : numerals.read(written).map(Object::toString).orElse(written);
  }

  private static String two(String number) {
    return String.format(Locale.ROOT, "%02d", Integer.valueOf(number));
  }
}
