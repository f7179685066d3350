package brief.amount;

import brief.amount.Arithmetic.Term;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// On which side of its number a result lies, as far as the bounds of the terms tell: with a term
/// that counts it rises, with a divisor or what is taken away it falls.
final class Sides {
  private Sides() {}

  /// The bound of a result that was computed from the numbers alone.
  record Side(Bound bound) {
    /// To which side it may be rounded and stay true.
    RoundingMode mode() {
      return switch (bound) {
        case OVER, AT_LEAST -> RoundingMode.FLOOR;
        case UNDER, AT_MOST, NEARLY -> RoundingMode.CEILING;
        case EXACT, ABOUT, LEVEL -> RoundingMode.HALF_UP;
      };
    }

    /// The bound once rounded.
    Bound rounded() {
      return switch (bound) {
        case EXACT -> Bound.ABOUT;
        case NEARLY -> Bound.UNDER;
        case OVER, AT_LEAST, UNDER, AT_MOST, ABOUT, LEVEL -> bound;
      };
    }

    /// The same of the number without its sign.
    Side turned() {
      return new Side(
          switch (bound) {
            case OVER -> Bound.UNDER;
            case AT_LEAST -> Bound.AT_MOST;
            case UNDER, NEARLY -> Bound.OVER;
            case AT_MOST -> Bound.AT_LEAST;
            case EXACT, ABOUT, LEVEL -> bound;
          });
    }

    /// Whether what lies on this side of a number may be on the other side of zero.
    boolean beyondZero(Fraction value) {
      return direction(bound) != 0 && direction(bound) != value.signum();
    }
  }

  /// 1 for what is at least its number, -1 for what is at most it, 0 for the rest.
  private static int direction(Bound bound) {
    return switch (bound) {
      case OVER, AT_LEAST -> 1;
      case UNDER, AT_MOST, NEARLY -> -1;
      case EXACT, ABOUT, LEVEL -> 0;
    };
  }

  private static boolean rises(Operation operation, List<Term> terms, int index) {
    return switch (operation) {
      case SUM -> !terms.get(index).minus();
      case RATIO, SHARE -> index == 0;
      case GROWTH -> index == 1;
    };
  }

  /// Where each term pulls the result.
  private static List<Integer> pulls(Operation operation, List<Term> terms) {
    return IntStream.range(0, terms.size())
        .mapToObj(i -> {
          int direction = direction(terms.get(i).magnitude().bound());
          return rises(operation, terms, i) ? direction : -direction;
        })
        .toList();
  }

  private static boolean any(List<Term> terms, Bound bound) {
    return terms.stream().anyMatch(term -> term.magnitude().bound() == bound);
  }

  /// Why the bounds of the terms leave no bound of the result.
  static Optional<Refusal> unfit(Operation operation, List<Term> terms) {
    List<Integer> pulls = pulls(operation, terms);
    boolean bounded = pulls.contains(1) || pulls.contains(-1);
    boolean about = any(terms, Bound.ABOUT);
    boolean range = terms.stream().anyMatch(term -> term.magnitude().to().isPresent());
    boolean less = operation == Operation.SUM && terms.stream().anyMatch(Term::minus);
    if (any(terms, Bound.LEVEL)) {
      return Optional.of(Refusal.LEVEL);
    }
    if (pulls.contains(1) && pulls.contains(-1)) {
      return Optional.of(Refusal.OPPOSED);
    }
    if (about && bounded) {
      return Optional.of(Refusal.ABOUT_BOUNDED);
    }
    if (range && (bounded || about || operation == Operation.GROWTH)) {
      return Optional.of(Refusal.RANGE);
    }
    if (about && (less || operation == Operation.GROWTH)) {
      return Optional.of(Refusal.ABOUT_DIFFERENCE);
    }
    return Optional.of(Refusal.SIGN).filter(_ -> less && pulls.contains(-1));
  }

  /// The bound that follows from those of the terms, where they fit.
  static Side of(Operation operation, List<Term> terms) {
    List<Integer> pulls = pulls(operation, terms);
    List<Bound> bounds =
        terms.stream()
            .map(term -> term.magnitude().bound())
            .filter(bound -> bound != Bound.EXACT)
            .toList();
    boolean strict =
        bounds.stream().anyMatch(b -> b == Bound.OVER || b == Bound.UNDER || b == Bound.NEARLY);
    if (pulls.contains(1)) {
      return new Side(strict ? Bound.OVER : Bound.AT_LEAST);
    }
    if (pulls.contains(-1)) {
      boolean nearly = bounds.equals(List.of(Bound.NEARLY)) && operation != Operation.GROWTH;
      return new Side(nearly ? Bound.NEARLY : strict ? Bound.UNDER : Bound.AT_MOST);
    }
    return new Side(bounds.isEmpty() ? Bound.EXACT : Bound.ABOUT);
  }

  /// The least that the numbers give: of ranges the ends that make it so.
  static Fraction least(Operation operation, List<Term> terms) {
    return value(operation, terms, false);
  }

  /// The most that the numbers give.
  static Fraction most(Operation operation, List<Term> terms) {
    return value(operation, terms, true);
  }

  private static Fraction value(Operation operation, List<Term> terms, boolean most) {
    List<Fraction> numbers =
        IntStream.range(0, terms.size())
            .mapToObj(i -> end(terms.get(i).magnitude(), rises(operation, terms, i) == most))
            .toList();
    Fraction first = numbers.getFirst();
    Fraction last = numbers.getLast();
    return switch (operation) {
      case SUM -> sum(terms, numbers);
      case RATIO -> first.by(last);
      case SHARE -> first.by(last).times(100);
      case GROWTH -> last.minus(first).by(first).times(100);
    };
  }

  private static Fraction sum(List<Term> terms, List<Fraction> numbers) {
    Fraction sum = Fraction.ONE.times(0);
    for (int i = 0; i < numbers.size(); i++) {
      sum = terms.get(i).minus() ? sum.minus(numbers.get(i)) : sum.plus(numbers.get(i));
    }
    return sum;
  }

  private static Fraction end(Magnitude magnitude, boolean upper) {
    return Fraction.of(upper ? magnitude.to().orElse(magnitude.amount()) : magnitude.amount());
  }
}
