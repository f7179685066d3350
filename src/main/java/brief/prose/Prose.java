package brief.prose;

import brief.diag.Characters;
import brief.diag.Diagnostic;
import brief.doc.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Looks at the typography and wording of a briefing.
public final class Prose {
  private Prose() {}

  /// Checks all text of a document but its footnotes, which are quotations.
  ///
  /// Findings: half-width marks in Chinese (B311), straight quotation marks (B312), repeated marks
  /// (B313), dots for an ellipsis (B314), spaces where none or one belongs (B315), a missing full
  /// stop (B316), a comma between book titles (B317), full-width characters in English (B318),
  /// hyphens in ranges (B319), sentences that start small (B320), characters that no text may have
  /// (B008).
  ///
  /// @param lang language of the document: `zh`, `en`
  /// @return what is wrong, by its place in the Markdown, in the order of the places
  public static List<Diagnostic> check(Document document, String lang) {
    List<Diagnostic> findings = new ArrayList<>();
    for (List<Passage> group : Passages.of(document)) {
      for (Passage passage : group) {
        refused(passage, findings);
        Rules.of(lang).forEach(rule -> findings.addAll(rule.check(passage)));
      }
      findings.addAll(Stops.check(group));
    }
    findings.sort(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code));
    return List.copyOf(findings);
  }

  private static void refused(Passage passage, List<Diagnostic> findings) {
    int step;
    for (int i = 0; i < passage.text().length(); i += step) {
      int c = passage.text().codePointAt(i);
      step = Character.charCount(c);
      if (Characters.refused(c)) {
        findings.add(Characters.finding(c, passage.place(i)));
      }
    }
  }
}
