package brief.parity;

import brief.amount.Clauses.Clause;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Value;
import brief.model.ValueRef;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A text of one language, read for what its values are about.
///
/// @param plain the text with its placeholders blotted out
/// @param measures where it speaks of measures; what a value prints of them, where it stands
/// @param regions where it names regions
record Told(
    String plain,
    List<Clause> clauses,
    List<Spot> spots,
    List<Mention> measures,
    List<Mention> regions) {

  /// A value that the text prints.
  ///
  /// @param own whether it is of the claim whose text this is
  record Spot(Slot slot, Claim claim, Value value, Clause clause, boolean own) {
    boolean moment() {
      return value instanceof Value.Moment;
    }
  }

  /// @param claim the claim whose text it is
  static Told of(Digest digest, Lore lore, Wording text, Optional<String> claim) {
    String plain = text.plain();
    List<Clause> clauses = lore.clauses().in(plain);
    List<Spot> spots = new ArrayList<>();
    List<Mention> measures = new ArrayList<>(lore.measures().in(plain));
    for (Slot slot : text.slots()) {
      Claim named = digest.claims().get(slot.value().claim());
      Value value = named == null ? null : named.values().get(slot.value().value());
      if (named != null && value != null) {
        boolean own = claim.filter(named.id()::equals).isPresent();
        spots.add(new Spot(slot, named, value, clauseAt(clauses, slot.from()), own));
        lore.printed(slot, value)
            .forEach(of -> measures.add(new Mention(slot.from(), slot.to(), of.text(), of.ids())));
      }
    }
    measures.sort(Comparator.comparingInt(Mention::from));
    return new Told(plain, clauses, spots, measures, lore.regions(plain));
  }

  static Optional<Value> value(Digest digest, ValueRef ref) {
    return Optional.ofNullable(digest.claims().get(ref.claim()))
        .flatMap(claim -> Optional.ofNullable(claim.values().get(ref.value())));
  }

  private static Clause clauseAt(List<Clause> clauses, int at) {
    return clauses.stream()
        .filter(clause -> clause.to() > at)
        .findFirst()
        .orElseGet(clauses::getLast);
  }

  /// Where the sentence of a clause begins.
  int begin(Clause clause) {
    return clauses.stream()
        .filter(other -> other.sentence() == clause.sentence())
        .findFirst()
        .orElse(clause)
        .from();
  }

  /// Behind the end of the sentence of a clause.
  int end(Clause clause) {
    return clauses.reversed().stream()
        .filter(other -> other.sentence() == clause.sentence())
        .findFirst()
        .orElse(clause)
        .to();
  }

  String words(Clause clause) {
    return plain.substring(clause.from(), clause.to());
  }
}
