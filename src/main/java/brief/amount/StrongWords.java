package brief.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the words of a text that claim much: all, always, never, only, the largest, the first, no.
/// Each claims something, its sense, which other words may say as well; senses have the same names
/// in every language. The words are listed in the lexicon: `strong` must be borne out by a quote
/// and by the other languages, `strong-quoted` by a quote alone; `strong-said` only bear others
/// out, `strong-echo` only in another language; `not-strong` are longer words in which one of these
/// stands and says nothing.
public final class StrongWords {
  private static final StrongWords HAN = new StrongWords(Lexicon.ZH, false);
  private static final StrongWords LATIN = new StrongWords(Lexicon.EN, true);

  private final Map<String, Set<String>> alike;
  private final Map<String, Set<String>> quoted;
  private final Map<String, Set<String>> said;
  private final Map<String, Set<String>> echoed;
  private final Heads words;

  private StrongWords(Lexicon lexicon, boolean spaced) {
    alike = senses(lexicon, "strong");
    quoted = senses(lexicon, "strong", "strong-quoted");
    said = senses(lexicon, "strong", "strong-quoted", "strong-said");
    echoed = senses(lexicon, "strong", "strong-quoted", "strong-said", "strong-echo");
    String[] kinds = {"strong", "strong-quoted", "strong-said", "strong-echo", "not-strong"};
    String any = lexicon.any(kinds);
    String whole = spaced ? "(?<![\\p{L}-])" + any + "(?![\\p{L}-])" : any;
    words = new Heads(Pattern.compile(whole, Pattern.CASE_INSENSITIVE), lexicon.all(kinds));
  }

  private static Map<String, Set<String>> senses(Lexicon lexicon, String... kinds) {
    Map<String, Set<String>> senses = new TreeMap<>();
    for (String kind : kinds) {
      lexicon
          .of(kind)
          .forEach((word, names) ->
              senses
                  .computeIfAbsent(word.toLowerCase(Locale.ROOT), _ -> new TreeSet<>())
                  .addAll(List.of(names.split("\\+", -1))));
    }
    return senses;
  }

  /// The reader of a language; none for a language whose words are not listed.
  public static Optional<StrongWords> of(String lang) {
    return switch (Locale.forLanguageTag(lang).getLanguage()) {
      case "zh" -> Optional.of(HAN);
      case "en" -> Optional.of(LATIN);
      default -> Optional.empty();
    };
  }

  /// The reader that a text's own script calls for.
  public static StrongWords bySight(String text) {
    return Scripts.han(text) ? HAN : LATIN;
  }

  /// A word that claims much.
  ///
  /// @param text as it stands there
  /// @param sense what it claims: `all`, `always`, `first`
  public record Word(String text, String sense) {}

  /// The words that a quote must bear out, in their order.
  public List<Word> quoted(String text) {
    return read(text, quoted);
  }

  /// The words that the other languages must have too, in their order.
  public List<Word> alike(String text) {
    return read(text, alike);
  }

  /// What the words of a quote bear out: the senses of all words that claim as much.
  public Set<String> said(String text) {
    return senses(text, said);
  }

  /// What the words of a translation bear out, a little more freely: the senses.
  public Set<String> echoed(String text) {
    return senses(text, echoed);
  }

  private Set<String> senses(String text, Map<String, Set<String>> known) {
    Set<String> senses = new TreeSet<>();
    read(text, known).forEach(word -> senses.add(word.sense()));
    return senses;
  }

  private List<Word> read(String text, Map<String, Set<String>> senses) {
    List<Word> read = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Optional<Matcher> found = words.at(text, at);
      found
          .map(Matcher::group)
          .ifPresent(word ->
              senses
                  .getOrDefault(word.toLowerCase(Locale.ROOT), Set.of())
                  .forEach(sense -> read.add(new Word(word, sense))));
      at = found.map(Matcher::end).orElse(at + 1);
    }
    return read;
  }
}
