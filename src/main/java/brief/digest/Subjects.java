package brief.digest;

import brief.model.Formula;
import brief.model.Value.Quantity;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Whether numbers are about things that may be set against each other: what is added is of one
/// time and never counted twice; what is compared differs in place or in time, not in both; a part
/// lies in its whole; growth is of one thing, from an earlier time to a later.
///
/// What a value does not say is not held against it, save the periods of growth.
///
/// @param parents region to the region that it lies in
record Subjects(Map<String, String> parents) {
  Subjects {
    parents = Map.copyOf(parents);
  }

  /// What keeps the operands apart, as the word that says so; empty when nothing does.
  Optional<String> unlike(Formula formula, List<Quantity> operands) {
    boolean less = formula.operands().stream().anyMatch(Formula.Operand::minus);
    return (switch (formula.operation()) {
          case SUM -> less ? compared(operands) : added(operands);
          case RATIO -> alike(operands, Quantity::unit) ? compared(operands) : averaged(operands);
          case SHARE -> shared(operands.getFirst(), operands.getLast());
          case GROWTH -> grown(operands.getFirst(), operands.getLast());
        })
        .map(word -> "word:formula." + word);
  }

  private static Optional<String> when(boolean wrong, String word) {
    return wrong ? Optional.of(word) : Optional.empty();
  }

  /// Whether those that say it say the same.
  private static boolean same(List<Quantity> operands, Function<Quantity, Optional<String>> what) {
    return operands.stream().flatMap(one -> what.apply(one).stream()).distinct().count() < 2;
  }

  private static boolean alike(List<Quantity> operands, Function<Quantity, String> what) {
    return operands.stream().map(what).distinct().count() < 2;
  }

  private Optional<String> added(List<Quantity> operands) {
    Set<List<Optional<String>>> seen = new HashSet<>();
    boolean twice = false;
    for (int i = 0; i < operands.size(); i++) {
      Quantity one = operands.get(i);
      boolean known = one.measure().isPresent() && one.of().isPresent();
      twice |= known && !seen.add(List.of(one.measure(), one.of(), one.period()));
      for (Quantity other : operands.subList(0, i)) {
        twice |= sameMeasure(one, other) && (inside(one, other) || inside(other, one));
      }
    }
    return when(twice, "twice").or(() -> when(!same(operands, Quantity::period), "periods"));
  }

  private static boolean sameMeasure(Quantity one, Quantity other) {
    return one.measure().isPresent() && one.measure().equals(other.measure());
  }

  /// Whether the region of one lies in that of the other, over however many steps.
  private boolean inside(Quantity one, Quantity other) {
    Optional<String> at = one.of();
    while (at.isPresent() && other.of().isPresent()) {
      at = Optional.ofNullable(parents.get(at.get()));
      if (at.equals(other.of())) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> compared(List<Quantity> operands) {
    return when(
        !same(operands, Quantity::of) && !same(operands, Quantity::period), "two-differences");
  }

  private static Optional<String> averaged(List<Quantity> operands) {
    return when(!same(operands, Quantity::of), "regions")
        .or(() -> when(!same(operands, Quantity::period), "periods"));
  }

  private Optional<String> shared(Quantity part, Quantity whole) {
    boolean known = part.of().isPresent() && whole.of().isPresent();
    boolean within = part.of().equals(whole.of()) || inside(part, whole);
    return when(known && !within, "outside")
        .or(() -> when(!same(List.of(part, whole), Quantity::period), "periods"));
  }

  private static Optional<String> grown(Quantity earlier, Quantity later) {
    List<Quantity> both = List.of(earlier, later);
    boolean ordered =
        earlier.period().isPresent()
            && later.period().isPresent()
            && before(earlier.period().get(), later.period().get());
    return when(!same(both, Quantity::measure), "measures")
        .or(() -> when(!same(both, Quantity::of), "regions"))
        .or(() -> when(!ordered, "no-order"));
  }

  /// Whether one period ends before another begins.
  private static boolean before(String one, String other) {
    String end = one.substring(one.indexOf('/') + 1);
    String start = other.replaceFirst("/.*", "");
    return end.compareTo(start) < 0 && !start.startsWith(end);
  }
}
