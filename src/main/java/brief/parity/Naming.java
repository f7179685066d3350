package brief.parity;

import brief.amount.Clauses.Clause;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import brief.parity.Told.Spot;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Whether the words beside a value speak of what it measures.
///
/// A number is about what its clause speaks of last before it or first behind it; where the clause
/// says nothing, about what its sentence said last, or says first. A date is about the numbers or
/// the words of its clause; else about what follows it, up to the next date; else about what stands
/// before.
final class Naming {
  private final Lore lore;
  private final Told told;

  Naming(Lore lore, Told told) {
    this.lore = lore;
    this.told = told;
  }

  /// What stands beside a value instead of the words for it; empty where they do.
  ///
  /// @param words what the text says, `–` for nothing
  record Otherwise(String words) {}

  Optional<Otherwise> otherwise(Spot spot) {
    Optional<String> wanted = spot.value().measure();
    boolean printed =
        wanted.isPresent()
            && lore.printed(spot.slot(), spot.value()).stream().anyMatch(speaks(wanted));
    if (printed) {
      return Optional.empty();
    }
    return spot.value() instanceof Moment moment ? date(spot, moment) : number(spot, wanted);
  }

  /// The same of a number of the claim whose own text this is: the words for it may stand anywhere
  /// in that, for the quote proves that they belong together.
  Optional<Otherwise> unsaid(Spot spot) {
    Optional<String> wanted = spot.value().measure();
    boolean said = wanted.isPresent() && told.measures().stream().anyMatch(speaks(wanted));
    return said ? Optional.empty() : otherwise(spot);
  }

  private Optional<Otherwise> number(Spot spot, Optional<String> wanted) {
    List<Mention> near = beside(spot, spot.clause().from(), spot.clause().to());
    if (near.isEmpty() && wanted.isPresent()) {
      near = around(spot, told.begin(spot.clause()), told.end(spot.clause()));
    }
    boolean named = wanted.isEmpty() ? near.isEmpty() : near.stream().anyMatch(speaks(wanted));
    return named ? Optional.empty() : Optional.of(otherwise(near));
  }

  private static Predicate<Mention> speaks(Optional<String> wanted) {
    return mention -> wanted.filter(mention.ids()::contains).isPresent();
  }

  private static Otherwise otherwise(List<Mention> near) {
    List<String> words = near.stream().map(Mention::text).distinct().toList();
    return new Otherwise(words.isEmpty() ? "–" : String.join(" · ", words));
  }

  /// The words for measures of such values nearest before and nearest behind a value, up to the
  /// next such value.
  private List<Mention> beside(Spot spot, int from, int to) {
    int next =
        told.spots().stream()
            .filter(other -> other.slot().from() > spot.slot().from())
            .filter(other -> Lore.kind(other.value()).equals(Lore.kind(spot.value())))
            .mapToInt(other -> other.slot().from())
            .findFirst()
            .orElse(to);
    List<Mention> near = new ArrayList<>();
    last(spot, from).ifPresent(near::add);
    concerning(spot, spot.slot().to(), Math.min(next, to)).stream()
        .findFirst()
        .ifPresent(near::add);
    return near;
  }

  /// The words nearest before a value, where there are none those nearest behind it.
  private List<Mention> around(Spot spot, int from, int to) {
    return last(spot, from)
        .or(() -> concerning(spot, spot.slot().to(), to).stream().findFirst())
        .stream()
        .toList();
  }

  private Optional<Mention> last(Spot spot, int from) {
    return concerning(spot, from, spot.slot().from()).reversed().stream().findFirst();
  }

  private List<Mention> concerning(Spot spot, int from, int to) {
    return told.measures().stream()
        .filter(mention -> mention.from() != spot.slot().from())
        .filter(mention -> mention.touches(from, to) && lore.concerns(mention, spot.value()))
        .toList();
  }

  private Optional<Otherwise> date(Spot spot, Moment moment) {
    Clause clause = spot.clause();
    int next =
        moments(spot).filter(at -> at > spot.slot().from()).findFirst().orElse(Integer.MAX_VALUE);
    int last = moments(spot).filter(at -> at < spot.slot().from()).reduce((_, at) -> at).orElse(-1);
    List<Zone> zones =
        List.of(
            zone(spot, clause.from(), clause.to(), clause.from()),
            zone(spot, clause.to(), Math.min(next, told.end(clause)), clause.to()),
            zone(spot, told.begin(clause), clause.from(), last));
    Optional<Zone> first = zones.stream().filter(Zone::speaks).findFirst();
    if (first.isEmpty()) {
      return moment.measure().map(_ -> otherwise(List.of()));
    }
    boolean named =
        first.get().mentions().stream().anyMatch(speaks(moment.measure()))
            || first.get().numbers().stream().anyMatch(number -> together(spot, moment, number));
    return named ? Optional.empty() : Optional.of(otherwise(first.get()));
  }

  private Stream<Integer> moments(Spot spot) {
    return told.spots().stream()
        .filter(other -> other.moment() && other.slot().from() != spot.slot().from())
        .map(other -> other.slot().from());
  }

  private record Zone(List<Mention> mentions, List<Spot> numbers) {
    boolean speaks() {
      return !mentions.isEmpty() || !numbers.isEmpty();
    }
  }

  private Zone zone(Spot spot, int from, int to, int numbersFrom) {
    List<Spot> numbers =
        told.spots().stream()
            .filter(other -> !other.moment())
            .filter(other -> other.slot().from() >= Math.max(from, numbersFrom))
            .filter(other -> other.slot().from() < to)
            .toList();
    return new Zone(concerning(spot, from, to), numbers);
  }

  private static Otherwise otherwise(Zone zone) {
    List<String> words = new ArrayList<>(zone.mentions().stream().map(Mention::text).toList());
    zone.numbers().forEach(number -> words.add("{" + number.slot().value() + "}"));
    return new Otherwise(String.join(" · ", words));
  }

  /// Whether a date and a number are of one claim or of one year, or the number is computed from
  /// one of that claim.
  private static boolean together(Spot date, Moment moment, Spot number) {
    String claim = date.claim().id();
    return claim.equals(number.claim().id())
        || year(number.value()).filter(moment.date().substring(0, 4)::equals).isPresent()
        || number.value().computed().stream()
            .flatMap(formula -> formula.operands().stream())
            .anyMatch(term -> term.value().claim().equals(claim));
  }

  private static Optional<String> year(Value value) {
    return value instanceof Quantity quantity
        ? quantity.period().map(period -> period.substring(period.indexOf('/') + 1).substring(0, 4))
        : Optional.empty();
  }
}
