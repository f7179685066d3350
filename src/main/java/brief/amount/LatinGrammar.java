package brief.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers in English texts. At each place the first rule that fits reads on; see
/// `docs/numbers.md`.
final class LatinGrammar implements NumberReader.Grammar {
  private final Surroundings surroundings;
  private final Starts starts;
  private final LatinNumbers numbers;
  private final LatinNames names;

  /// In the order in which they are tried.
  private final List<Rule> rules;

  LatinGrammar(Lexicon lexicon) {
    surroundings = new Surroundings(lexicon, true);
    starts = starts(lexicon);
    Form not = LatinWords.whole(lexicon.any("not"));
    EnglishNumerals numerals = new EnglishNumerals(lexicon);
    LatinUnits units = new LatinUnits(lexicon);
    numbers = new LatinNumbers(lexicon, numerals, units);
    names = new LatinNames(numbers, units, not);
    LatinSpans spans = new LatinSpans(lexicon, units);
    LatinParts parts = new LatinParts(lexicon, numerals, numbers, units, not);
    LatinQuantities quantities = new LatinQuantities(lexicon, numbers, units, not);
    rules =
        List.of(
            quantities::money,
            new LatinDates(lexicon)::read,
            new LatinOrdinals(lexicon, numerals, not)::read,
            names::code,
            Series::read,
            spans::read,
            parts::fraction,
            quantities::halfScale,
            spans::half,
            parts::half,
            new LatinFactors(lexicon, numerals, not)::read,
            Ratio::read,
            parts::among,
            quantities::scaleAlone,
            quantities::read);
  }

  /// Where a rule, or what says no number, may begin.
  private static Starts starts(Lexicon lexicon) {
    List<String> words =
        new ArrayList<>(lexicon.all("not", "digit", "currency", "half", "factor", "factor-loose"));
    words.addAll(lexicon.all("span", "ordinal", "half-year", "quarter", "month-name"));
    words.addAll(lexicon.all("halved", "halved-loose"));
    words.addAll(LatinScales.starts());
    words.addAll(
        List.of(
            "No.", "No ", "#1", "#2", "#3", "ten-", "Q1", "Q2", "Q3", "Q4", "H1", "H2", "a ", "a\t",
            "a\n", "a\u000B", "a\f", "a\r", "a-", "["));
    return new Starts(words);
  }

  @Override
  public List<Reading> read(String original) {
    String text = Width.fold(original);
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!starts.at(text, at) && !Starts.code(text, at)) {
        at = Starts.past(text, at);
        continue;
      }
      Optional<Draft> draft = Rule.first(rules, text, at);
      if (draft.isPresent()) {
        surroundings.complete(original, text, draft.get(), readings);
        at = draft.get().to();
      } else {
        at = skip(text, at);
      }
    }
    return List.copyOf(readings);
  }

  /// Past what says no number: reference marks, words, digits that are none.
  private int skip(String text, int at) {
    int past = names.past(text, at);
    int refused = past > at ? past : numbers.past(text, at);
    return refused > at ? refused : at + 1;
  }
}
