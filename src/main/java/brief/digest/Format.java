package brief.digest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// How a single text may be written. The patterns are shared with the JSON Schema.
enum Format {
  TEXT("text", "\\S", "…", false),
  ID("id", "^[a-z0-9]+(-[a-z0-9]+)*$", "parks-output", false),
  EDITION("edition", "^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$", "2025-1", false),
  LANG("lang", "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", "zh", false),
  DATE("date", "^\\d{4}(-(H[12]|\\d{2}(-\\d{2})?))?$", "2027, 2026-H1, 2025-02, 2025-02-07", true),
  DAY("day", "^\\d{4}-\\d{2}-\\d{2}$", "2025-02-07", false),
  PERIOD(
      "period",
      "^\\d{4}(-(H[12]|\\d{2}(-\\d{2})?))?(/\\d{4}(-(H[12]|\\d{2}(-\\d{2})?))?)?$",
      "2024, 2025-02, 2004/2024",
      true),
  SHA256("sha256", "^[0-9a-f]{64}$", "sha256sum seeds/….txt", false),
  AMOUNT("amount", "\\S", "2.4万亿, 53 billion, 1,500", true),
  ORDER("order", "^-?\\d{1,9}$", "10", true),
  REGEX("regex", "\\S", "\\[\\d+\\]", false),
  URL("url", "^https?://\\S+$", "https://…", false),
  CODE("code", "^B\\d{3}$", "B304", false),
  DIVISION("division", "^\\d{6}$", "440112", false),
  REFERENCE(
      "reference", "^[a-z0-9]+(-[a-z0-9]+)*\\.[a-z0-9]+(-[a-z0-9]+)*$", "parks.output", false),
  FORMULA(
      "formula",
      "^(share|growth)\\([a-z0-9.-]+, [a-z0-9.-]+\\)$|^[a-z0-9.-]+(( [+-] [a-z0-9.-]+)+| / [a-z0-9.-]+)$",
      "later.v - earlier.v, a.v + b.v, a.v / b.v, share(part.v, whole.v), growth(earlier.v, later.v)",
      false);

  private final String word;
  private final Pattern pattern;
  private final String example;
  private final boolean number;

  Format(String word, String pattern, String example, boolean number) {
    this.word = "word:format." + word;
    this.pattern = Pattern.compile(pattern);
    this.example = example;
    this.number = number;
  }

  /// What findings call it.
  String word() {
    return word;
  }

  /// A regular expression that finds something in every text of this format (ECMA-262 as well).
  String pattern() {
    return pattern.pattern();
  }

  /// How it is written.
  String example() {
    return example;
  }

  /// Whether it may stand without quotation marks where YAML takes it for a number.
  boolean number() {
    return number;
  }

  /// Whether a text has this format; amounts are read elsewhere.
  boolean fits(String text) {
    return pattern.matcher(text).find()
        && switch (this) {
          case DATE, DAY -> day(text);
          case PERIOD -> period(text);
          case REGEX -> regex(text);
          case TEXT,
              ID,
              EDITION,
              LANG,
              SHA256,
              AMOUNT,
              ORDER,
              URL,
              CODE,
              DIVISION,
              REFERENCE,
              FORMULA ->
              true;
        };
  }

  private static boolean period(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? day(text)
        : day(text.substring(0, slash))
            && day(text.substring(slash + 1))
            && text.substring(0, slash).compareTo(text.substring(slash + 1)) <= 0;
  }

  private static boolean day(String text) {
    try {
      return switch (text.length()) {
        case 4 -> true;
        case 7 -> text.charAt(5) == 'H' || YearMonth.parse(text).getYear() >= 0;
        default -> LocalDate.parse(text).getYear() >= 0;
      };
    } catch (DateTimeException no) {
      return false;
    }
  }

  private static boolean regex(String text) {
    try {
      return Pattern.compile(text).flags() >= 0;
    } catch (PatternSyntaxException no) {
      return false;
    }
  }
}
