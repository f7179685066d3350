package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;

/// What stands behind a number in Chinese and says what it counts: units, measure words, and 级.
final class HanUnits {
  static final Quotes QUOTES = new Quotes("“\"「‘", "”\"」’");

  /// A level is told in large numbers; 三级 is a grade.
  private static final BigDecimal LEAST_LEVEL = BigDecimal.valueOf(100);

  private final Lexicon lexicon;
  private final Form unit;
  private final Form counter;
  private final Form level;

  HanUnits(Lexicon lexicon) {
    this.lexicon = lexicon;
    unit = Form.of("\\s?(?<unit>" + lexicon.any("unit") + ")");
    counter = Form.of("\\s?" + lexicon.any("counter"));
    level = Form.of(lexicon.any("level"));
  }

  /// The unit that stands at a place.
  Optional<Matcher> at(String text, int at) {
    return unit.at(text, at);
  }

  /// Whether a measure word stands at a place.
  boolean counted(String text, int at) {
    return counter.at(text, at).isPresent();
  }

  /// Whether a unit or 级 stands at a place.
  boolean measured(String text, int at) {
    return unit.at(text, at).isPresent() || level.at(text, at).isPresent();
  }

  /// The number with the unit behind it or behind its quotation marks.
  Draft united(String text, Draft draft) {
    int end = draft.to();
    boolean quoted = QUOTES.around(text, draft.from(), end);
    return at(text, quoted ? end + 1 : end)
        .map(m -> draft.upTo(m.end()).in(lexicon.of("unit").getOrDefault(m.group("unit"), "")))
        .orElse(draft);
  }

  /// 千亿级.
  Draft levelled(String text, Draft draft) {
    boolean large = draft.amount().filter(a -> a.value().compareTo(LEAST_LEVEL) >= 0).isPresent();
    return level
        .at(text, draft.to())
        .filter(_ -> large)
        .map(m -> draft.upTo(m.end()).bounded(Bound.LEVEL))
        .orElse(draft);
  }
}
