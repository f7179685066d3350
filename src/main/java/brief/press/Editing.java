package brief.press;

import brief.amount.AmountReader;
import brief.amount.Words;
import brief.compose.Composer;
import brief.diag.Diagnostic;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.evidence.Evidence;
import brief.evidence.Values;
import brief.face.Faces;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Source;
import brief.page.Style;
import brief.parity.Parity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Reads and proves what is to be printed; every mistake of every file is found in one go.
final class Editing {
  private final Project project;
  private final Inputs inputs;
  private final Findings findings;
  private final Crew crew;

  Editing(Project project, Inputs inputs, Findings findings, Crew crew) {
    this.project = project;
    this.inputs = inputs;
    this.findings = findings;
    this.crew = crew;
  }

  /// The copy, or nothing when something in it is wrong.
  Optional<Copy> copy() throws IOException {
    Typecase typecase = new Typecase(inputs.templates(), inputs.fonts(), findings);
    Crew.Work<Composer> composing = crew.begin(() -> new Composer(inputs.templates()));
    Crew.Work<Faces> facing = crew.begin(typecase::faces);
    Map<String, Words> words = typecase.words();
    Optional<Digested> digested =
        findings.keep(
            new DigestReader(new AmountReader()::read, units(words)).read(inputs.digest()));
    Composer composer = composing.done();
    Faces faces = facing.done();
    if (digested.isEmpty()) {
      return Optional.empty();
    }
    Digest digest = digested.get().digest();
    findings.waive(Waivers.of(digested.get().waivers(), digested.get().origins()));
    SortedMap<String, String> sums = new TreeMap<>();
    Crew.Work<List<Diagnostic>> likeness =
        crew.begin(() -> composer.check(digest.edition().languages()));
    prove(digested.get(), words, sums);
    findings.add(likeness.done());
    Optional<Style> style = typecase.style(digest.edition().style(), faces);
    if (findings.broken() || style.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Copy(
            digest, digested.get().origins(), words, composer, style.get(), faces, inputs, sums));
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
    Origins origins = digested.origins();
    List<Callable<List<Diagnostic>>> proofs = new ArrayList<>();
    if (words.keySet().containsAll(digest.edition().languages())) {
      proofs.add(() -> Parity.check(digest, origins, words));
    }
    proofs.add(() -> Evidence.check(digest, origins, texts, sums).findings());
    proofs.add(() -> Values.check(digest, origins));
    crew.all(proofs).forEach(findings::add);
    for (String lang : digest.edition().languages()) {
      if (!words.containsKey(lang)) {
        findings.add(List.of(Typecase.wordless(lang)));
      }
    }
  }
}
