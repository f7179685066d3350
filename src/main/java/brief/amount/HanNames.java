package brief.amount;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// What looks like a number in Chinese and is none: codes, rows with plus signs, 兆, and what is
/// passed over: reference marks, words.
final class HanNames {
  private static final Form REFERENCE = Form.of("\\[\\d+\\]");
  private static final Form LETTERS = Form.of("[A-Za-z]+");

  private final HanUnits units;
  private final Form unclear;
  private final List<Form> passed;

  /// @param not what says no number
  HanNames(Lexicon lexicon, HanNumerals numerals, HanUnits units, Form not) {
    this.units = units;
    unclear = Form.of(numerals.pattern() + "\\s?" + lexicon.any("unclear"));
    passed = List.of(REFERENCE, LETTERS, not);
  }

  Optional<Draft> code(String text, int at) {
    return Codes.FORM
        .at(text, at)
        .filter(m -> units.at(text, Digits.end(text, at)).filter(u -> u.end() >= m.end()).isEmpty())
        .map(m -> Draft.name(at, m.end()));
  }

  Optional<Draft> series(String text, int at) {
    return Series.read(text, at).filter(draft -> units.at(text, draft.to()).isEmpty());
  }

  Optional<Draft> unclear(String text, int at) {
    return unclear.at(text, at).map(m -> Draft.name(at, m.end()).as(Reading.Kind.UNCLEAR));
  }

  /// Behind what says no number; at the place itself where nothing does.
  int past(String text, int at) {
    return passed.stream()
        .flatMap(form -> form.at(text, at).stream())
        .findFirst()
        .map(Matcher::end)
        .orElse(at);
  }
}
