package brief.press;

import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.digest.Digested;
import brief.evidence.Conflicts;
import brief.evidence.Evidence;
import brief.evidence.Found;
import brief.evidence.Proof;
import brief.evidence.Statuses;
import brief.evidence.Times;
import brief.evidence.Values;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Scope;
import brief.parity.Parity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;

/// Proves a digest, or some entries of it: quotes, values, conflicts, languages.
///
/// @param words language to its words
/// @param texts path of each source file to its text
/// @param sums path of each source file to its SHA-256
/// @param scope what is proved; two values that disagree are found wherever they stand
public record Proving(
    Map<String, Words> words,
    SortedMap<String, String> texts,
    SortedMap<String, String> sums,
    Scope scope) {
  /// Proves on one thread.
  ///
  /// @return where each quote stands in its source, or all that is wrong
  /// @throws IOException when a file cannot be read; no proof reads one now
  public Checked<List<Found>> prove(Digested digested) throws IOException {
    Findings findings = new Findings();
    try (Crew crew = new Crew(1)) {
      List<Found> found = prove(digested, findings, crew);
      return findings.broken() ? findings.refusal() : findings.sound(found);
    }
  }

  /// Proves, and tells what is wrong.
  ///
  /// @return where each quote stands in its source
  List<Found> prove(Digested digested, Findings findings, Crew crew) throws IOException {
    Digest digest = digested.digest();
    Origins origins = digested.origins();
    Crew.Work<Proof> evidence =
        crew.begin(() -> Evidence.check(digest, origins, texts, sums, scope));
    List<Callable<List<Diagnostic>>> proofs = new ArrayList<>();
    if (words.keySet().containsAll(digest.edition().languages())) {
      proofs.add(() -> Parity.check(digest, origins, words, scope));
    }
    proofs.add(() -> Values.check(digest, origins, scope));
    proofs.add(() -> Statuses.check(digest, origins, scope));
    proofs.add(() -> Times.check(digest, origins, texts, scope));
    proofs.add(() -> Conflicts.check(digest, origins));
    crew.all(proofs).forEach(findings::add);
    findings.add(evidence.done().findings());
    for (String lang : digest.edition().languages()) {
      if (!words.containsKey(lang)) {
        findings.add(List.of(Typecase.wordless(lang)));
      }
    }
    return evidence.done().found();
  }
}
