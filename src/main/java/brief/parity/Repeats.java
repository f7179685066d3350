package brief.parity;

import brief.amount.Clauses;
import brief.amount.Clauses.Clause;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A number named twice between two full stops or semicolons, or a date twice in one list (in 2027,
/// 2027 and 2035): the second is likely meant to be another. Read in the edition's first language,
/// for the others name the same values.
final class Repeats {
  /// What may stand between two items of a list.
  private static final int LINK = 6;

  private final Digest digest;
  private final Origins origins;

  Repeats(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
  }

  List<Diagnostic> check(Passage passage) {
    String lang = digest.edition().languages().getFirst();
    Wording text = passage.in(lang);
    List<Slot> slots = text.slots();
    if (slots.size() < 2) {
      return List.of();
    }
    List<Clause> clauses = Clauses.of(lang).in(text.plain());
    List<Diagnostic> findings = new ArrayList<>();
    Set<ValueRef> numbers = new HashSet<>();
    Set<String> dates = new HashSet<>();
    int part = -1;
    int end = 0;
    for (Slot slot : slots) {
      int own = part(clauses, slot.from());
      if (own != part) {
        numbers.clear();
      }
      if (own != part || slot.from() - end > LINK) {
        dates.clear();
      }
      part = own;
      end = slot.to();
      Optional<Value> value = Told.value(digest, slot.value());
      boolean again =
          value
              .filter(one ->
                  one instanceof Moment moment
                      ? !dates.add(moment.date())
                      : !numbers.add(slot.value()))
              .isPresent();
      if (again) {
        findings.add(
            Diagnostic.of(
                Code.VALUE_AGAIN,
                origins.of(passage.path() + "/" + lang, text.text(), slot.from(), slot.to()),
                slot.value().toString()));
      }
    }
    return findings;
  }

  private static int part(List<Clause> clauses, int at) {
    return clauses.stream().filter(c -> c.to() > at).findFirst().map(Clause::part).orElse(0);
  }
}
