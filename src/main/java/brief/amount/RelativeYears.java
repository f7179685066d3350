package brief.amount;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Years that a text tells by the year it was written in: 去年, last year.
public final class RelativeYears {
  private static final Map<String, String> WORDS = words();
  private static final Pattern ANY =
      Pattern.compile(
          Lexicon.ZH.any("relative-year") + "|\\b" + Lexicon.EN.any("relative-year") + "\\b",
          Pattern.CASE_INSENSITIVE);

  private RelativeYears() {}

  private static Map<String, String> words() {
    Map<String, String> words = new TreeMap<>(Lexicon.ZH.of("relative-year"));
    words.putAll(Lexicon.EN.of("relative-year"));
    return Map.copyOf(words);
  }

  /// How many years after the year of writing each of them is: 0 for 今年, -1 for last year.
  public static Set<Integer> in(String text) {
    Set<Integer> years = new TreeSet<>();
    Matcher matcher = ANY.matcher(text);
    while (matcher.find()) {
      String word = matcher.group().toLowerCase(Locale.ROOT);
      years.add(Integer.parseInt(WORDS.getOrDefault(word, "0")));
    }
    return years;
  }
}
