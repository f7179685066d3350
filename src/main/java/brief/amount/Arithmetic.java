package brief.amount;

import brief.amount.Sides.Side;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Computes with quantities as their sources give them: exactly, and never claiming more than the
/// sources do. Over 20 and 5 are over 25; over 20 less over 5 is refused, for it could be anything.
///
/// Only what is stated precisely enough to be computed with is computed with: no orders of
/// magnitude, no ranks, no percentages of percentages. See `docs/numbers.md`.
public final class Arithmetic {
  /// Parts of a whole that is not told with them.
  private static final Set<String> PARTS = Set.of("percent", "per-mille", "fraction");

  /// Numbers that are only in relation to others.
  private static final Set<String> RELATIVE =
      Set.of(
          "percent", "per-mille", "fraction", "percentage-point", "basis-point", "times", "rank");

  private Arithmetic() {}

  /// A quantity that is computed with.
  ///
  /// @param minus whether a sum takes it away
  public record Term(Magnitude magnitude, boolean minus) {}

  /// What came of it.
  public sealed interface Outcome {
    /// The result, with the bound that follows from those of the terms.
    record Computed(Magnitude magnitude) implements Outcome {}

    /// Nothing, and why.
    record Refused(Refusal why) implements Outcome {}
  }

  /// Computes.
  ///
  /// @param terms two for all but sums: of a share the part and the whole, of growth the earlier
  ///   and the later
  /// @param step what the result is rounded to a multiple of, a power of ten; a bounded result is
  ///   rounded to the side on which it stays true, an exact one becomes about
  public static Outcome compute(Operation operation, List<Term> terms, Optional<Amount> step) {
    Optional<Refusal> unfit =
        units(operation, terms)
            .or(() -> Sides.unfit(operation, terms))
            .or(() -> divisors(operation, terms))
            .or(() -> step.filter(s -> !power(s)).map(_ -> Refusal.STEP));
    return unfit
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(() -> computed(operation, terms, step));
  }

  /// The unit of a result.
  private static String unit(Operation operation, List<Term> terms) {
    String first = terms.getFirst().magnitude().unit();
    return switch (operation) {
      case SUM -> first.equals("percent") ? "percentage-point" : first;
      case RATIO -> first.equals(terms.getLast().magnitude().unit()) ? "times" : first;
      case SHARE, GROWTH -> "percent";
    };
  }

  private static Optional<Refusal> units(Operation operation, List<Term> terms) {
    List<String> units = terms.stream().map(term -> term.magnitude().unit()).distinct().toList();
    String first = units.getFirst();
    boolean changes =
        terms.stream().anyMatch(term -> term.magnitude().direction() != Direction.NONE);
    boolean alike = terms.stream().map(term -> term.magnitude().direction()).distinct().count() < 2;
    boolean points = terms.size() == 2 && terms.getLast().minus();
    if (operation == Operation.SUM) {
      if (units.size() > 1) {
        return Optional.of(Refusal.UNLIKE_UNITS);
      }
      if (first.equals("percent")) {
        return points && alike ? Optional.empty() : Optional.of(Refusal.PERCENTAGES_ADDED);
      }
      return RELATIVE.contains(first) && !first.endsWith("-point")
          ? Optional.of(Refusal.RELATIVE)
          : Optional.of(Refusal.CHANGE).filter(_ -> changes);
    }
    if (units.stream().anyMatch(PARTS::contains)) {
      return Optional.of(Refusal.PERCENT_OF_PERCENT);
    }
    if (units.stream().anyMatch(RELATIVE::contains)) {
      return Optional.of(Refusal.RELATIVE);
    }
    boolean money = units.stream().allMatch(unit -> unit.matches("[A-Z]{3}"));
    boolean unlike = units.size() > 1 && (operation != Operation.RATIO || money);
    return unlike
        ? Optional.of(Refusal.UNLIKE_UNITS)
        : Optional.of(Refusal.CHANGE).filter(_ -> changes);
  }

  private static Optional<Refusal> divisors(Operation operation, List<Term> terms) {
    if (operation == Operation.SUM) {
      return Optional.empty();
    }
    Amount divisor =
        switch (operation) {
          case SUM, RATIO, SHARE -> terms.getLast().magnitude().amount();
          case GROWTH -> terms.getFirst().magnitude().amount();
        };
    if (divisor.digits().signum() == 0) {
      return Optional.of(Refusal.ZERO);
    }
    return terms.stream().anyMatch(term -> term.magnitude().amount().digits().signum() < 0)
        ? Optional.of(Refusal.NEGATIVE)
        : Optional.empty();
  }

  private static boolean power(Amount step) {
    return step.denominator() == 1
        && step.digits().stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  private static Outcome computed(Operation operation, List<Term> terms, Optional<Amount> step) {
    Fraction low = Sides.least(operation, terms);
    Fraction high = Sides.most(operation, terms);
    Side side = Sides.of(operation, terms);
    Direction direction = Direction.NONE;
    if (operation == Operation.GROWTH) {
      if (side.beyondZero(low)) {
        return new Outcome.Refused(Refusal.SIGN);
      }
      direction =
          switch (low.signum()) {
            case 1 -> Direction.UP;
            case -1 -> Direction.DOWN;
            default -> Direction.NONE;
          };
      side = low.signum() < 0 ? side.turned() : side;
      low = low.signum() < 0 ? low.negated() : low;
      high = low;
    }
    if (low.signum() < 0) {
      return new Outcome.Refused(Refusal.NEGATIVE);
    }
    if (operation == Operation.SHARE && high.compareTo(Fraction.ONE.times(100)) > 0) {
      return new Outcome.Refused(Refusal.PART);
    }
    Rounding rounding = new Rounding(step, unit(operation, terms), terms);
    boolean range = low.compareTo(high) < 0;
    Optional<Amount> lower = rounding.of(low, range ? RoundingMode.FLOOR : side.mode());
    Optional<Amount> upper = rounding.of(high, range ? RoundingMode.CEILING : side.mode());
    if (lower.isEmpty() || upper.isEmpty()) {
      return new Outcome.Refused(Refusal.ENDLESS);
    }
    boolean lost = upper.get().digits().signum() == 0 && high.signum() != 0;
    boolean exact = Fraction.of(lower.get()).equals(low);
    return lost
        ? new Outcome.Refused(Refusal.NOTHING_LEFT)
        : new Outcome.Computed(
            new Magnitude(
                lower.get(),
                upper.filter(_ -> range),
                unit(operation, terms),
                exact || range ? side.bound() : side.rounded(),
                direction));
  }

  /// Writes results as amounts.
  private record Rounding(Optional<Amount> step, String unit, List<Term> terms) {
    Optional<Amount> of(Fraction value, RoundingMode mode) {
      if (step.isEmpty()) {
        return value.decimal().map(this::scaled);
      }
      int exponent = step.get().exponent();
      BigDecimal size = step.get().digits();
      BigDecimal over = new BigDecimal(value.over());
      BigDecimal under = new BigDecimal(value.under()).scaleByPowerOfTen(exponent).multiply(size);
      BigDecimal times = over.divide(under, 0, mode);
      BigDecimal digits = times.multiply(size);
      return Optional.of(new Amount(digits.scale() < 0 ? digits.setScale(0) : digits, exponent));
    }

    /// With the largest scale word of the terms that leaves at least one.
    private Amount scaled(BigDecimal value) {
      int exponent =
          terms.stream()
              .map(Term::magnitude)
              .filter(term -> term.unit().equals(unit))
              .map(term -> term.amount().exponent())
              .filter(e -> value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(e)) >= 0)
              .max(Integer::compare)
              .orElse(0);
      BigDecimal digits = value.scaleByPowerOfTen(-exponent).stripTrailingZeros();
      return new Amount(digits.scale() < 0 ? digits.setScale(0) : digits, exponent);
    }
  }
}
