package brief.amount;

import java.util.function.BiFunction;

/// A plus sign behind a number that says `or more than that`: `300+ firms`, `10+ years`, `300+家`.
/// It is none where it adds (`6+4`, `5 + 3`) or names (`A+`).
final class OpenEnd {
  private final BiFunction<String, Draft, Draft> united;
  private final Form plus;

  /// @param united gives a number of a text the unit behind it
  /// @param before what must follow the sign
  OpenEnd(Lexicon lexicon, BiFunction<String, Draft, Draft> united, String before) {
    this.united = united;
    plus = Form.of(lexicon.any("open") + "(?![+\\d]|\\s?\\d)" + before);
  }

  /// The number with the bound that the sign makes; itself where none stands or it is bounded.
  Draft bounded(String text, Draft draft) {
    return plus.at(text, draft.to())
        .filter(_ -> draft.bound().isEmpty() && draft.upper().isEmpty())
        .map(m -> draft.upTo(m.end()).bounded(Bound.OVER))
        .map(over -> over.unit().isPresent() ? over : united.apply(text, over))
        .orElse(draft);
  }
}
