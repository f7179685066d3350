package brief.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is written in a language is read back as what it was.
class RoundTripTest {
  private static final List<String> UNITS =
      List.of("CNY", "USD", "HKD", "percent", "percentage-point", "year", "month", "park", "count");
  private static final List<Integer> EXPONENTS = List.of(0, 0, 0, 4, 6, 8, 9, 11, 12);
  private static final List<Bound> BOUNDS =
      List.of(
          Bound.EXACT,
          Bound.OVER,
          Bound.AT_LEAST,
          Bound.UNDER,
          Bound.AT_MOST,
          Bound.ABOUT,
          Bound.NEARLY);
  private static final List<Direction> DIRECTIONS = List.of(Direction.values());
  private static final Map<String, AmountWriter> WRITERS =
      Map.of(
          "zh",
          new AmountWriter(TemplateWords.of("zh"), Map.of("park", "{amount}个园区")),
          "en",
          new AmountWriter(
              TemplateWords.of("en"),
              Map.of("park", "{n, plural, one {{amount} park} other {{amount} parks}}")));

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 20251122, -7})
  void aQuantityIsReadBackAsWritten(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      Magnitude magnitude = magnitude(random);
      for (Map.Entry<String, AmountWriter> writer : WRITERS.entrySet()) {
        for (Style style : List.of(Style.FULL, Style.LABEL)) {
          String sentence = sentence(writer.getKey(), writer.getValue().write(magnitude, style));
          List<Reading> readings = NumberReader.of(writer.getKey()).read(sentence);
          String told = "seed " + seed + ": " + magnitude + ": " + sentence + " " + readings;
          assertThat(readings).as(told).hasSize(1);
          assertThat(readings.getFirst().against(magnitude)).as(told).isEqualTo(Agreement.SAME);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void theAmountAloneIsReadBackByTheReaderOfAmounts(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 150; i++) {
      Magnitude one = Magnitude.of(amount(random, 0), "count");
      for (Map.Entry<String, AmountWriter> writer : WRITERS.entrySet()) {
        String written = writer.getValue().write(one, Style.AMOUNT);
        Amount read = new AmountReader().read(written).orElseThrow();
        assertThat(read.sameAs(one.amount())).as("%s: %s", one, written).isTrue();
        boolean plain = one.amount().digits().scale() > 0 && read.exponent() == 0;
        assertThat(!plain || read.digits().scale() <= one.amount().digits().scale())
            .as("%s: %s", one, written)
            .isTrue();
      }
    }
  }

  private static String sentence(String lang, String quantity) {
    return lang.equals("zh") ? "其规模" + quantity + "。" : "It is " + quantity + ".";
  }

  private static Magnitude magnitude(Random random) {
    String unit = UNITS.get(random.nextInt(UNITS.size()));
    boolean small = List.of("percent", "percentage-point", "year", "month").contains(unit);
    int exponent = small ? 0 : EXPONENTS.get(random.nextInt(EXPONENTS.size()));
    boolean whole = unit.equals("year") || unit.equals("month") || unit.equals("park");
    Amount amount = whole ? count(random) : amount(random, exponent);
    Bound bound = BOUNDS.get(random.nextInt(BOUNDS.size()));
    boolean changes = unit.startsWith("percent");
    Direction direction =
        changes ? DIRECTIONS.get(random.nextInt(DIRECTIONS.size())) : Direction.NONE;
    Optional<Amount> to = Optional.empty();
    if (random.nextInt(4) == 0) {
      BigDecimal more = BigDecimal.valueOf(1 + random.nextInt(20));
      to = Optional.of(new Amount(amount.digits().add(more), amount.exponent()));
      bound = Bound.EXACT;
    }
    return new Magnitude(amount, to, unit, bound, direction);
  }

  private static Amount count(Random random) {
    return Amount.of(2 + random.nextInt(random.nextBoolean() ? 90 : 1800));
  }

  private static Amount amount(Random random, int exponent) {
    int decimals = random.nextInt(3);
    int bits = 1 + random.nextInt(exponent == 0 && decimals > 0 ? 9 : 12);
    BigDecimal digits = BigDecimal.valueOf(1 + random.nextInt(1 << bits), decimals);
    return new Amount(digits, exponent);
  }
}
