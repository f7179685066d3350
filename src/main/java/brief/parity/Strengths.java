package brief.parity;

import brief.amount.StrongWords;
import brief.amount.StrongWords.Word;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Origins;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Whether a claim claims as much in one language as in the other: always, all, the first, no. A
/// language whose strong words nobody has listed is not read.
final class Strengths {
  private final List<String> languages;
  private final Origins origins;

  Strengths(List<String> languages, Origins origins) {
    this.languages = List.copyOf(languages);
    this.origins = origins;
  }

  /// A finding for each language whose text claims what another's does not.
  List<Diagnostic> check(Claim claim) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String lang : languages) {
      List<Word> strong = words(claim, lang);
      for (String other : languages) {
        if (!strong.isEmpty() && !other.equals(lang)) {
          more(claim, strong, other)
              .map(words ->
                  Diagnostic.of(
                      Code.STRENGTH_APART,
                      origins.of("claims/" + claim.id() + "/text/" + lang),
                      words,
                      lang,
                      other))
              .ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static List<Word> words(Claim claim, String lang) {
    return StrongWords.of(lang).map(reader -> reader.alike(bare(claim, lang))).orElse(List.of());
  }

  private static Optional<String> more(Claim claim, List<Word> strong, String other) {
    Optional<Set<String>> said =
        StrongWords.of(other).map(reader -> reader.echoed(bare(claim, other)));
    return said.map(senses ->
            strong.stream()
                .filter(word -> !senses.contains(word.sense()))
                .map(Word::text)
                .distinct()
                .collect(Collectors.joining(" · ")))
        .filter(words -> !words.isEmpty());
  }

  /// The text without its values.
  private static String bare(Claim claim, String lang) {
    String text = claim.text().in(lang);
    return Slot.without(text, Slot.in(text, Optional.of(claim.id())));
  }
}
