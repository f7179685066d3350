package brief.amount;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/// What looks like a number in English and is none: codes, and what is passed over: reference
/// marks, words.
final class LatinNames {
  private static final Form REFERENCE = Form.of("\\[\\d+\\]");
  private static final Form WORD = Form.of("\\p{L}+(?:['’]\\p{L}+)?");

  private final LatinNumbers numbers;
  private final LatinUnits units;
  private final Form not;
  private final List<Form> passed;

  /// @param not what says no number
  LatinNames(LatinNumbers numbers, LatinUnits units, Form not) {
    this.numbers = numbers;
    this.units = units;
    this.not = not;
    passed = List.of(REFERENCE, not, WORD);
  }

  Optional<Draft> code(String text, int at) {
    return Codes.FORM
        .at(text, at)
        .filter(_ -> not.at(text, at).isEmpty())
        .filter(_ -> at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
        .filter(_ -> {
          int end = Digits.end(text, at);
          return !units.at(text, end) && !numbers.scaled(text, end);
        })
        .map(m -> Draft.name(at, m.end()));
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
