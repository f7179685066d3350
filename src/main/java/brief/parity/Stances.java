package brief.parity;

import brief.amount.Mood;
import brief.amount.MoodReader;
import brief.amount.MoodReader.Cue;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether the words of each claim say what its status says: a target is aimed for, advice says
/// what ought to be, and no plan is told as done. A language whose telling words nobody has listed
/// is not read.
final class Stances {
  private final Digest digest;
  private final Origins origins;

  Stances(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
  }

  List<Diagnostic> check(Claim claim) {
    List<Diagnostic> findings = new ArrayList<>();
    String path = "claims/" + claim.id();
    for (String lang : digest.edition().languages()) {
      String text = claim.text().in(lang);
      MoodReader.of(lang)
          .map(reader -> reader.read(Slot.without(text, Slot.in(text, Optional.of(claim.id())))))
          .ifPresent(cues -> words(claim, cues, path + "/text/" + lang, findings));
    }
    return findings;
  }

  private void words(Claim claim, List<Cue> cues, String path, List<Diagnostic> findings) {
    Set<Mood> forbidden = forbidden(claim.status());
    List<String> wrong =
        cues.stream()
            .filter(Cue::certain)
            .filter(cue -> forbidden.contains(cue.mood()))
            .map(Cue::text)
            .distinct()
            .toList();
    Set<Mood> wanted = wanted(claim);
    if (!wrong.isEmpty()) {
      findings.add(
          Diagnostic.of(
              Code.STATUS_CONTRADICTED,
              origins.of(path),
              word(claim.status()),
              String.join(" · ", wrong)));
    } else if (!wanted.isEmpty() && cues.stream().map(Cue::mood).noneMatch(wanted::contains)) {
      String told = cues.stream().map(Cue::text).distinct().collect(Collectors.joining(" · "));
      findings.add(
          Diagnostic.of(
              Code.STATUS_UNSAID,
              origins.of(path),
              word(claim.status()),
              told.isEmpty() ? "–" : told));
    }
  }

  /// Of these the words must tell one; none where words need tell nothing.
  static Set<Mood> wanted(Claim claim) {
    return switch (claim.status()) {
      case REPORTED -> Set.of();
      case PLANNED -> EnumSet.of(Mood.PLAN);
      case TARGET -> EnumSet.of(Mood.AIM);
      case ADVICE -> EnumSet.of(Mood.ADVICE);
      case OPINION -> claim.by().isPresent() ? Set.of() : EnumSet.of(Mood.VIEW);
    };
  }

  /// None of these may the words tell for certain.
  static Set<Mood> forbidden(Status status) {
    return switch (status) {
      case REPORTED -> EnumSet.of(Mood.PLAN, Mood.AIM, Mood.ADVICE, Mood.VIEW);
      case PLANNED -> EnumSet.of(Mood.DONE, Mood.AIM, Mood.ADVICE, Mood.VIEW);
      case TARGET -> EnumSet.of(Mood.DONE, Mood.ADVICE, Mood.VIEW);
      case ADVICE -> EnumSet.of(Mood.DONE, Mood.PLAN, Mood.VIEW);
      case OPINION -> EnumSet.of(Mood.PLAN, Mood.AIM, Mood.ADVICE);
    };
  }

  static String word(Status status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
