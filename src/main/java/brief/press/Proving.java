package brief.press;

import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.Digested;
import brief.evidence.Conflicts;
import brief.evidence.Evidence;
import brief.evidence.Found;
import brief.evidence.Proof;
import brief.evidence.Statuses;
import brief.evidence.Times;
import brief.evidence.Values;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Scope;
import brief.parity.Parity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      proofs.add(() -> Parity.wordings(digest, origins, scope));
      proofs.add(() -> Parity.readBack(digest, origins, words, scope));
    }
    proofs.add(() -> Values.check(digest, origins, scope));
    proofs.add(() -> Statuses.check(digest, origins, scope));
    proofs.add(() -> Times.check(digest, origins, texts, scope));
    proofs.add(() -> Conflicts.check(digest, origins));
    List<Diagnostic> quotes = evidence.done().findings();
    crew.all(proofs).forEach(found -> findings.add(rootsOf(found, quotes, digest, origins)));
    findings.add(quotes);
    for (String lang : digest.edition().languages()) {
      Diagnostic wordless = Typecase.wordless(lang);
      if (!words.containsKey(lang) && !findings.about(wordless.place().file())) {
        findings.add(List.of(wordless));
      }
    }
    return evidence.done().found();
  }

  /// Without what follows from a quote that is none: that nothing can be read there either.
  private static List<Diagnostic> rootsOf(
      List<Diagnostic> found, List<Diagnostic> quotes, Digest digest, Origins origins) {
    Set<Place> wrong = new HashSet<>();
    quotes.forEach(finding -> wrong.add(finding.place()));
    Set<Place> followers = new HashSet<>();
    for (Claim claim : digest.claims().values()) {
      for (int i = 0; i < claim.quotes().size(); i++) {
        String path = "claims/" + claim.id();
        if (wrong.contains(origins.of(path + "/quote/" + i))) {
          for (String name : claim.values().keySet()) {
            followers.add(origins.of(path + "/values/" + name + "/amount"));
            followers.add(origins.of(path + "/values/" + name + "/date"));
          }
        }
      }
    }
    return found.stream()
        .filter(finding ->
            finding.code() != Code.VALUE_NOT_IN_QUOTE
                || finding.args().size() > 2
                || !followers.contains(finding.place()))
        .toList();
  }
}
