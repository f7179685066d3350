package brief.press;

import brief.amount.AmountReader;
import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.diag.Severity;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.evidence.Survey;
import brief.model.Scope;
import brief.mutation.Edit;
import brief.mutation.Mutation;
import brief.mutation.Original;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The shipped digest, and what the checks say to edits of it: the checks of `brief check` on the
/// entries that an edit touches, and, where they find nothing, those of `--coverage`.
final class Bench {
  private final Map<String, Words> words;
  private final DigestReader reader;
  private final SortedMap<String, String> texts = new TreeMap<>();
  private final SortedMap<String, String> sums = new TreeMap<>();
  private final Original original;
  private final Slice slice;

  Bench() throws IOException {
    Project project = new Project(Shipped.HOME, Shipped.HOME);
    Inputs inputs = Shipped.sound(Inputs.read(project));
    words = new Typecase(inputs.templates(), inputs.art(), inputs.fonts(), new Findings()).words();
    reader = new DigestReader(new AmountReader()::read, Editing.units(words));
    Digested digested = Shipped.sound(reader.read(inputs.digest()));
    original = new Original(inputs.digest(), digested.digest(), digested.origins());
    slice = new Slice(original);
    for (var source : digested.digest().sources().values()) {
      byte[] bytes = project.bytes(source.file()).orElseThrow();
      texts.put(source.file(), Shipped.sound(Utf8.read(source.file(), bytes)));
      sums.put(source.file(), Sums.sha256(bytes));
    }
  }

  Original original() {
    return original;
  }

  /// What is found in the digest as it is.
  List<Diagnostic> unedited() {
    List<Diagnostic> all = new ArrayList<>(findings(original.files(), Scope.ALL).diagnostics());
    all.addAll(
        Survey.findings(
            original.digest(), original.origins(), Survey.of(original.digest(), texts)));
    return all;
  }

  /// What is found: in the entries that are touched, else in what the sources say and, with the
  /// edit, no claim tells.
  Verdict judge(Mutation mutation, Edit edit) {
    Map<String, String> edited = edit.apply(original.files());
    Checked<Digested> touched =
        findings(slice.of(edited, edit.entries()), new Scope(edit.entries()));
    List<Diagnostic> found = stopping(touched.diagnostics());
    if (!found.isEmpty()) {
      return new Verdict(edit, false, found);
    }
    Digested read = Shipped.sound(reader.read(new TreeMap<>(edited)));
    if (read.digest().equals(original.digest())) {
      return new Verdict(edit, true, List.of());
    }
    List<Diagnostic> open = stopping(untold(read));
    return new Verdict(edit, open.isEmpty() && mutation.same(edit, original), open);
  }

  private static List<Diagnostic> stopping(List<Diagnostic> findings) {
    return findings.stream().filter(one -> one.stops(Severity.WARNING)).toList();
  }

  private List<Diagnostic> untold(Digested read) {
    return Survey.findings(read.digest(), read.origins(), Survey.of(read.digest(), texts));
  }

  private Checked<Digested> findings(Map<String, String> files, Scope scope) {
    Findings findings = new Findings();
    try (Crew crew = new Crew(1)) {
      var digested = findings.keep(reader.read(new TreeMap<>(files)));
      if (digested.isEmpty()) {
        return findings.refusal();
      }
      findings.waive(Waivers.of(digested.get().waivers(), digested.get().origins()));
      new Proving(words, texts, sums, scope).prove(digested.get(), findings, crew);
      return findings.sound(digested.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
