package brief.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Writes quantities in one language. All words come from the language's words and the digest's
/// units; nothing is rounded, and no digit is added or dropped for the sake of its value.
public final class AmountWriter {
  /// Words are for small counts.
  private static final BigDecimal MOST_IN_WORDS = BigDecimal.valueOf(100);

  private final Words words;
  private final Map<String, String> units;
  private final Scaling full;
  private final Scaling brief;

  /// @param words the language
  /// @param units id of a unit of the digest to its form in this language, an ICU message of
  ///   `{amount}` and `{n}`
  public AmountWriter(Words words, Map<String, String> units) {
    this.words = words;
    this.units = Map.copyOf(units);
    this.full = new Scaling(words, "scale");
    Scaling section = new Scaling(words, "scale-short");
    this.brief = section.isEmpty() ? new Scaling(words, "scale") : section;
  }

  /// The keys that every language must have and these words lack, sorted.
  public static List<String> missing(Words words) {
    List<String> keys = new ArrayList<>();
    for (Bound bound : Bound.values()) {
      if (bound != Bound.EXACT) {
        keys.add("bound." + key(bound));
        keys.add("date." + key(bound));
      }
    }
    for (String direction : List.of("up", "down")) {
      keys.add("direction." + direction);
      keys.add("direction." + direction + ".sign");
    }
    keys.addAll(List.of("number.decimal", "number.grouping", "number.grouping-from"));
    keys.addAll(List.of("number.range", "number.words", "fraction"));
    keys.addAll(List.of("date.year", "date.month", "date.day", "date.half", "date.years"));
    keys.add("date.span");
    return keys.stream().filter(key -> words.find(key).isEmpty()).sorted().toList();
  }

  /// Whether the unit can be written.
  public boolean knows(String unit) {
    return units.containsKey(unit) || words.find("unit." + unit).isPresent();
  }

  /// The quantity, written.
  ///
  /// @throws MissingWord when its unit or bound has no words; see [#knows] and [#missing]
  public String write(Magnitude magnitude, Style style) {
    return switch (style) {
      case FULL -> directed(magnitude, bounded(magnitude, united(magnitude, full, "")), "");
      case AMOUNT -> number(magnitude, full);
      case SHORT -> united(magnitude, brief, ".short");
      case LABEL ->
          directed(magnitude, bounded(magnitude, united(magnitude, brief, ".short")), ".label");
      case WORDS -> inWords(magnitude);
    };
  }

  /// The quantity, taken apart for a tile.
  public Parts parts(Magnitude magnitude) {
    String mark = "\uE000";
    String around = bound(magnitude, mark, mark);
    int at = around.indexOf(mark);
    String digits = number(magnitude, full);
    String scale = "";
    if (magnitude.to().isEmpty() && magnitude.amount().denominator() == 1) {
      Amount fitted = brief.fit(magnitude.amount());
      digits = plain(fitted.digits());
      scale = Message.format(words, brief.message(fitted.exponent()), Map.of("digits", ""));
    }
    return new Parts(
        around.substring(0, at).strip(),
        sign(magnitude, digits),
        tileUnit(magnitude, scale.strip()),
        around.substring(at + mark.length()).strip());
  }

  private String tileUnit(Magnitude magnitude, String scale) {
    Optional<String> tile = words.find("unit." + magnitude.unit() + ".tile");
    if (tile.isPresent()) {
      return Message.format(words, tile.get(), Map.of("scale", scale)).strip();
    }
    String mark = "\uE000";
    String united = withUnit(magnitude, mark, ".short");
    int at = united.indexOf(mark);
    String unit = at < 0 ? "" : united.substring(at + mark.length());
    return (scale + unit).strip();
  }

  private String sign(Magnitude magnitude, String digits) {
    return direction(magnitude.direction())
        .map(key -> Message.of(words, key + ".sign", Map.of("digits", digits)))
        .orElse(digits);
  }

  private String directed(Magnitude magnitude, String quantity, String variant) {
    return direction(magnitude.direction())
        .map(key -> words.find(key + variant).isPresent() ? key + variant : key)
        .map(key -> Message.of(words, key, Map.of("quantity", quantity)))
        .orElse(quantity);
  }

  private static Optional<String> direction(Direction direction) {
    return switch (direction) {
      case NONE -> Optional.empty();
      case UP -> Optional.of("direction.up");
      case DOWN -> Optional.of("direction.down");
    };
  }

  private String bounded(Magnitude magnitude, String quantity) {
    return bound(magnitude, quantity, power(magnitude.amount()));
  }

  private String bound(Magnitude magnitude, String quantity, String power) {
    if (magnitude.bound() == Bound.EXACT) {
      return quantity;
    }
    String key = "bound." + key(magnitude.bound());
    String own = key + "." + magnitude.unit();
    return Message.of(
        words,
        words.find(own).isPresent() ? own : key,
        Map.of("quantity", quantity, "power", power));
  }

  static String key(Bound bound) {
    return bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// An order of magnitude: 千亿 for 100 billion; the number where the language has no word for it.
  private String power(Amount amount) {
    BigDecimal digits = amount.value().stripTrailingZeros();
    if (digits.unscaledValue().equals(java.math.BigInteger.ONE) && digits.scale() < 0) {
      Optional<String> word = words.find("power.e" + -digits.scale());
      if (word.isPresent()) {
        return word.get();
      }
    }
    return number(amount, full);
  }

  private String united(Magnitude magnitude, Scaling scaling, String variant) {
    String range = "unit." + magnitude.unit() + ".range";
    if (magnitude.to().isPresent() && words.find(range).isPresent()) {
      String from = number(magnitude.amount(), scaling);
      String to = number(magnitude.to().get(), scaling);
      return Message.of(words, range, Map.of("from", from, "to", to));
    }
    return withUnit(magnitude, number(magnitude, scaling), variant);
  }

  private String withUnit(Magnitude magnitude, String amount, String variant) {
    String key = "unit." + magnitude.unit();
    String form = units.get(magnitude.unit());
    if (form == null) {
      form = words.find(key + variant).or(() -> words.find(key)).orElse(null);
    }
    if (form == null) {
      throw new MissingWord(lang(), key);
    }
    Map<String, Object> args = new HashMap<>();
    args.put("amount", amount);
    args.put("n", magnitude.to().orElse(magnitude.amount()).value());
    return Message.format(words, form, args);
  }

  private String inWords(Magnitude magnitude) {
    Amount amount = magnitude.amount();
    BigDecimal value = amount.value().stripTrailingZeros();
    boolean small =
        magnitude.to().isEmpty()
            && amount.denominator() == 1
            && value.scale() <= 0
            && value.abs().compareTo(MOST_IN_WORDS) <= 0;
    if (!small) {
      return number(magnitude, full);
    }
    String own = "unit." + magnitude.unit() + ".words";
    return Message.of(
        words,
        words.find(own).isPresent() ? own : "number.words",
        Map.of("n", value.intValueExact()));
  }

  private String number(Magnitude magnitude, Scaling scaling) {
    if (magnitude.to().isEmpty()) {
      return number(magnitude.amount(), scaling);
    }
    Amount from = magnitude.amount();
    Amount to = magnitude.to().get();
    if (from.denominator() != 1 || to.denominator() != 1) {
      return range(number(from, scaling), number(to, scaling));
    }
    Amount high = scaling.fit(to);
    Amount low = scaling.fit(from, high);
    String shared = "number.range.shared";
    if (low.exponent() == high.exponent() && words.find(shared).isPresent()) {
      Map<String, String> ends = Map.of("from", plain(low.digits()), "to", plain(high.digits()));
      String digits = Message.of(words, shared, ends);
      return Message.format(words, scaling.message(low.exponent()), Map.of("digits", digits));
    }
    return range(fitted(low, scaling), fitted(high, scaling));
  }

  private String range(String from, String to) {
    return Message.of(words, "number.range", Map.of("from", from, "to", to));
  }

  private String number(Amount amount, Scaling scaling) {
    if (amount.denominator() != 1) {
      String key = scaling == full ? "fraction" : "fraction.short";
      Map<String, Integer> args =
          Map.of("numerator", amount.digits().intValueExact(), "denominator", amount.denominator());
      return Message.of(words, words.find(key).isPresent() ? key : "fraction", args);
    }
    return fitted(scaling.fit(amount), scaling);
  }

  private String fitted(Amount fitted, Scaling scaling) {
    return Message.format(
        words, scaling.message(fitted.exponent()), Map.of("digits", plain(fitted.digits())));
  }

  /// The digits with the language's decimal mark and grouping.
  private String plain(BigDecimal digits) {
    String written = digits.abs().toPlainString();
    int point = written.indexOf('.');
    StringBuilder whole = new StringBuilder(point < 0 ? written : written.substring(0, point));
    int from = Integer.parseInt(word("number.grouping-from"));
    if (whole.length() >= from) {
      for (int at = whole.length() - 3; at > 0; at -= 3) {
        whole.insert(at, word("number.grouping"));
      }
    }
    if (point >= 0) {
      whole.append(word("number.decimal")).append(written.substring(point + 1));
    }
    return digits.signum() < 0 ? "−" + whole : whole.toString();
  }

  private String word(String key) {
    return words.find(key).orElseThrow(() -> new MissingWord(lang(), key));
  }

  private String lang() {
    return words.lang();
  }
}
