package brief.parity;

import brief.amount.Words;
import brief.diag.Diagnostic;
import brief.model.Digest;
import brief.model.Origins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Holds the languages of a digest against each other.
public final class Parity {
  private Parity() {}

  /// Checks every text that editors wrote: numbers typed instead of written as values (B301),
  /// values used more often in one language than in another (B302), the termbase (B303, B304), and
  /// whether each printed value reads as what it is (B305).
  ///
  /// @param words language tag to its words; a language without words is not printed, and so not
  ///   read back
  /// @return what is wrong, in the order of the places
  public static List<Diagnostic> check(Digest digest, Origins origins, Map<String, Words> words) {
    List<String> languages = digest.edition().languages();
    TypedNumbers typed = new TypedNumbers(digest, origins);
    ValueUse use = new ValueUse(languages, origins);
    Termbase terms = new Termbase(digest, origins);
    List<Diagnostic> findings = new ArrayList<>(ReadBack.forms(digest, origins));
    List<ReadBack> readers =
        findings.isEmpty()
            ? languages.stream()
                .filter(words::containsKey)
                .map(words::get)
                .map(spoken -> new ReadBack(digest, origins, spoken))
                .toList()
            : List.of();
    for (Passage passage : Passage.of(digest)) {
      findings.addAll(typed.check(passage));
      findings.addAll(use.check(passage));
      findings.addAll(terms.check(passage));
      readers.forEach(reader -> findings.addAll(reader.check(passage)));
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }
}
