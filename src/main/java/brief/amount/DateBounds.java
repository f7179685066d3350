package brief.amount;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which bounds the words beside a date give it: since 2004, by the end of 2027, 2030年以前. In a
/// sentence such words also just say when something is; so they are asked for where a date is to be
/// told with a bound, and are no part of what is read of it.
public final class DateBounds {
  /// How far before a date its words may begin.
  private static final int WINDOW = 40;

  private static final DateBounds HAN = new DateBounds(Lexicon.ZH, "", "", "\\s*");
  private static final DateBounds LATIN =
      new DateBounds(Lexicon.EN, "(?<![\\p{L}-])", "(?![\\p{L}-])", "\\s+");

  private final Map<String, String> before;
  private final Map<String, String> after;
  private final Pattern leading;
  private final Pattern trailing;

  private DateBounds(Lexicon lexicon, String opens, String closes, String gap) {
    before = lexicon.of("date-bound");
    after = lexicon.of("date-bound-after");
    String gaps = "(?:" + gap + lexicon.any("date-gap") + "){0,3}";
    leading =
        Pattern.compile(
            opens + "(?<is>" + lexicon.any("date-bound") + ")" + gaps + "\\s*$",
            Pattern.CASE_INSENSITIVE);
    trailing =
        Pattern.compile(
            "\\s*(?<is>" + lexicon.any("date-bound-after") + ")" + closes,
            Pattern.CASE_INSENSITIVE);
  }

  /// The bounds that the text allows for a date read in it; empty where none of its words bounds
  /// it. Its language is told by its script.
  public static Set<Bound> beside(String text, Reading date) {
    DateBounds words = Scripts.han(text) ? HAN : LATIN;
    Set<Bound> bounds = EnumSet.noneOf(Bound.class);
    int from = Math.max(0, date.from() - WINDOW);
    Matcher leading = words.leading.matcher(text.substring(from, date.from()));
    if (leading.find()) {
      bounds.addAll(bounds(words.before, leading.group("is")));
    }
    Matcher trailing = words.trailing.matcher(text).region(date.to(), text.length());
    if (trailing.lookingAt()) {
      bounds.addAll(bounds(words.after, trailing.group("is")));
    }
    return bounds;
  }

  private static Set<Bound> bounds(Map<String, String> words, String word) {
    Set<Bound> bounds = EnumSet.noneOf(Bound.class);
    words.forEach((known, names) -> {
      if (known.equalsIgnoreCase(word)) {
        for (String name : names.split("\\+", -1)) {
          bounds.add(Bound.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')));
        }
      }
    });
    return bounds;
  }
}
