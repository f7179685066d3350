package brief.evidence;

import brief.amount.Mood;
import brief.amount.MoodReader;
import brief.amount.MoodReader.Cue;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Scope;
import brief.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Holds the status of every claim against the words of its quotes: what a source plans, aims for
/// or advises is not told as done; a target is a target in the source; who advises or holds an
/// opinion is named for nothing else.
public final class Statuses {
  private Statuses() {}

  /// Checks the claims.
  ///
  /// @param scope which claims
  /// @return a finding for each status that the quotes do not bear (B224), and for each voice of a
  ///   claim that is neither advice nor opinion (B228), in the order of their places
  public static List<Diagnostic> check(Digest digest, Origins origins, Scope scope) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Claim claim : digest.claims().values()) {
      if (scope.holdsClaim(claim.id())) {
        check(claim, origins, findings);
      }
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }

  private static void check(Claim claim, Origins origins, List<Diagnostic> findings) {
    String path = "claims/" + claim.id() + "/status";
    String status = claim.status().name().toLowerCase(Locale.ROOT);
    boolean voiced = claim.status() == Status.ADVICE || claim.status() == Status.OPINION;
    claim
        .by()
        .filter(_ -> !voiced)
        .ifPresent(
            by -> findings.add(Diagnostic.of(Code.STATUS_VOICE, origins.of(path), status, by)));
    List<Cue> cues =
        claim.quotes().stream()
            .map(quote -> Evidence.normal(quote.text()))
            .flatMap(quote -> MoodReader.bySight(quote).read(quote).stream())
            .toList();
    Set<Mood> beyond = beyond(claim.status());
    List<String> wrong =
        cues.stream()
            .filter(cue -> cue.certain() && beyond.contains(cue.mood()))
            .map(Cue::text)
            .distinct()
            .toList();
    boolean unaimed =
        claim.status() == Status.TARGET
            && cues.stream().noneMatch(c -> c.mood() == Mood.AIM || c.mood() == Mood.PLAN);
    if (!wrong.isEmpty()) {
      findings.add(
          Diagnostic.of(Code.STATUS_IN_QUOTE, origins.of(path), status, String.join(" · ", wrong)));
    } else if (unaimed) {
      String told = cues.stream().map(Cue::text).distinct().collect(Collectors.joining(" · "));
      findings.add(
          Diagnostic.of(
              Code.STATUS_IN_QUOTE, origins.of(path), status, told.isEmpty() ? "–" : told));
    }
  }

  /// What a quote may not tell for certain.
  private static Set<Mood> beyond(Status status) {
    return switch (status) {
      case REPORTED -> EnumSet.of(Mood.PLAN, Mood.AIM, Mood.ADVICE);
      case PLANNED, TARGET -> EnumSet.of(Mood.DONE, Mood.ADVICE);
      case ADVICE, OPINION -> Set.of();
    };
  }
}
