package brief.amount;

import java.util.Optional;

/// A number expression found in a text.
///
/// @param from where the number begins, its currency sign included; offset in UTF-16 units, base 0
/// @param to where it ends, its scale and unit included
/// @param text how it stands there, with the words that bound or direct it
/// @param amount the number, or the lower end of a range; empty for names such as `B2-2004` and for
///   dates that are more than a year
/// @param upper the upper end of a range
/// @param unit id of the unit, where one is written that is not a thing counted: `CNY`, `percent`,
///   `percentage-point`, `times`, `rank`, `fraction`, `year` …
/// @param date of a date, as ISO 8601 writes it: `2027`, `2025-02-07`, `--02-07` without its year,
///   `2026-H1`, `2025/2030`
/// @param counts whether it is a number to every reader: not so for `一` and `one`, for a numeral
///   that stands before no measure word (`两业`), for `first` and `double`
public record Reading(
    int from,
    int to,
    String text,
    Kind kind,
    Optional<Amount> amount,
    Optional<Amount> upper,
    Optional<String> unit,
    Bound bound,
    Direction direction,
    Optional<String> date,
    boolean counts) {
  /// What a number expression is.
  public enum Kind {
    /// A number of something.
    QUANTITY,
    /// A rank or place in a row: 第一, first.
    ORDINAL,
    /// A date, or a span of years.
    DATE,
    /// One number of a row written with plus signs: `6+4`, `7 + 15 + 106`.
    SERIES,
    /// Digits that name: `12218` in quotation marks, `B2-2004`.
    NAME,
    /// A number with a word that means different things to different readers: 兆.
    UNCLEAR
  }

  /// How far this agrees with a quantity.
  public Agreement against(Magnitude magnitude) {
    return Agreement.of(this, magnitude);
  }

  /// How far this agrees with what was read in another text. Either may leave out a unit that the
  /// other gives; ranks agree with ranks, dates with dates, names with names.
  public Agreement against(Reading other) {
    return Agreement.between(this, other);
  }

  /// The number, with what bounds and directs it; empty where there is none.
  Optional<Magnitude> magnitude() {
    return amount.map(number -> new Magnitude(number, upper, unit.orElse(""), bound, direction));
  }

  /// Whether this says the date, as far as it says one: `2月7日` agrees with `2025-02-07`.
  public boolean says(String iso) {
    if (date.isEmpty()) {
      return false;
    }
    String said = date.get();
    if (said.startsWith("--")) {
      return iso.length() >= 7 && iso.substring(4).startsWith(said.substring(1));
    }
    int slash = said.indexOf('/');
    if (slash > 0) {
      return said.substring(0, slash).equals(iso) || said.substring(slash + 1).equals(iso);
    }
    return said.equals(iso) || said.startsWith(iso + "-");
  }
}
