package brief.evidence;

import brief.amount.NumberReader;
import brief.amount.Reading;
import brief.amount.RelativeYears;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Scope;
import brief.model.Source;
import brief.model.Value;
import brief.model.Value.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds what is printed of time against the sources: the period that a number is about, and the
/// date of each source.
public final class Times {
  private final Digest digest;
  private final Origins origins;

  private Times(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
  }

  /// Checks the claims' periods and the dates of their sources.
  ///
  /// @param texts path of each source file to its text
  /// @param scope which claims and sources
  /// @return a finding for each period that no quote of its claim says (B226), and for each date of
  ///   a source that neither its file nor its address says (B227), in the order of their places
  public static List<Diagnostic> check(
      Digest digest, Origins origins, Map<String, String> texts, Scope scope) {
    Times times = new Times(digest, origins);
    List<Diagnostic> findings = new ArrayList<>();
    digest.claims().values().stream()
        .filter(claim -> scope.holdsClaim(claim.id()))
        .forEach(claim -> times.periods(claim, findings));
    for (Source source : digest.sources().values()) {
      String text = texts.get(source.file());
      if (text != null && scope.holds("sources/" + source.id())) {
        times.date(source, text).ifPresent(findings::add);
      }
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }

  private void periods(Claim claim, List<Diagnostic> findings) {
    List<String> quotes =
        claim.quotes().stream().map(quote -> Evidence.normal(quote.text())).toList();
    List<Reading> readings =
        quotes.stream()
            .flatMap(quote -> NumberReader.bySight(quote).read(quote).stream())
            .filter(reading -> reading.date().isPresent())
            .toList();
    claim
        .values()
        .forEach((name, value) -> {
          for (String end : ends(value)) {
            boolean said = readings.stream().anyMatch(reading -> reading.says(end));
            if (!said && !relative(claim, quotes, end)) {
              findings.add(
                  Diagnostic.of(
                      Code.PERIOD_UNSAID,
                      origins.of("claims/" + claim.id() + "/values/" + name + "/period"),
                      name,
                      end,
                      said(readings)));
            }
          }
        });
  }

  private static List<String> ends(Value value) {
    return value instanceof Quantity quantity && quantity.computed().isEmpty()
        ? quantity.period().stream().flatMap(period -> Stream.of(period.split("/", 2))).toList()
        : List.of();
  }

  /// Last year, told by a source whose year is known.
  private boolean relative(Claim claim, List<String> quotes, String end) {
    return Optional.ofNullable(digest.sources().get(claim.source()))
        .flatMap(Source::date)
        .map(date -> Integer.parseInt(date.substring(0, 4)))
        .filter(year ->
            quotes.stream()
                .flatMap(quote -> RelativeYears.in(quote).stream())
                .anyMatch(years -> end.equals(String.valueOf(year + years))))
        .isPresent();
  }

  private static String said(List<Reading> readings) {
    String all = String.join(" · ", readings.stream().map(Reading::text).distinct().toList());
    return all.isEmpty() ? "–" : all;
  }

  private Optional<Diagnostic> date(Source source, String text) {
    return source
        .date()
        .filter(date -> forms(date).noneMatch(text::contains))
        .filter(date -> forms(date).noneMatch(form -> source.url().orElse("").contains(form)))
        .filter(
            date -> NumberReader.of(source.lang()).read(text).stream().noneMatch(r -> r.says(date)))
        .map(date ->
            Diagnostic.of(
                Code.SOURCE_DATE,
                origins.of("sources/" + source.id() + "/date"),
                source.id(),
                date,
                source.file()));
  }

  /// How bylines and addresses write a date.
  private static Stream<String> forms(String iso) {
    return Stream.of(
        iso,
        iso.replace('-', '/'),
        iso.replace('-', '.'),
        iso.replace("-", ""),
        iso.replaceFirst("-", "").replace('-', '/'));
  }
}
