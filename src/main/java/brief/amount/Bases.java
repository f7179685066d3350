package brief.amount;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// By how much something is above or below what it is compared with: 18% below 2020 levels,
/// 较2020年低18%. Without what it is compared with, such words bound a number: below 18%, 低于18%.
final class Bases {
  /// How far before a number its words may begin.
  private static final int WINDOW = 40;

  private static final String YEAR = "(?:(?:19|20)\\d\\d)";

  private final Pattern before;
  private final Pattern after;
  private final Pattern base;
  private final Map<String, String> directions;
  private final boolean spaced;

  private Bases(Lexicon lexicon, boolean spaced, Pattern before, Pattern after, Pattern base) {
    directions = lexicon.folded("than", "than-by");
    this.spaced = spaced;
    this.before = before;
    this.after = after;
    this.base = base;
  }

  /// @param spaced whether the language parts its words with spaces
  static Bases of(Lexicon lexicon, boolean spaced) {
    return spaced ? behind(lexicon) : ahead(lexicon);
  }

  /// 18% below 2020 levels.
  private static Bases behind(Lexicon lexicon) {
    int flags = Pattern.CASE_INSENSITIVE;
    String gaps = "(?:" + lexicon.any("base-gap") + "\\s+){0,3}";
    String ends = "(?=’s|'s|\\s+" + lexicon.any("base-noun") + "|\\s*(?:$|[.,;:)]))";
    String year = YEAR + ends;
    String is = "\\s+(?<is>" + lexicon.any("than") + ")\\s+";
    String units = "(?:" + units(lexicon) + "|" + lexicon.any("part") + ")(?=\\s+$)";
    return new Bases(
        lexicon,
        true,
        Pattern.compile("(?!)"),
        Pattern.compile(is + gaps + "(?:" + year + "|" + lexicon.any("base") + ")", flags),
        Pattern.compile(units, flags));
  }

  /// 较2020年低18%, 高于上年18%.
  private static Bases ahead(Lexicon lexicon) {
    String links = "(?:" + lexicon.any("link", "bound") + ")*";
    String noun = lexicon.any("base-noun") + "?";
    String year = YEAR + lexicon.any("year") + "?" + noun;
    String above = "(?<is>" + lexicon.any("than") + ")(?:" + year + "|" + lexicon.any("base") + ")";
    String not = "(?<!" + lexicon.any("not-than-behind") + ")(?!" + lexicon.any("not-than") + ")";
    String mark = not + lexicon.any("than-mark");
    String by = "[\\p{IsHan}\\d“”]{1,16}?(?<by>" + lexicon.any("than-by") + ")";
    return new Bases(
        lexicon,
        false,
        Pattern.compile("(?:" + above + "|" + mark + by + ")" + links + "\\s*$"),
        Pattern.compile("(?!)"),
        Pattern.compile(noun + links + "\\d[\\d.]*\\s*" + units(lexicon)));
  }

  /// Words for units in which a change is told.
  private static String units(Lexicon lexicon) {
    return "(?:"
        + String.join(
            "|",
            lexicon.of("unit").entrySet().stream()
                .filter(unit -> Surroundings.CHANGES.contains(unit.getValue()))
                .map(unit -> Pattern.quote(unit.getKey()))
                .toList())
        + ")";
  }

  /// A direction told by words beside a number.
  ///
  /// @param from where its words begin, or the number
  /// @param to behind their end
  record Found(Direction direction, int from, int to) {}

  /// What the words beside a number say.
  ///
  /// @param start where the number begins, with what bounds it
  Optional<Found> beside(String text, int start, int end) {
    if (spaced) {
      Matcher behind = after.matcher(text).region(end, text.length());
      return behind.lookingAt()
          ? Optional.of(new Found(direction(behind.group("is")), start, behind.end("is")))
          : Optional.empty();
    }
    int from = Math.max(0, start - WINDOW);
    Matcher ahead = before.matcher(text.substring(from, start));
    if (!ahead.find()) {
      return Optional.empty();
    }
    String word = Optional.ofNullable(ahead.group("is")).orElseGet(() -> ahead.group("by"));
    return Optional.of(new Found(direction(word), from + ahead.start(), end));
  }

  private Direction direction(String word) {
    String value = directions.getOrDefault(word.toLowerCase(Locale.ROOT), "none");
    return Direction.valueOf(value.toUpperCase(Locale.ROOT));
  }

  /// Whether a date is what a number is compared with, so that the word before it bounds nothing.
  ///
  /// @param word where that word begins
  /// @param end behind the date
  boolean compares(String text, int word, int end) {
    if (!spaced) {
      return base.matcher(text).region(end, text.length()).lookingAt();
    }
    int from = Math.max(0, word - WINDOW);
    Matcher number = base.matcher(text.substring(from, word));
    return number.find()
        && after.matcher(text).region(from + number.end(), text.length()).lookingAt();
  }
}
