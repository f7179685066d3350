package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArithmeticTest {
  /// Reads `over 20 CNY`, `about 5亿 CNY up`, `4..6 park`.
  private static Magnitude magnitude(String text) {
    List<String> words = new ArrayList<>(List.of(text.strip().split(" ", -1)));
    Bound bound = Bound.EXACT;
    for (Bound one : Bound.values()) {
      if (words.getFirst().equals(word(one))) {
        bound = one;
      }
    }
    if (bound != Bound.EXACT) {
      words.removeFirst();
    }
    String[] ends = words.get(0).split("\\.\\.", -1);
    return new Magnitude(
        amount(ends[0]),
        ends.length > 1 ? Optional.of(amount(ends[1])) : Optional.empty(),
        words.get(1),
        bound,
        words.size() > 2 && words.get(2).equals("up") ? Direction.UP : Direction.NONE);
  }

  private static Amount amount(String text) {
    return new AmountReader().read(text).orElseThrow();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Arithmetic.Outcome compute(Operation operation, String terms, String step) {
    List<Arithmetic.Term> all = new ArrayList<>();
    for (String term : terms.split(",", -1)) {
      boolean minus = term.strip().startsWith("- ");
      all.add(new Arithmetic.Term(magnitude(minus ? term.strip().substring(2) : term), minus));
    }
    return Arithmetic.compute(
        operation, all, step.isEmpty() ? Optional.empty() : Optional.of(amount(step)));
  }

  private static String said(Arithmetic.Outcome outcome) {
    return switch (outcome) {
      case Arithmetic.Outcome.Refused(Refusal why) -> word(why);
      case Arithmetic.Outcome.Computed(Magnitude it) ->
          (it.bound() == Bound.EXACT ? "" : word(it.bound()) + " ")
              + written(it.amount())
              + it.to().map(to -> ".." + written(to)).orElse("")
              + " "
              + it.unit()
              + (it.direction() == Direction.NONE ? "" : " " + word(it.direction()));
    };
  }

  private static String written(Amount amount) {
    return amount.digits().toPlainString()
        + (amount.exponent() == 0 ? "" : "e" + amount.exponent());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM | 3 park, 4 park, 5 park | | 12 park",
        "SUM | 10trillion CNY, - 7trillion CNY | | 3e12 CNY",
        "SUM | 2.4万亿 CNY, - 7000亿 CNY | | 1.7e12 CNY",
        "SUM | 1万亿 CNY, - 7000亿 CNY | | 3000e8 CNY",
        "SUM | 1.50万亿 CNY, 0.50万亿 CNY | | 2e12 CNY",
        "SUM | over 20 park, 5 park | | over 25 park",
        "SUM | at-least 20 park, over 5 park | | over 25 park",
        "SUM | at-least 20 park, 5 park | | at-least 25 park",
        "SUM | nearly 20 park, 5 park | | nearly 25 park",
        "SUM | nearly 20 park, nearly 5 park | | under 25 park",
        "SUM | at-most 20 park, at-most 5 park | | at-most 25 park",
        "SUM | about 20 park, 5 park, about 1 park | | about 26 park",
        "SUM | 4..6 park, 5 park | | 9..11 park",
        "SUM | 10 park, - 4..6 park | | 4..6 park",
        "SUM | 40 park, - under 28 park | | over 12 park",
        "SUM | 40 park, - nearly 28 park | | over 12 park",
        "SUM | 30 percent, - 20 percent | | 10 percentage-point",
        "SUM | 30 percent up, - 20 percent up | | 10 percentage-point",
        "SUM | 3 percentage-point, 2 percentage-point | | 5 percentage-point",
        "SUM | 1234 park, 1 park | 1百 | about 12e2 park",
        "RATIO | 9 park, 3 park | | 3 times",
        "RATIO | over 9 park, 3 park | | over 3 times",
        "RATIO | 9 park, over 3 park | | under 3 times",
        "RATIO | nearly 9 park, 3 park | | nearly 3 times",
        "RATIO | 10 park, 3 park | 0.1 | about 3.3 times",
        "RATIO | over 340billion CNY, 12 park | 1billion | over 28e9 CNY",
        "RATIO | under 340billion CNY, 12 park | 1billion | under 29e9 CNY",
        "RATIO | nearly 340billion CNY, 12 park | 1billion | under 29e9 CNY",
        "RATIO | 24billion CNY, 12 park | | 2e9 CNY",
        "RATIO | 1billion..2billion CNY, 3 park | 0.1亿 | 3.3e8..6.7e8 CNY",
        "SHARE | 8 park, 15 park | 1 | about 53 percent",
        "SHARE | 8 park, 15 park | 0.01 | about 53.33 percent",
        "SHARE | 3 park, 4 park | | 75 percent",
        "SHARE | 3 park, 4 park | 0.1 | 75.0 percent",
        "SHARE | over 8 park, 15 park | 1 | over 53 percent",
        "SHARE | 8 park, over 15 park | 1 | under 54 percent",
        "GROWTH | 7trillion CNY, 10trillion CNY | 0.1 | about 42.9 percent up",
        "GROWTH | 10 park, 8 park | | 20 percent down",
        "GROWTH | 10 park, 10 park | | 0 percent",
        "GROWTH | 10 park, over 12 park | | over 20 percent up",
        "GROWTH | over 10 park, 8 park | | over 20 percent down",
        "GROWTH | 10 park, under 8 park | | over 20 percent down"
      })
  void whatIsComputedIsBoundedAsItsTermsAre(
      Operation operation,
      String terms,
      @org.jspecify.annotations.Nullable String step,
      String result) {
    assertThat(said(compute(operation, terms, step == null ? "" : step))).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM | 3 park, 4 CNY | | unlike-units",
        "SUM | 3 percent, 4 percent | | percentages-added",
        "SUM | 30 percent up, - 20 percent | | percentages-added",
        "SUM | 3 percent, 1 percentage-point | | unlike-units",
        "SUM | 3 times, 1 times | | relative",
        "SUM | 3 rank, - 1 rank | | relative",
        "SUM | 3 CNY up, 1 CNY up | | change",
        "SHARE | 3 percent, 4 percent | | percent-of-percent",
        "RATIO | 3 percent, 4 park | | percent-of-percent",
        "GROWTH | 1/3 fraction, 1/2 fraction | | percent-of-percent",
        "RATIO | 3 rank, 1 rank | | relative",
        "RATIO | 3 CNY, 1 USD | | unlike-units",
        "SHARE | 3 park, 4 CNY | | unlike-units",
        "SUM | level 千亿 CNY, 5亿 CNY | | level",
        "SUM | over 20 park, under 5 park | | opposed",
        "SUM | over 20 park, - over 5 park | | opposed",
        "RATIO | over 20 park, over 5 park | | opposed",
        "SUM | about 20 park, over 5 park | | about-bounded",
        "SUM | about 20 park, - 5 park | | about-difference",
        "GROWTH | about 20 park, 25 park | | about-difference",
        "SUM | 4..6 park, over 5 park | | range",
        "GROWTH | 4..6 park, 8 park | | range",
        "SUM | under 40 park, - 28 park | | sign",
        "SUM | 40 park, - over 28 park | | sign",
        "GROWTH | 10 park, over 8 park | | sign",
        "GROWTH | 10 park, under 12 park | | sign",
        "SHARE | 8 park, 0 park | | zero",
        "GROWTH | 0 park, 8 park | | zero",
        "SUM | 3 park, - 4 park | | negative",
        "SHARE | 5 park, 4 park | | part",
        "RATIO | 10 park, 3 park | | endless",
        "RATIO | 10 park, 3 park | 5 | step",
        "SUM | 3 park, 4 park | 100 | nothing-left"
      })
  void whatCannotBeToldHonestlyIsRefused(
      Operation operation,
      String terms,
      @org.jspecify.annotations.Nullable String step,
      String why) {
    assertThat(said(compute(operation, terms, step == null ? "" : step))).isEqualTo(why);
  }

  /// Whatever numbers the bounds allow, the result is within its own.
  @Test
  void noNumbersThatTheBoundsAllowContradictTheResult() {
    long seed = 20251122;
    Random random = new Random(seed);
    int computed = 0;
    for (int run = 0; run < 20_000; run++) {
      Operation operation = OPERATIONS.get(random.nextInt(OPERATIONS.size()));
      Magnitude one = any(random);
      Magnitude other = any(random);
      boolean minus = operation == Operation.SUM && random.nextBoolean();
      Optional<Amount> step = random.nextBoolean() ? Optional.of(amount("0.1")) : Optional.empty();
      List<Arithmetic.Term> terms =
          List.of(new Arithmetic.Term(one, false), new Arithmetic.Term(other, minus));
      if (Arithmetic.compute(operation, terms, step)
          instanceof Arithmetic.Outcome.Computed(Magnitude result)) {
        computed++;
        for (int i = 0; i < 5; i++) {
          double value = value(operation, minus, drawn(one, random), drawn(other, random));
          assertThat(holds(result, value))
              .as(
                  "seed %d: %s of %s and %s is %s, not %s",
                  seed, operation, one, other, result, value)
              .isTrue();
        }
      }
    }
    assertThat(computed).isGreaterThan(3000);
  }

  private static final List<Operation> OPERATIONS = List.of(Operation.values());

  private static final List<Bound> SHARP =
      List.of(Bound.EXACT, Bound.OVER, Bound.AT_LEAST, Bound.UNDER, Bound.AT_MOST, Bound.NEARLY);

  private static Magnitude any(Random random) {
    Bound bound = SHARP.get(random.nextInt(SHARP.size()));
    BigDecimal digits = BigDecimal.valueOf(1 + random.nextInt(60));
    return new Magnitude(new Amount(digits, 0), Optional.empty(), "park", bound, Direction.NONE);
  }

  /// A number that the bound allows.
  private static double drawn(Magnitude magnitude, Random random) {
    double number = magnitude.amount().value().doubleValue();
    double off = random.nextDouble() + 0.001;
    return switch (magnitude.bound()) {
      case OVER, AT_LEAST -> number + off * number * 3;
      case UNDER, AT_MOST -> number * (1 - off * 0.99);
      case NEARLY -> number * (1 - off * 0.1);
      case EXACT, ABOUT, LEVEL -> number;
    };
  }

  private static double value(Operation operation, boolean minus, double one, double other) {
    return switch (operation) {
      case SUM -> minus ? one - other : one + other;
      case RATIO -> one / other;
      case SHARE -> one / other * 100;
      case GROWTH -> (other - one) / one * 100;
    };
  }

  private static boolean holds(Magnitude result, double value) {
    double number = result.amount().value().doubleValue();
    double signed = result.direction() == Direction.DOWN ? -value : value;
    double slack = 1e-9 * Math.max(1, Math.abs(number));
    return switch (result.bound()) {
      case EXACT -> Math.abs(signed - number) <= slack;
      case ABOUT -> Math.abs(signed - number) <= 0.05 + slack;
      case OVER, AT_LEAST -> signed >= number - slack;
      case UNDER, AT_MOST, NEARLY -> signed <= number + slack && signed >= -slack;
      case LEVEL -> false;
    };
  }
}
