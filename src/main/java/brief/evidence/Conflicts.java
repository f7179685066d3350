package brief.evidence;

import brief.amount.Amount;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Status;
import brief.model.Value.Quantity;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds values that contradict each other: of one measure, region and period, but different. A
/// note of one of the two claims that names the other value acknowledges it. What is and what is to
/// be never contradict.
public final class Conflicts {
  private final Digest digest;
  private final Origins origins;

  private Conflicts(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
  }

  /// What makes two values comparable.
  ///
  /// @param future whether it is planned, aimed for or advised
  private record Subject(String measure, String region, Optional<String> period, boolean future) {}

  private record Stated(ValueRef ref, Claim claim, Quantity quantity) {}

  /// Checks all values that have a measure and a region.
  ///
  /// @return a finding at the later of each two values that contradict each other (B240), in the
  ///   order of the places
  public static List<Diagnostic> check(Digest digest, Origins origins) {
    return new Conflicts(digest, origins).run();
  }

  private List<Diagnostic> run() {
    Map<Subject, List<Stated>> subjects = new LinkedHashMap<>();
    for (Claim claim : digest.claims().values()) {
      claim
          .values()
          .forEach((name, value) -> {
            if (value instanceof Quantity quantity) {
              subject(claim, quantity)
                  .ifPresent(subject ->
                      subjects
                          .computeIfAbsent(subject, _ -> new ArrayList<>())
                          .add(new Stated(new ValueRef(claim.id(), name), claim, quantity)));
            }
          });
    }
    List<Diagnostic> findings = new ArrayList<>();
    for (List<Stated> stated : subjects.values()) {
      for (int i = 1; i < stated.size(); i++) {
        contradicted(stated.subList(0, i), stated.get(i)).ifPresent(findings::add);
      }
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }

  private static Optional<Subject> subject(Claim claim, Quantity quantity) {
    return quantity
        .measure()
        .flatMap(measure ->
            quantity
                .of()
                .map(of -> new Subject(measure, of, quantity.period(), future(claim.status()))));
  }

  private static boolean future(Status status) {
    return switch (status) {
      case REPORTED, OPINION -> false;
      case PLANNED, TARGET, ADVICE -> true;
    };
  }

  /// The first of some values that another contradicts without a note's saying so.
  private Optional<Diagnostic> contradicted(List<Stated> before, Stated stated) {
    return before.stream()
        .filter(other -> !same(other.quantity(), stated.quantity()))
        .filter(other -> !names(stated, other) && !names(other, stated))
        .findFirst()
        .map(other ->
            Diagnostic.of(
                Code.VALUES_CONFLICT,
                origins.of("claims/" + stated.ref().claim() + "/values/" + stated.ref().value()),
                stated.ref().toString(),
                shown(stated.quantity()),
                other.ref().toString(),
                shown(other.quantity())));
  }

  private static boolean same(Quantity one, Quantity other) {
    return one.amount().sameAs(other.amount())
        && one.to().isPresent() == other.to().isPresent()
        && one.to().flatMap(to -> other.to().map(to::sameAs)).orElse(true)
        && one.unit().equals(other.unit())
        && one.direction() == other.direction();
  }

  /// Whether the note of a claim names a value, in every language that it has.
  private static boolean names(Stated stated, Stated other) {
    String full = "{" + other.ref();
    String own = "{" + other.ref().value();
    boolean sibling = stated.ref().claim().equals(other.ref().claim());
    return stated
        .claim()
        .note()
        .filter(note ->
            note.byLang().values().stream()
                .allMatch(text -> holds(text, full) || (sibling && holds(text, own))))
        .isPresent();
  }

  private static boolean holds(String text, String slot) {
    return text.contains(slot + "}") || text.contains(slot + ":");
  }

  private static String shown(Quantity quantity) {
    String to = quantity.to().map(upper -> "–" + plain(upper)).orElse("");
    return plain(quantity.amount()) + to + " " + quantity.unit();
  }

  private static String plain(Amount amount) {
    return amount.denominator() == 1
        ? amount.value().toPlainString()
        : amount.digits().toPlainString() + "/" + amount.denominator();
  }
}
