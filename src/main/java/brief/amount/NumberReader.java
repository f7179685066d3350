package brief.amount;

import java.util.List;

/// Finds every number expression of a text, as `docs/numbers.md` describes: digits and words,
/// scales, units, bounds, directions, dates, ranges and names.
public final class NumberReader {
  private static final Grammar HAN = new HanGrammar(Lexicon.ZH);
  private static final Grammar LATIN = new LatinGrammar(Lexicon.EN);

  private final Grammar grammar;

  private NumberReader(Grammar grammar) {
    this.grammar = grammar;
  }

  /// The reader of a language: Chinese for `zh`, English for all others.
  public static NumberReader of(String lang) {
    return new NumberReader(lang.startsWith("zh") ? HAN : LATIN);
  }

  /// The reader that a text's own script calls for: a quote may be a Chinese headline above an
  /// English summary.
  public static NumberReader bySight(String text) {
    boolean han =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    return new NumberReader(han ? HAN : LATIN);
  }

  /// The number expressions in their order; they do not overlap.
  public List<Reading> read(String text) {
    return grammar.read(text);
  }

  /// How a language writes numbers.
  interface Grammar {
    List<Reading> read(String text);
  }
}
