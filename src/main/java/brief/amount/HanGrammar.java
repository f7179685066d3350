package brief.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Numbers in Chinese texts. At each place the first rule that fits reads on; see
/// `docs/numbers.md`.
final class HanGrammar implements NumberReader.Grammar {
  private final Surroundings surroundings;
  private final Starts starts;
  private final HanNumbers numbers;
  private final HanNames names;

  /// In the order in which they are tried.
  private final List<Rule> rules;

  HanGrammar(Lexicon lexicon) {
    surroundings = new Surroundings(lexicon, false);
    starts = starts(lexicon);
    Form not = Form.of(lexicon.any("not"));
    HanNumerals numerals = new HanNumerals(lexicon);
    HanUnits units = new HanUnits(lexicon);
    HanHalves halves = new HanHalves(lexicon);
    HanDates dates = new HanDates(lexicon);
    HanParts parts = new HanParts(lexicon, numerals, halves);
    HanOrdinals ordinals = new HanOrdinals(lexicon, numerals, not);
    numbers = new HanNumbers(lexicon, numerals, units, halves, not);
    names = new HanNames(lexicon, numerals, units, not);
    HanQuantities quantities = new HanQuantities(lexicon, numbers, units, dates);
    rules =
        List.of(
            quantities::money,
            names::code,
            ordinals::numbered,
            dates::read,
            parts::percentage,
            parts::fraction,
            halves::read,
            new HanDoublings(lexicon, numerals)::read,
            ordinals::read,
            names::series,
            names::unclear,
            parts::tenths,
            Ratio::read,
            quantities::read);
  }

  /// Where a rule, or what says no number, may begin.
  private static Starts starts(Lexicon lexicon) {
    List<String> words = new ArrayList<>(lexicon.all("digit", "place"));
    words.addAll(lexicon.all("not", "currency", "hundredth", "half", "turn", "ordinal", "first"));
    words.addAll(lexicon.all("over-half", "and-half", "span"));
    words.add("[");
    for (String first : lexicon.all("first-of")) {
      "0123456789".chars().forEach(digit -> words.add(first + (char) digit));
      lexicon.all("digit", "place").forEach(digit -> words.add(first + digit));
    }
    return new Starts(words);
  }

  @Override
  public List<Reading> read(String original) {
    String text = Width.fold(original);
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!starts.at(text, at) && !Starts.letter(text, at)) {
        at++;
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

  /// Past what says no number: reference marks, words, a numeral that is none.
  private int skip(String text, int at) {
    int past = names.past(text, at);
    int refused = past > at ? past : numbers.past(text, at);
    return refused > at ? refused : at + 1;
  }
}
