package brief.amount;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that say of a number that it is one of each year: 年均, `a year`.
public final class Yearly {
  private static final Yearly HAN = new Yearly(Lexicon.ZH.any("yearly"));
  private static final Yearly LATIN =
      new Yearly("(?<![\\p{L}-])" + Lexicon.EN.any("yearly") + "(?![\\p{L}-])");

  private final List<Pattern> words;

  private Yearly(String... words) {
    this.words =
        List.of(words).stream().map(w -> Pattern.compile(w, Pattern.CASE_INSENSITIVE)).toList();
  }

  /// Those of a language; of one whose words are not listed, none.
  public static Yearly of(String lang) {
    return switch (Locale.forLanguageTag(lang).getLanguage()) {
      case "zh" -> HAN;
      case "en" -> LATIN;
      default -> new Yearly();
    };
  }

  /// The first of them in a text.
  public Optional<String> in(String text) {
    return words.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .map(Matcher::group)
        .findFirst();
  }
}
