package brief.evidence;

import brief.amount.Agreement;
import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.DateBounds;
import brief.amount.Direction;
import brief.amount.Magnitude;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Scope;
import brief.model.Source;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds every value of a claim against what can be read in its quotes: the number, its unit where
/// the quote gives one, its bound, whether it rises or falls; of a date, as much as the quote says.
public final class Values {
  private Values() {}

  /// Checks all values of the claims, but for those that the editors compute: they rest on others.
  ///
  /// @param scope which claims
  /// @return a finding for each value that no quote of its claim says, which tells what the quotes
  ///   say instead; in the order of their places
  public static List<Diagnostic> check(Digest digest, Origins origins, Scope scope) {
    Counted counted = new Counted(digest);
    List<Diagnostic> findings = new ArrayList<>();
    for (Claim claim : digest.claims().values()) {
      if (!scope.holdsClaim(claim.id())) {
        continue;
      }
      List<Said> said =
          claim.quotes().stream().map(quote -> Said.of(Evidence.normal(quote.text()))).toList();
      Set<String> crowded = crowded(claim, said);
      claim
          .values()
          .forEach((name, value) ->
              Optional.of(value)
                  .filter(stated -> stated.computed().isEmpty())
                  .flatMap(stated ->
                      finding(stated, said, counted, published(digest, claim))
                          .or(() ->
                              crowded.contains(name) ? again(stated, said) : Optional.empty()))
                  .map(found -> found.at(origins, "claims/" + claim.id() + "/values/" + name, name))
                  .ifPresent(findings::add));
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }

  /// What a finding is about, where that is not the number itself.
  private static final Map<Code, String> KEYS =
      Map.of(
          Code.VALUE_BOUND, "bound",
          Code.VALUE_DIRECTION, "direction",
          Code.VALUE_UNIT, "unit",
          Code.COUNTED_OTHERWISE, "unit");

  /// @param read what the quotes say instead; empty where they say nothing
  private record Finding(Code code, String wanted, String read) {
    Diagnostic at(Origins origins, String path, String name) {
      String told = code == Code.VALUE_NOT_IN_QUOTE ? typed(origins, path, wanted) : wanted;
      Place place = origins.of(path + "/" + key(origins.places().containsKey(path + "/date")));
      return read.isEmpty()
          ? Diagnostic.of(code, place, name, told)
          : Diagnostic.of(code, place, name, told, read);
    }

    /// The key of the value that is wrong; the value itself is meant where it has no such key.
    private String key(boolean moment) {
      return KEYS.getOrDefault(code, moment ? "date" : "amount");
    }
  }

  /// An amount as the editor typed it, and what that means where it is not plain.
  private static String typed(Origins origins, String path, String amount) {
    Optional<String> from = Optional.ofNullable(origins.written().get(path + "/amount"));
    String to =
        Optional.ofNullable(origins.written().get(path + "/to")).map(end -> "–" + end).orElse("");
    String typed = from.map(start -> start + to).orElse(amount);
    return typed.replace(",", "").equals(amount) ? typed : typed + " (" + grouped(amount) + ")";
  }

  /// Digits in groups of three, as both languages read them most easily.
  private static String grouped(String amount) {
    return amount.replaceAll("(?<=\\d)(?=(?:\\d{3})+(?!\\d))(?<![.]\\d{0,20})", ",");
  }

  /// The numbers that a quote says.
  private record Said(String quote, List<Reading> readings) {
    static Said of(String quote) {
      return new Said(quote, NumberReader.bySight(quote).read(quote));
    }

    /// Whether the words beside the date bound it as the value does.
    boolean bounds(Moment moment) {
      return readings.stream()
          .filter(reading -> reading.says(moment.date()))
          .anyMatch(reading ->
              reading.bound() == moment.bound()
                  || DateBounds.beside(quote, reading).contains(moment.bound()));
    }
  }

  private static Optional<Finding> finding(
      Value value, List<Said> said, Counted counted, Optional<String> published) {
    List<Reading> readings = said.stream().flatMap(one -> one.readings().stream()).toList();
    return switch (value) {
      case Quantity quantity ->
          quantity(quantity, readings)
              .or(() -> sharper(quantity, readings))
              .or(() -> counted(quantity, said, counted));
      case Moment moment -> moment(moment, said, published);
    };
  }

  /// The year of the source, which a date without year is in.
  private static Optional<String> published(Digest digest, Claim claim) {
    return Optional.ofNullable(digest.sources().get(claim.source()))
        .flatMap(Source::date)
        .map(date -> date.substring(0, 4));
  }

  /// Whether noughts behind the decimal point say more than the quotes: 2.40 is not 2.4.
  private static Optional<Finding> sharper(Quantity quantity, List<Reading> readings) {
    BigDecimal digits = quantity.amount().digits();
    boolean said =
        digits.scale() <= 0
            || digits.stripTrailingZeros().scale() == digits.scale()
            || readings.stream()
                .filter(reading -> reading.against(quantity.magnitude()) == Agreement.SAME)
                .flatMap(reading -> reading.amount().stream())
                .anyMatch(amount -> amount.digits().scale() >= digits.scale());
    return said
        ? Optional.empty()
        : finding(Code.VALUE_NOT_IN_QUOTE, amount(quantity.magnitude()), readings);
  }

  /// Values of one claim that the quotes say less often than it has them: two numbers are not
  /// proved by one.
  private static Set<String> crowded(Claim claim, List<Said> said) {
    Map<List<Reading>, Integer> used = new HashMap<>();
    Set<String> crowded = new HashSet<>();
    claim
        .values()
        .forEach((name, value) -> {
          if (value instanceof Quantity quantity && quantity.computed().isEmpty()) {
            List<Reading> proofs =
                said.stream()
                    .flatMap(one -> one.readings().stream())
                    .filter(reading -> reading.against(quantity.magnitude()) == Agreement.SAME)
                    .toList();
            if (!proofs.isEmpty() && used.merge(proofs, 1, Integer::sum) > proofs.size()) {
              crowded.add(name);
            }
          }
        });
    return crowded;
  }

  /// Whether the quotes count something else where they say the number.
  private static Optional<Finding> counted(Quantity quantity, List<Said> said, Counted counted) {
    List<Optional<String>> others = new ArrayList<>();
    for (Said one : said) {
      one.readings().stream()
          .filter(reading -> reading.against(quantity.magnitude()) == Agreement.SAME)
          .forEach(reading ->
              others.add(counted.otherwise(quantity, reading, one.quote(), one.readings())));
    }
    return others.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : others
            .getFirst()
            .map(named -> new Finding(Code.COUNTED_OTHERWISE, quantity.unit(), named));
  }

  private static Optional<Finding> again(Value value, List<Said> said) {
    return value instanceof Quantity quantity
        ? finding(
            Code.VALUE_NOT_IN_QUOTE,
            amount(quantity.magnitude()),
            said.stream().flatMap(one -> one.readings().stream()).toList())
        : Optional.empty();
  }

  private static Optional<Finding> quantity(Quantity quantity, List<Reading> readings) {
    Magnitude magnitude = quantity.magnitude();
    Agreement best =
        readings.stream()
            .map(reading -> reading.against(magnitude))
            .min(Comparator.naturalOrder())
            .orElse(Agreement.OTHER_AMOUNT);
    List<Reading> nearest =
        readings.stream().filter(reading -> reading.against(magnitude) == best).toList();
    String written = amount(magnitude);
    return switch (best) {
      case SAME -> Optional.empty();
      case OTHER_DIRECTION ->
          finding(Code.VALUE_DIRECTION, direction(magnitude.direction()), nearest);
      case OTHER_BOUND -> finding(Code.VALUE_BOUND, bound(magnitude.bound()), nearest);
      case OTHER_UNIT -> finding(Code.VALUE_UNIT, magnitude.unit(), nearest);
      case OTHER_AMOUNT -> finding(Code.VALUE_NOT_IN_QUOTE, written, readings);
    };
  }

  private static Optional<Finding> moment(
      Moment moment, List<Said> quotes, Optional<String> published) {
    List<Reading> readings = quotes.stream().flatMap(one -> one.readings().stream()).toList();
    String year = moment.date().substring(0, 4);
    boolean dated =
        published.filter(year::equals).isPresent()
            || readings.stream().anyMatch(reading -> reading.says(year));
    List<Reading> said =
        readings.stream()
            .filter(reading -> reading.says(moment.date()))
            .filter(reading -> dated || !reading.date().orElse("").startsWith("--"))
            .toList();
    if (said.isEmpty()) {
      return finding(Code.VALUE_NOT_IN_QUOTE, moment.date(), readings);
    }
    boolean bounded =
        moment.bound() == Bound.EXACT || quotes.stream().anyMatch(one -> one.bounds(moment));
    return bounded ? Optional.empty() : finding(Code.VALUE_BOUND, bound(moment.bound()), said);
  }

  private static Optional<Finding> finding(Code code, String wanted, List<Reading> readings) {
    String read =
        readings.stream()
            .filter(reading -> reading.counts() || code != Code.VALUE_NOT_IN_QUOTE)
            .map(Reading::text)
            .distinct()
            .collect(Collectors.joining(" · "));
    return Optional.of(new Finding(code, wanted, read));
  }

  private static String amount(Magnitude magnitude) {
    return plain(magnitude.amount()) + magnitude.to().map(to -> "–" + plain(to)).orElse("");
  }

  private static String plain(Amount amount) {
    return amount.denominator() == 1
        ? amount.value().toPlainString()
        : amount.digits().toPlainString() + "/" + amount.denominator();
  }

  private static String bound(Bound bound) {
    return bound.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String direction(Direction direction) {
    return direction.name().toLowerCase(Locale.ROOT);
  }
}
