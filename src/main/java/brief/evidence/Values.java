package brief.evidence;

import brief.amount.Agreement;
import brief.amount.Amount;
import brief.amount.Bound;
import brief.amount.Direction;
import brief.amount.Magnitude;
import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Holds every value of a claim against what can be read in its quotes: the number, its unit where
/// the quote gives one, its bound, whether it rises or falls; of a date, as much as the quote says.
public final class Values {
  private Values() {}

  /// Checks all values of all claims, but for those that the editors compute: they rest on others.
  ///
  /// @return a finding for each value that no quote of its claim says, which tells what the quotes
  ///   say instead; in the order of their places
  public static List<Diagnostic> check(Digest digest, Origins origins) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Claim claim : digest.claims().values()) {
      List<Reading> readings =
          claim.quotes().stream()
              .map(quote -> Evidence.normal(quote.text()))
              .flatMap(quote -> NumberReader.bySight(quote).read(quote).stream())
              .toList();
      claim
          .values()
          .forEach((name, value) ->
              Optional.of(value)
                  .filter(stated -> stated.computed().isEmpty())
                  .flatMap(stated -> finding(stated, readings))
                  .map(found ->
                      Diagnostic.of(
                          found.code(),
                          origins.of("claims/" + claim.id() + "/values/" + name),
                          name,
                          found.wanted(),
                          found.read()))
                  .ifPresent(findings::add));
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }

  private record Finding(Code code, String wanted, String read) {}

  private static Optional<Finding> finding(Value value, List<Reading> readings) {
    return switch (value) {
      case Quantity quantity -> quantity(quantity, readings);
      case Moment moment -> moment(moment, readings);
    };
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

  private static Optional<Finding> moment(Moment moment, List<Reading> readings) {
    List<Reading> said = readings.stream().filter(reading -> reading.says(moment.date())).toList();
    if (said.isEmpty()) {
      return finding(Code.VALUE_NOT_IN_QUOTE, moment.date(), readings);
    }
    boolean bounded =
        moment.bound() == Bound.EXACT
            || said.stream().anyMatch(r -> r.bound() == moment.bound() || r.bound() == Bound.EXACT);
    return bounded ? Optional.empty() : finding(Code.VALUE_BOUND, bound(moment.bound()), said);
  }

  private static Optional<Finding> finding(Code code, String wanted, List<Reading> readings) {
    String read =
        readings.stream()
            .filter(reading -> reading.counts() || code != Code.VALUE_NOT_IN_QUOTE)
            .map(Reading::text)
            .distinct()
            .collect(Collectors.joining(" · "));
    return Optional.of(new Finding(code, wanted, read.isEmpty() ? "–" : read));
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
