package brief.press;

import brief.amount.AmountReader;
import brief.amount.Words;
import brief.compose.Composer;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.evidence.Evidence;
import brief.evidence.Values;
import brief.face.Faces;
import brief.model.Digest;
import brief.model.Source;
import brief.page.Style;
import brief.parity.Parity;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Reads and proves what is to be printed; every mistake of every file is found in one go.
final class Editing {
  private final Project project;
  private final Inputs inputs;
  private final Findings findings;

  Editing(Project project, Inputs inputs, Findings findings) {
    this.project = project;
    this.inputs = inputs;
    this.findings = findings;
  }

  /// The copy, or nothing when something in it is wrong.
  Optional<Copy> copy() throws IOException {
    Typecase typecase = new Typecase(inputs.templates(), inputs.fonts(), findings);
    Map<String, Words> words = typecase.words();
    Composer composer = new Composer(inputs.templates());
    Faces faces = typecase.faces();
    Optional<Digested> digested =
        findings.keep(
            new DigestReader(new AmountReader()::read, units(words)).read(inputs.digest()));
    if (digested.isEmpty()) {
      return Optional.empty();
    }
    Digest digest = digested.get().digest();
    findings.add(composer.check(digest.edition().languages()));
    SortedMap<String, String> sums = inputs.sums();
    prove(digested.get(), words, sums);
    Optional<Style> style = typecase.style(digest.edition().style(), faces);
    if (findings.broken() || style.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Copy(
            digest,
            digested.get().origins(),
            words,
            composer,
            style.get(),
            faces,
            new TreeMap<>(inputs.digest()),
            sums));
  }

  /// The units that every language can write: `unit.CNY` and the like.
  private static Set<String> units(Map<String, Words> words) {
    return words.values().stream()
        .map(one ->
            one.messages().keySet().stream()
                .filter(key -> key.startsWith("unit."))
                .map(key -> key.substring("unit.".length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(HashSet::new)))
        .reduce((some, others) -> {
          some.retainAll(others);
          return some;
        })
        .orElse(new HashSet<>());
  }

  private void prove(Digested digested, Map<String, Words> words, SortedMap<String, String> sums)
      throws IOException {
    Digest digest = digested.digest();
    SortedMap<String, String> texts = new TreeMap<>();
    for (Source source : digest.sources().values()) {
      Optional<byte[]> bytes = project.bytes(source.file());
      if (bytes.isPresent()) {
        findings
            .keep(Utf8.read(source.file(), bytes.get()))
            .ifPresent(text -> texts.put(source.file(), text));
        sums.put(source.file(), Sums.sha256(bytes.get()));
      }
    }
    findings.add(Evidence.check(digest, digested.origins(), texts, sums).findings());
    findings.add(Values.check(digest, digested.origins()));
    if (words.keySet().containsAll(digest.edition().languages())) {
      findings.add(Parity.check(digest, digested.origins(), words));
    }
    for (String lang : digest.edition().languages()) {
      if (!words.containsKey(lang)) {
        findings.add(List.of(Typecase.wordless(lang)));
      }
    }
  }
}
