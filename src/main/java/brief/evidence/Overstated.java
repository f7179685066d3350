package brief.evidence;

import brief.amount.StrongWords;
import brief.amount.StrongWords.Word;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Origins;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a claim says in the language of its source and none of its quotes says: all, always, the
/// first, the largest. The other languages are held against this one elsewhere.
final class Overstated {
  private static final Pattern SLOT = Pattern.compile("\\{[^{}]*\\}");

  private Overstated() {}

  /// @param lang of the source
  static Optional<Diagnostic> finding(Claim claim, String lang, Origins origins) {
    String text = SLOT.matcher(claim.text().byLang().getOrDefault(lang, "")).replaceAll("\uFFFC");
    List<Word> words = StrongWords.of(lang).map(reader -> reader.quoted(text)).orElse(List.of());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Set<String> said = new HashSet<>();
    claim
        .quotes()
        .forEach(quote -> said.addAll(StrongWords.bySight(quote.text()).said(quote.text())));
    String more =
        words.stream()
            .filter(word -> !said.contains(word.sense()))
            .map(Word::text)
            .distinct()
            .collect(Collectors.joining(" · "));
    return more.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.OVERSTATED,
                origins.of("claims/" + claim.id() + "/text/" + lang),
                more,
                claim.source()));
  }
}
