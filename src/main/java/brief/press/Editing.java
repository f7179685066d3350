package brief.press;

import brief.amount.AmountReader;
import brief.amount.Words;
import brief.compose.Composer;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.SettingsReader;
import brief.digest.WordsReader;
import brief.evidence.Evidence;
import brief.evidence.Values;
import brief.face.Face;
import brief.face.Faces;
import brief.face.TrueType;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Source;
import brief.page.Style;
import brief.parity.Parity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Reads and proves what is to be printed; every mistake of every file is found in one go.
final class Editing {
  private static final String TEMPLATES = Project.TEMPLATES + "/";
  private static final String WORDS = "/words.yaml";

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
    Crew.Work<Composer> composing = crew.begin(() -> new Composer(inputs.templates()));
    Crew.Work<Faces> facing = crew.begin(this::faces);
    Map<String, Words> words = words();
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
    Optional<Style> style = style(digest.edition().style());
    style.ifPresent(set -> findings.add(missing(set, digest.edition().style(), faces)));
    if (findings.broken() || style.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Copy(
            digest, digested.get().origins(), words, composer, style.get(), faces, inputs, sums));
  }

  private Map<String, Words> words() {
    Map<String, Words> words = new HashMap<>();
    inputs
        .templates()
        .forEach((path, text) -> {
          if (path.endsWith(WORDS)) {
            String lang = path.substring(0, path.length() - WORDS.length());
            findings
                .keep(new WordsReader().read(lang, TEMPLATES + path, text))
                .ifPresent(read -> words.put(lang, read.words()));
          }
        });
    return words;
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

  private Faces faces() {
    Map<String, Face> faces = new HashMap<>();
    inputs
        .fonts()
        .forEach((path, bytes) ->
            findings
                .keep(TrueType.read(path, bytes))
                .ifPresent(face -> faces.put(face.name(), face)));
    return new Faces(faces);
  }

  private Optional<Style> style(String name) {
    String file = TEMPLATES + name;
    String text = inputs.templates().get(name);
    if (text == null) {
      findings.add(List.of(Diagnostic.of(Code.TEMPLATE_MISSING, Place.of(file), file)));
      return Optional.empty();
    }
    return findings
        .keep(new SettingsReader().read(file, text))
        .flatMap(settings ->
            findings.keep(
                Style.of(
                    file,
                    map(settings, SettingsReader.Setting::text),
                    map(settings, SettingsReader.Setting::place))));
  }

  private static List<Diagnostic> missing(Style style, String name, Faces faces) {
    return style.faces().stream()
        .filter(face -> faces.find(face).isEmpty())
        .map(face -> Diagnostic.of(Code.FACE_MISSING, Place.of(TEMPLATES + name), face))
        .toList();
  }

  private static <A, B> Map<String, B> map(Map<String, A> from, Function<A, B> by) {
    Map<String, B> to = new LinkedHashMap<>();
    from.forEach((key, value) -> to.put(key, by.apply(value)));
    return to;
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
        findings.add(
            List.of(
                Diagnostic.of(
                    Code.TEMPLATE_MISSING,
                    Place.of(TEMPLATES + lang + WORDS),
                    TEMPLATES + lang + WORDS)));
      }
    }
  }
}
