package brief.amount;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words of a text that tell what kind of statement it makes, as `mood`, `mood-weak` and
/// `not-mood` of the lexicon list them: 力争 tells an aim wherever it stands, 目标 may tell one. What
/// stands in quotation marks is a name or another's words and tells nothing.
public final class MoodReader {
  private static final MoodReader HAN = new MoodReader(Lexicon.ZH, false);
  private static final MoodReader LATIN = new MoodReader(Lexicon.EN, true);
  private static final String QUOTED = "“[^”]*”";

  private final Map<String, Set<Mood>> certain;
  private final Map<String, Set<Mood>> weak;
  private final Heads words;

  private MoodReader(Lexicon lexicon, boolean spaced) {
    certain = moods(lexicon.of("mood"));
    weak = moods(lexicon.of("mood-weak"));
    String any = lexicon.any("mood", "mood-weak", "not-mood");
    String whole = spaced ? "(?<![\\p{L}-])" + any + "(?![\\p{L}-])" : any;
    List<String> openings = new ArrayList<>(lexicon.all("mood", "mood-weak", "not-mood"));
    openings.add("“");
    words = new Heads(Pattern.compile(QUOTED + "|" + whole, Pattern.CASE_INSENSITIVE), openings);
  }

  private static Map<String, Set<Mood>> moods(Map<String, String> words) {
    Map<String, Set<Mood>> moods = new TreeMap<>();
    words.forEach((word, names) -> {
      Set<Mood> told = EnumSet.noneOf(Mood.class);
      for (String name : names.split("\\+", -1)) {
        told.add(Mood.valueOf(name.toUpperCase(Locale.ROOT)));
      }
      moods.put(word.toLowerCase(Locale.ROOT), told);
    });
    return moods;
  }

  /// The reader of a language; none for a language whose words are not listed.
  public static Optional<MoodReader> of(String lang) {
    return switch (Locale.forLanguageTag(lang).getLanguage()) {
      case "zh" -> Optional.of(HAN);
      case "en" -> Optional.of(LATIN);
      default -> Optional.empty();
    };
  }

  /// The reader that a text's own script calls for.
  public static MoodReader bySight(String text) {
    return Scripts.han(text) ? HAN : LATIN;
  }

  /// A word that tells a mood.
  ///
  /// @param text as it stands there
  /// @param certain whether it tells it wherever it stands
  public record Cue(String text, Mood mood, boolean certain) {}

  /// The telling words in their order.
  public List<Cue> read(String text) {
    return before(text, text.length());
  }

  /// The telling words that begin before a place of a text, in their order.
  ///
  /// @param end offset in UTF-16 units, base 0
  public List<Cue> before(String text, int end) {
    List<Cue> cues = new ArrayList<>();
    int at = 0;
    while (at < end) {
      Optional<Matcher> found = words.at(text, at);
      found.ifPresent(matcher -> tell(matcher.group(), cues));
      at = found.map(Matcher::end).orElse(at + 1);
    }
    return List.copyOf(cues);
  }

  private void tell(String told, List<Cue> cues) {
    String word = told.toLowerCase(Locale.ROOT);
    boolean sure = certain.containsKey(word);
    for (Mood mood : (sure ? certain : weak).getOrDefault(word, Set.of())) {
      cues.add(new Cue(told, mood, sure));
    }
  }
}
