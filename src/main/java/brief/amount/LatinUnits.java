package brief.amount;

import java.util.Map;

/// What stands behind a number in English: its unit, a half, `level`.
final class LatinUnits {
  private final Map<String, String> units;
  private final Form unit;
  private final Form andHalf;
  private final Form level;

  LatinUnits(Lexicon lexicon) {
    units = lexicon.folded("unit", "unit-attached");
    unit =
        LatinWords.form(
            "(?:(?:[\\s-]|\\sof\\san?\\s)?(?<u>"
                + lexicon.any("unit")
                + ")|(?-i:(?<a>"
                + lexicon.any("unit-attached")
                + "))(?!\\s?\\d))"
                + LatinWords.END);
    andHalf = LatinWords.form("[\\s-]" + lexicon.any("and-half") + LatinWords.END);
    level = LatinWords.form("[\\s-]?" + lexicon.any("level") + LatinWords.END);
  }

  /// The id of a unit by its word.
  String id(String word) {
    return LatinWords.value(units, word);
  }

  boolean at(String text, int at) {
    return unit.at(text, at).isPresent();
  }

  /// The number with the unit behind it; `one year` is no count either.
  Draft united(String text, Draft draft) {
    return unit.at(text, draft.to())
        .map(m -> draft.upTo(m.end()).in(id(m.group(m.group("u") == null ? "a" : "u"))))
        .map(d -> halved(text, d))
        .orElse(draft);
  }

  /// Two and a half, two years and a half.
  Draft halved(String text, Draft draft) {
    return andHalf.at(text, draft.to()).map(m -> draft.andHalf(m.end())).orElse(draft);
  }

  Draft levelled(String text, Draft draft) {
    return level
        .at(text, draft.to())
        .map(m -> draft.upTo(m.end()).bounded(Bound.LEVEL))
        .orElse(draft);
  }
}
