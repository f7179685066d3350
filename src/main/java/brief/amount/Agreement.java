package brief.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/// How far what was read agrees with a quantity; the further down, the less.
public enum Agreement {
  /// In everything that the text says.
  SAME,
  /// The number rises there, and does not here, or the like.
  OTHER_DIRECTION,
  /// The number is bounded otherwise.
  OTHER_BOUND,
  /// The number has another unit.
  OTHER_UNIT,
  /// It is another number.
  OTHER_AMOUNT;

  private static final Set<String> SHARES = Set.of("percent", "per-mille", "fraction");

  /// Units that a source never leaves out.
  private static final Set<String> SPOKEN =
      Set.of("percent", "percentage-point", "per-mille", "basis-point", "times");

  /// Units in which a change is told: without its direction the number says something else.
  private static final Set<String> RELATIVE =
      Set.of("percent", "percentage-point", "per-mille", "basis-point", "fraction");

  static Agreement of(Reading reading, Magnitude magnitude) {
    if (!sameAmount(reading, magnitude)) {
      return OTHER_AMOUNT;
    }
    if (!sameUnit(reading, magnitude)) {
      return OTHER_UNIT;
    }
    if (!sameBound(reading, magnitude)) {
      return OTHER_BOUND;
    }
    return sameDirection(reading, magnitude) ? SAME : OTHER_DIRECTION;
  }

  static Agreement between(Reading left, Reading right) {
    if (left.kind() == Reading.Kind.UNCLEAR || right.kind() == Reading.Kind.UNCLEAR) {
      return OTHER_AMOUNT;
    }
    if (left.date().isPresent() || right.date().isPresent()) {
      return left.date().equals(right.date()) ? SAME : OTHER_AMOUNT;
    }
    if (left.amount().isEmpty() || right.amount().isEmpty()) {
      boolean named = left.amount().isEmpty() && right.amount().isEmpty();
      return named && name(left).equals(name(right)) ? SAME : OTHER_AMOUNT;
    }
    Agreement there = right.against(left.magnitude().orElseThrow());
    Agreement back = left.against(right.magnitude().orElseThrow());
    Agreement best = there.compareTo(back) < 0 ? there : back;
    boolean rank = left.kind() == Reading.Kind.ORDINAL;
    boolean ranks = rank == (right.kind() == Reading.Kind.ORDINAL);
    return best == OTHER_AMOUNT || ranks ? best : OTHER_UNIT;
  }

  /// The letters and digits of a name.
  private static String name(Reading reading) {
    return reading.text().replaceAll("[^\\p{L}\\p{Nd}]", "");
  }

  private static boolean sameAmount(Reading reading, Magnitude magnitude) {
    if (reading.amount().isEmpty()) {
      return false;
    }
    String read = reading.unit().orElse("");
    Amount left = normal(reading.amount().get(), read, reading.direction());
    Amount right = normal(magnitude.amount(), magnitude.unit(), magnitude.direction());
    if (SHARES.contains(read) != SHARES.contains(magnitude.unit())) {
      left = reading.amount().get();
      right = magnitude.amount();
    }
    return left.sameAs(right) && sameUpper(reading.upper(), magnitude.to());
  }

  private static boolean sameUpper(Optional<Amount> left, Optional<Amount> right) {
    return left.isPresent() == right.isPresent()
        && left.flatMap(l -> right.map(l::sameAs)).orElse(true);
  }

  /// Per cent and per mille as a part of one, and a rise by 2 times as 3 times, so that 半数 is 50 %
  /// and 增长2倍 is tripled.
  private static Amount normal(Amount amount, String unit, Direction direction) {
    if (unit.equals("percent")) {
      return new Amount(amount.digits(), amount.exponent() - 2, amount.denominator());
    }
    if (unit.equals("times") && direction == Direction.UP) {
      return new Amount(amount.value().add(BigDecimal.ONE), 0);
    }
    if (unit.equals("per-mille")) {
      return new Amount(amount.digits(), amount.exponent() - 3, amount.denominator());
    }
    return amount;
  }

  private static boolean sameUnit(Reading reading, Magnitude magnitude) {
    String unit = magnitude.unit();
    if (reading.unit().isEmpty()) {
      return !SPOKEN.contains(unit);
    }
    String read = reading.unit().get();
    return read.equals(unit) || (SHARES.contains(read) && SHARES.contains(unit));
  }

  private static boolean sameBound(Reading reading, Magnitude magnitude) {
    boolean lasting =
        magnitude.unit().equals("year")
            && (reading.bound() == Bound.OVER || reading.bound() == Bound.NEARLY)
            && magnitude.bound() == Bound.EXACT;
    return lasting || reading.bound() == magnitude.bound();
  }

  private static boolean sameDirection(Reading reading, Magnitude magnitude) {
    if (magnitude.unit().equals("times")) {
      return reading.direction() != Direction.DOWN || magnitude.direction() == Direction.DOWN;
    }
    if (magnitude.direction() == Direction.NONE) {
      return reading.direction() == Direction.NONE || !RELATIVE.contains(magnitude.unit());
    }
    return reading.direction() == magnitude.direction();
  }
}
