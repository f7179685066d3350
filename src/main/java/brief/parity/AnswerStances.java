package brief.parity;

import brief.amount.Mood;
import brief.amount.MoodReader;
import brief.amount.MoodReader.Cue;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether the sentences of answers say of what they sum up what it is: a sentence that rests on
/// advice tells of advice, one that rests on targets of aims, and none tells as done what no claim
/// of it reports.
final class AnswerStances {
  private final Digest digest;
  private final Origins origins;

  AnswerStances(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    if (passage.kind() == Passage.Kind.ANSWER) {
      for (String lang : digest.edition().languages()) {
        MoodReader.of(lang).ifPresent(reader -> sentences(passage, lang, reader, findings));
      }
    }
    return findings;
  }

  private void sentences(
      Passage passage, String lang, MoodReader reader, List<Diagnostic> findings) {
    String text = passage.texts().in(lang);
    for (Sentence sentence : Sentence.in(text)) {
      List<Claim> claims =
          sentence.claims().stream().map(digest.claims()::get).filter(Objects::nonNull).toList();
      List<Cue> cues =
          reader.read(Slot.without(sentence.text(), Slot.in(sentence.text(), Optional.empty())));
      Place place = origins.of(passage.path() + "/" + lang, text, sentence.from(), sentence.to());
      String wrong = wrong(claims, cues);
      if (wrong.isEmpty()) {
        unsaid(claims, cues, place, findings);
      } else {
        findings.add(Diagnostic.of(Code.ANSWER_CONTRADICTED, place, wrong, statuses(claims)));
      }
    }
  }

  /// Words that tell what none of the claims is.
  private static String wrong(List<Claim> claims, List<Cue> cues) {
    Set<Mood> forbidden = claims.isEmpty() ? Set.of() : EnumSet.allOf(Mood.class);
    claims.forEach(claim -> forbidden.retainAll(Stances.forbidden(claim.status())));
    return String.join(" · ", Stances.wrong(cues, forbidden));
  }

  private static String statuses(List<Claim> claims) {
    return claims.stream()
        .map(claim -> Stances.word(claim.status()))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  /// Finds the claims whose status nothing in the sentence tells.
  private static void unsaid(
      List<Claim> claims, List<Cue> cues, Place place, List<Diagnostic> findings) {
    for (Claim claim : claims) {
      Set<Mood> wanted = Stances.wanted(claim);
      if (!wanted.isEmpty() && cues.stream().map(Cue::mood).noneMatch(wanted::contains)) {
        findings.add(
            Diagnostic.of(
                Code.ANSWER_UNSAID, place, claim.id(), Stances.word(claim.status()), told(cues)));
      }
    }
  }

  private static String told(List<Cue> cues) {
    String told = cues.stream().map(Cue::text).distinct().collect(Collectors.joining(" · "));
    return told.isEmpty() ? "–" : told;
  }
}
