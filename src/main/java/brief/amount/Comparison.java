package brief.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The numbers of a text and those of its translation, each with the one that answers it; the order
/// in which they stand does not matter.
///
/// @param pairs in the order of the first text
/// @param left numbers of the first text that the second does not have
/// @param right numbers of the second text that the first does not have
public record Comparison(List<Pair> pairs, List<Reading> left, List<Reading> right) {
  public Comparison {
    pairs = List.copyOf(pairs);
    left = List.copyOf(left);
    right = List.copyOf(right);
  }

  /// Two numbers that answer each other, and how far they agree.
  public record Pair(Reading left, Reading right, Agreement agreement) {}

  /// Whether both texts say the same numbers.
  public boolean agrees() {
    return left.isEmpty()
        && right.isEmpty()
        && pairs.stream().allMatch(pair -> pair.agreement() == Agreement.SAME);
  }

  /// Compares what was read in two texts. Numbers that are equal answer each other first, then
  /// those that differ least; what is no number to every reader (`一`, `one`, `first`) may lack an
  /// answer.
  public static Comparison of(List<Reading> left, List<Reading> right) {
    List<Reading> some = new ArrayList<>(left);
    List<Reading> others = new ArrayList<>(right);
    List<Pair> pairs = new ArrayList<>();
    for (Agreement agreement : Agreement.values()) {
      if (agreement == Agreement.OTHER_DIRECTION) {
        some.removeIf(Comparison::mayLack);
        others.removeIf(Comparison::mayLack);
      }
      for (Reading one : List.copyOf(some)) {
        answer(one, others, agreement)
            .ifPresent(other -> {
              some.remove(one);
              others.remove(other);
              pairs.add(new Pair(one, other, agreement));
            });
      }
    }
    pairs.sort(Comparator.comparingInt(pair -> pair.left().from()));
    return new Comparison(pairs, some, others);
  }

  private static Optional<Reading> answer(Reading one, List<Reading> others, Agreement agreement) {
    return others.stream()
        .filter(other -> one.against(other) == agreement)
        .filter(other -> agreement != Agreement.OTHER_AMOUNT || alike(one, other))
        .findFirst();
  }

  /// Whether two different numbers may have been meant as the same one.
  private static boolean alike(Reading one, Reading other) {
    return one.kind() == other.kind()
        || one.unit().filter(unit -> other.unit().filter(unit::equals).isPresent()).isPresent();
  }

  private static boolean mayLack(Reading reading) {
    return !reading.counts() || (reading.kind() == Reading.Kind.DATE && reading.date().isEmpty());
  }
}
