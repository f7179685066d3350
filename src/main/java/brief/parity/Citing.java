package brief.parity;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether an answer leads to its evidence: each sentence prints a value of a claim or cites one,
/// and the languages cite the same claims.
final class Citing {
  /// Characters of a sentence that a finding shows.
  private static final int SHOWN = 24;

  private final List<String> languages;
  private final Origins origins;

  Citing(List<String> languages, Origins origins) {
    this.languages = languages;
    this.origins = origins;
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    if (passage.kind() == Passage.Kind.ANSWER) {
      languages.forEach(lang -> sentences(passage, lang, findings));
      for (String lang : languages.subList(1, languages.size())) {
        alone(passage, languages.getFirst(), lang, findings);
        alone(passage, lang, languages.getFirst(), findings);
      }
    }
    return findings;
  }

  private void sentences(Passage passage, String lang, List<Diagnostic> findings) {
    String text = passage.texts().in(lang);
    for (Sentence sentence : Sentence.in(text)) {
      if (sentence.claims().isEmpty()) {
        Place place = origins.of(passage.path() + "/" + lang, text, sentence.from(), sentence.to());
        findings.add(Diagnostic.of(Code.UNCITED, place, shown(sentence.text())));
      }
    }
  }

  private static String shown(String sentence) {
    return sentence.codePointCount(0, sentence.length()) <= SHOWN
        ? sentence
        : sentence.substring(0, sentence.offsetByCodePoints(0, SHOWN)) + "…";
  }

  /// Finds each citation of a language that another one has not.
  private void alone(Passage passage, String lang, String other, List<Diagnostic> findings) {
    String text = passage.texts().in(lang);
    Set<String> others =
        Citation.in(passage.texts().in(other)).stream()
            .map(Citation::claim)
            .collect(Collectors.toSet());
    for (Citation citation : Citation.in(text)) {
      if (!others.contains(citation.claim())) {
        Place place = origins.of(passage.path() + "/" + lang, text, citation.from(), citation.to());
        findings.add(Diagnostic.of(Code.CITATIONS_DIFFER, place, citation.claim(), lang, other));
      }
    }
  }
}
