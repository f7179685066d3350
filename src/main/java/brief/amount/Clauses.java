package brief.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Parts texts into clauses, as far as their marks and the words between clauses tell. It parts
/// more often than a reader would (`goods | and services`), never less.
public final class Clauses {
  /// Stands in a text in place of a value.
  public static final char VALUE = '\uFFFC';

  private static final String SENTENCE = "。！？!?\n";
  private static final String PART = "；;";
  private static final String CLAUSE = "，、：,:";
  private static final int LONGEST = 8;

  private final Set<String> words;
  private final boolean spaced;

  private Clauses(Set<String> words, boolean spaced) {
    this.words = words;
    this.spaced = spaced;
  }

  /// A clause.
  ///
  /// @param from where it begins, offset in UTF-16 units, base 0
  /// @param to behind its end
  /// @param part number of what stands between semicolons, base 0, counted through the text
  /// @param sentence number of its sentence, base 0
  public record Clause(int from, int to, int part, int sentence) {}

  /// Those of a language; of one whose words are not listed, marks alone part clauses.
  public static Clauses of(String lang) {
    return switch (Locale.forLanguageTag(lang).getLanguage()) {
      case "zh" -> new Clauses(Lexicon.ZH.of("clause").keySet(), false);
      case "en" -> new Clauses(Lexicon.EN.of("clause").keySet(), true);
      default -> new Clauses(Map.<String, String>of().keySet(), true);
    };
  }

  /// Whether a word parts clauses; between two things of a list it links them.
  public boolean parts(String word) {
    return words.contains(word);
  }

  /// The clauses of a text, in their order; none of them is empty.
  public List<Clause> in(String text) {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    int part = 0;
    int sentence = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean stop = SENTENCE.indexOf(c) >= 0 || (c == '.' && ends(text, at + 1));
      boolean semicolon = PART.indexOf(c) >= 0;
      if (stop || semicolon || CLAUSE.indexOf(c) >= 0 || word(text, at)) {
        if (at > from) {
          clauses.add(new Clause(from, at, part, sentence));
        }
        from = at;
        part += stop || semicolon ? 1 : 0;
        sentence += stop ? 1 : 0;
      }
    }
    if (text.length() > from) {
      clauses.add(new Clause(from, text.length(), part, sentence));
    }
    return clauses;
  }

  private static boolean ends(String text, int at) {
    return spaceAt(text, at) || text.charAt(at) == '”' || text.charAt(at) == '’';
  }

  private static boolean spaceAt(String text, int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /// Whether a word that parts clauses begins here: one of a language with spaces anywhere, another
  /// right behind a value, for within other words it says nothing.
  private boolean word(String text, int at) {
    char before = at == 0 ? 'x' : text.charAt(at - 1);
    if (spaced ? !Character.isWhitespace(before) : before != VALUE) {
      return false;
    }
    for (int end = at + 1; end <= Math.min(text.length(), at + LONGEST); end++) {
      if (words.contains(text.substring(at, end)) && (!spaced || spaceAt(text, end))) {
        return true;
      }
    }
    return false;
  }
}
