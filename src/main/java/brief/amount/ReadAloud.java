package brief.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Reads aloud what the words of a language say: every bound, direction, unit, scale, date and
/// status is written once with them and read as a reader would. A word that prints nothing of what
/// its key means would be wrong on every page.
public final class ReadAloud {
  private static final String SCALE = "scale.e";
  private static final String POWER = "power.e";
  private static final List<String> UNITS =
      List.of(
          "CNY",
          "USD",
          "HKD",
          "percent",
          "per-mille",
          "percentage-point",
          "basis-point",
          "year",
          "month",
          "day");
  private static final Map<String, String> DATES =
      Map.of(
          "year", "2027",
          "month", "2027-02",
          "day", "2027-02-07",
          "half", "2027-H1",
          "years", "2024/2027");

  /// What statuses tell; in English most are their own names.
  private static final Map<String, Mood> STATUSES =
      Map.of("planned", Mood.PLAN, "target", Mood.AIM, "advice", Mood.ADVICE);

  private final Words words;
  private final AmountWriter amounts;
  private final DateWriter dates;
  private final NumberReader reader;
  private final List<Misread> misread = new ArrayList<>();

  /// A word that does not say what its key means.
  ///
  /// @param key of the word
  /// @param written an example of what is printed with it
  public record Misread(String key, String written) {}

  private ReadAloud(Words words) {
    this.words = words;
    amounts = new AmountWriter(words, Map.of());
    dates = new DateWriter(words);
    reader = NumberReader.of(words.lang());
  }

  /// The words that do not say what their keys mean. Of a language that nobody here can read there
  /// are none, and none where a word is [missing][AmountWriter#missing] that all others need.
  public static List<Misread> of(Words words) {
    Optional<MoodReader> moods = MoodReader.of(words.lang());
    if (moods.isEmpty() || !AmountWriter.missing(words).isEmpty()) {
      return List.of();
    }
    ReadAloud aloud = new ReadAloud(words);
    aloud.units();
    aloud.scales();
    aloud.bounds();
    aloud.directions();
    aloud.levels();
    aloud.dates();
    aloud.statuses(moods.get());
    return List.copyOf(aloud.misread);
  }

  private void units() {
    for (String unit : UNITS) {
      Magnitude three = Magnitude.of(Amount.of(3), unit);
      hear("unit." + unit, three, Style.FULL);
      if (words.find("unit." + unit + ".short").isPresent()) {
        hear("unit." + unit + ".short", three, Style.SHORT);
      }
    }
  }

  private void bounds() {
    for (Bound bound : Bound.values()) {
      if (bound != Bound.EXACT && bound != Bound.LEVEL) {
        hear("bound." + AmountWriter.key(bound), with(bound, Direction.NONE), Style.FULL);
      }
    }
  }

  private void directions() {
    for (Map.Entry<String, Direction> one :
        Map.of("up", Direction.UP, "down", Direction.DOWN).entrySet()) {
      String key = "direction." + one.getKey();
      Magnitude moved = with(Bound.EXACT, one.getValue());
      hear(key, moved, Style.FULL);
      if (words.find(key + ".label").isPresent()) {
        hear(key + ".label", moved, Style.LABEL);
      }
    }
  }

  private void scales() {
    for (int exponent : exponents(SCALE)) {
      Amount three = new Amount(BigDecimal.valueOf(3), exponent);
      hear(SCALE + exponent, Magnitude.of(three, "count"), Style.FULL);
    }
  }

  /// Orders of magnitude, unless what they are written with is wrong already.
  private void levels() {
    if (misread.isEmpty()) {
      String own = "bound.level.CNY";
      hear(words.find(own).isPresent() ? own : "bound.level", level(11), Style.FULL);
    }
    for (int exponent : misread.isEmpty() ? exponents(POWER) : List.<Integer>of()) {
      hear(POWER + exponent, level(exponent), Style.FULL);
    }
  }

  private List<Integer> exponents(String prefix) {
    return words.messages().keySet().stream()
        .filter(key -> key.matches(Pattern.quote(prefix) + "\\d{1,2}"))
        .map(key -> Integer.valueOf(key.substring(prefix.length())))
        .sorted()
        .toList();
  }

  private void dates() {
    new TreeMap<>(DATES)
        .forEach((form, iso) -> {
          hear("date." + form, iso, Style.FULL);
          if (words.find("date.short-" + form).isPresent()) {
            hear("date.short-" + form, iso, Style.SHORT);
          }
        });
    for (Bound bound : List.of(Bound.OVER, Bound.AT_LEAST, Bound.UNDER, Bound.AT_MOST)) {
      String key = "date." + AmountWriter.key(bound);
      if (words.find(key).isPresent() && words.find("date.year").isPresent()) {
        String written = dates.write("2027", bound, Style.FULL);
        hear(key, written, date -> DateBounds.beside(written, date).contains(bound));
      }
    }
  }

  private void statuses(MoodReader reader) {
    new TreeMap<>(STATUSES)
        .forEach((status, mood) -> {
          for (String key : List.of("status." + status, "lead." + status)) {
            Optional<String> word = words.find(key).filter(said -> !said.equals(status));
            if (word.isPresent()
                && reader.read(word.get()).stream().noneMatch(c -> c.mood() == mood)) {
              misread.add(new Misread(key, word.get()));
            }
          }
        });
  }

  private void hear(String key, Magnitude magnitude, Style style) {
    boolean said = words.find("unit." + magnitude.unit()).isPresent();
    if (said && words.find(key).isPresent()) {
      String written = amounts.write(magnitude, style);
      hear(key, written, reading -> reading.against(magnitude) == Agreement.SAME);
    }
  }

  private void hear(String key, String iso, Style style) {
    if (words.find(key).isPresent()) {
      hear(key, dates.period(iso, style), date -> date.date().equals(Optional.of(iso)));
    }
  }

  private void hear(String key, String written, Predicate<Reading> same) {
    if (reader.read(written).stream().noneMatch(same)) {
      misread.add(new Misread(key, written));
    }
  }

  private static Magnitude with(Bound bound, Direction direction) {
    return new Magnitude(Amount.of(12), Optional.empty(), "percent", bound, direction);
  }

  private static Magnitude level(int exponent) {
    return new Magnitude(
        new Amount(BigDecimal.ONE, exponent), Optional.empty(), "CNY", Bound.LEVEL, Direction.NONE);
  }
}
