package brief.amount;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The words that names of regions end with and that sentences leave out: 星河市, `Xinghe City`.
public final class Levels {
  /// Letters that a name must keep.
  private static final int KEPT = 2;

  private static final Levels HAN = new Levels(Lexicon.ZH.all("region"));
  private static final Levels LATIN = new Levels(Lexicon.EN.all("region"));

  private final List<String> words;

  private Levels(List<String> words) {
    this.words = words.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /// Those of a language; of one whose words are not listed, none.
  public static Levels of(String lang) {
    return switch (Locale.forLanguageTag(lang).getLanguage()) {
      case "zh" -> HAN;
      case "en" -> LATIN;
      default -> new Levels(List.of());
    };
  }

  /// A name without the longest such word that it ends with; empty where it ends with none, or too
  /// little would be left.
  public Optional<String> without(String name) {
    return words.stream()
        .filter(name::endsWith)
        .findFirst()
        .map(word -> name.substring(0, name.length() - word.length()).strip())
        .filter(bare -> bare.length() >= KEPT);
  }
}
