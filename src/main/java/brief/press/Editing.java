package brief.press;

import brief.amount.AmountReader;
import brief.amount.Words;
import brief.compose.Composer;
import brief.diag.Diagnostic;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.WordsReader.Worded;
import brief.evidence.Found;
import brief.evidence.Survey;
import brief.face.Faces;
import brief.model.Coverage;
import brief.model.Digest;
import brief.model.Scope;
import brief.model.Source;
import brief.page.Style;
import java.io.IOException;
import java.util.HashMap;
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
  private final Crew crew;

  Editing(Project project, Inputs inputs, Findings findings, Crew crew) {
    this.project = project;
    this.inputs = inputs;
    this.findings = findings;
    this.crew = crew;
  }

  /// The copy, or nothing when something in it is wrong.
  Optional<Copy> copy() throws IOException {
    Typecase typecase = new Typecase(inputs.templates(), inputs.art(), inputs.fonts(), findings);
    Crew.Work<Composer> composing = crew.begin(() -> new Composer(inputs.templates()));
    Crew.Work<Faces> facing = crew.begin(typecase::faces);
    Map<String, Worded> worded = typecase.worded();
    Map<String, Words> words = new HashMap<>();
    worded.forEach((lang, read) -> words.put(lang, read.words()));
    Map<String, Words> sound = sound(worded);
    Optional<Digested> digested =
        words.isEmpty()
            ? Optional.empty() // no unit can be told from a mistyped one
            : findings.keep(
                new DigestReader(new AmountReader()::read, units(words)).read(inputs.digest()));
    Composer composer = composing.done();
    Faces faces = facing.done();
    if (digested.isEmpty()) {
      return Optional.empty();
    }
    Digest digest = digested.get().digest();
    findings.waive(Waivers.of(digested.get().waivers(), digested.get().origins()));
    SortedMap<String, String> sums = new TreeMap<>();
    SortedMap<String, String> texts = texts(digest, sums);
    Crew.Work<List<Diagnostic>> likeness =
        crew.begin(() -> composer.check(digest.edition().languages()));
    Crew.Work<Coverage> coverage = crew.begin(() -> Survey.of(digest, texts));
    Proving proving = new Proving(sound, texts, sums, Scope.ALL);
    List<Found> proofs = proving.prove(digested.get(), findings, crew);
    findings.add(likeness.done());
    Coverage told = coverage.done();
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
            proofs,
            told,
            inputs,
            sums));
  }

  /// The words that say what their keys mean. With others every value would be told wrongly, once
  /// for each text.
  private Map<String, Words> sound(Map<String, Worded> worded) {
    Map<String, Words> sound = new HashMap<>();
    worded.forEach((lang, read) -> {
      List<Diagnostic> misread = Typecase.misread(read);
      findings.add(misread);
      if (misread.isEmpty()) {
        sound.put(lang, read.words());
      }
    });
    return sound;
  }

  /// The units that every language can write: `unit.CNY` and the like.
  static Set<String> units(Map<String, Words> words) {
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

  /// The texts of the sources, by path; their sums are added to the others.
  private SortedMap<String, String> texts(Digest digest, SortedMap<String, String> sums)
      throws IOException {
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
    return texts;
  }
}
