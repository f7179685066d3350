package brief.parity;

import brief.amount.Mood;
import brief.amount.MoodReader;
import brief.amount.MoodReader.Cue;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Quote;
import brief.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    List<String> wrong = wrong(cues, forbidden(claim.status()));
    if (wrong.isEmpty()) {
      wrong = beyond(claim, cues);
    }
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

  /// The words that tell for certain what they may not; of a word that may tell several things,
  /// none may be.
  static List<String> wrong(List<Cue> cues, Set<Mood> forbidden) {
    Map<String, Set<Mood>> told = new LinkedHashMap<>();
    cues.stream()
        .filter(Cue::certain)
        .forEach(cue ->
            told.computeIfAbsent(cue.text(), _ -> EnumSet.noneOf(Mood.class)).add(cue.mood()));
    return told.keySet().stream()
        .filter(text -> forbidden.containsAll(told.getOrDefault(text, Set.of())))
        .toList();
  }

  /// The words that tell what the quotes do not: where these tell it as done, that it is planned or
  /// aimed for, if perhaps; where they advise, that it is aimed for, for certain.
  private static List<String> beyond(Claim claim, List<Cue> cues) {
    Set<Mood> ahead =
        switch (claim.status()) {
          case REPORTED -> EnumSet.of(Mood.PLAN, Mood.AIM);
          case ADVICE -> EnumSet.of(Mood.AIM);
          case PLANNED, TARGET, OPINION -> EnumSet.noneOf(Mood.class);
        };
    List<String> told =
        cues.stream()
            .filter(cue -> ahead.contains(cue.mood()))
            .filter(cue -> cue.certain() || claim.status() == Status.REPORTED)
            .map(Cue::text)
            .distinct()
            .toList();
    if (told.isEmpty()) {
      return told;
    }
    Set<Mood> quoted = EnumSet.noneOf(Mood.class);
    for (Quote quote : claim.quotes()) {
      MoodReader.bySight(quote.text()).read(quote.text()).forEach(cue -> quoted.add(cue.mood()));
    }
    boolean done = claim.status() != Status.REPORTED || quoted.contains(Mood.DONE);
    return done && !quoted.contains(Mood.PLAN) && !quoted.contains(Mood.AIM) ? told : List.of();
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
