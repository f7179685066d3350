package brief.parity;

import brief.amount.Clauses;
import brief.amount.Clauses.Clause;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Formula;
import brief.model.Origins;
import brief.model.Scope;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Whether a number stands with its own year: that of its clause, where that names years, else the
/// nearest that its sentence names before or behind it. What is computed stands with a year of one
/// of its terms. So does the moment of a point in a figure.
final class Dating {
  private final Digest digest;
  private final Origins origins;

  Dating(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
  }

  /// A value as a text names it, with the clause it stands in.
  private record Spot(ValueRef ref, int at, Clause clause) {}

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String lang : digest.edition().languages()) {
      List<Spot> spots = spots(passage, lang);
      Set<ValueRef> found = new HashSet<>();
      for (Spot spot : spots) {
        apart(spot.ref(), beside(spot, spots), passage.path() + "/" + lang)
            .filter(_ -> found.add(spot.ref()))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private List<Spot> spots(Passage passage, String lang) {
    Wording text = passage.in(lang);
    List<Slot> slots = text.slots();
    if (slots.size() < 2 || slots.stream().noneMatch(slot -> year(slot.value()).isPresent())) {
      return List.of();
    }
    List<Clause> clauses = Clauses.of(lang).in(text.plain());
    return slots.stream()
        .map(slot -> {
          Clause own = clauses.stream().filter(c -> c.to() > slot.from()).findFirst().orElseThrow();
          return new Spot(slot.value(), slot.from(), own);
        })
        .toList();
  }

  /// The years that a number stands with.
  private NavigableSet<String> beside(Spot spot, List<Spot> spots) {
    List<Spot> dates =
        spots.stream()
            .filter(other -> other.clause().part() == spot.clause().part())
            .filter(other -> year(other.ref()).isPresent())
            .toList();
    List<Spot> near = dates.stream().filter(d -> d.clause().equals(spot.clause())).toList();
    if (near.isEmpty()) {
      near = new ArrayList<>();
      dates.reversed().stream().filter(d -> d.at() < spot.at()).findFirst().ifPresent(near::add);
      dates.stream().filter(d -> d.at() > spot.at()).findFirst().ifPresent(near::add);
    }
    NavigableSet<String> years = new TreeSet<>();
    near.forEach(date -> year(date.ref()).ifPresent(years::add));
    return years;
  }

  /// The points of figures that show a number at a moment.
  List<Diagnostic> figures(Scope scope) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Figure figure : digest.figures().values()) {
      for (int i = 0; i < figure.points().size(); i++) {
        Figure.Point point = figure.points().get(i);
        String path = "figures/" + figure.id() + "/points/" + i;
        boolean meant =
            scope.holds(path)
                || point.value().filter(ref -> scope.holdsClaim(ref.claim())).isPresent();
        if (meant && point.at().isPresent() && point.value().isPresent()) {
          NavigableSet<String> years = new TreeSet<>();
          point.at().flatMap(this::year).ifPresent(years::add);
          apart(point.value().get(), years, path + "/value").ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Diagnostic> apart(ValueRef ref, NavigableSet<String> years, String path) {
    NavigableSet<String> ends = value(ref).map(this::ends).orElseGet(TreeSet::new);
    boolean apart =
        !years.isEmpty()
            && !ends.isEmpty()
            && ends.stream().noneMatch(end -> years.contains(end.substring(0, 4)));
    return apart
        ? Optional.of(
            Diagnostic.of(
                Code.YEAR_APART,
                origins.of(path),
                ref.toString(),
                String.join(" · ", ends),
                String.join(" · ", years)))
        : Optional.empty();
  }

  /// When what a number is about ends; of what is computed, when each of its terms does.
  private NavigableSet<String> ends(Value value) {
    NavigableSet<String> ends = new TreeSet<>();
    if (value instanceof Quantity quantity) {
      quantity.period().ifPresent(period -> ends.add(period.substring(period.indexOf('/') + 1)));
      if (ends.isEmpty()) {
        quantity.formula().stream()
            .flatMap(formula -> formula.operands().stream())
            .map(Formula.Operand::value)
            .forEach(term -> value(term).ifPresent(one -> ends.addAll(ends(one))));
      }
    }
    return ends;
  }

  private Optional<String> year(ValueRef ref) {
    return value(ref)
        .filter(Moment.class::isInstance)
        .map(value -> ((Moment) value).date().substring(0, 4));
  }

  private Optional<Value> value(ValueRef ref) {
    return Told.value(digest, ref);
  }
}
