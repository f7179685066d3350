package brief.amount;

import java.util.List;
import java.util.Optional;

/// Reads one kind of number expression.
@FunctionalInterface
interface Rule {
  /// What of its kind stands at a place of a text.
  Optional<Draft> read(String text, int at);

  /// What the first rule that fits reads.
  static Optional<Draft> first(List<Rule> rules, String text, int at) {
    for (Rule rule : rules) {
      Optional<Draft> draft = rule.read(text, at);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }
}
