package brief.press;

import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.diag.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Gathers findings of many steps, so that all of them are told at once.
final class Findings {
  private final List<Diagnostic> all = new ArrayList<>();
  private final SortedMap<String, String> drafts = new TreeMap<>();

  /// Keeps what was found and hands on the value, when there is one.
  synchronized <T> Optional<T> keep(Checked<T> checked) {
    all.addAll(checked.diagnostics());
    return switch (checked) {
      case Checked.Sound<T> sound -> Optional.of(sound.value());
      case Checked.Broken<T> _ -> Optional.empty();
    };
  }

  /// Keeps what was found in a text that no file has, and the text with it.
  synchronized <T> Optional<T> keep(Checked<T> checked, String file, String text) {
    if (!checked.diagnostics().isEmpty()) {
      drafts.put(file, text);
    }
    return keep(checked);
  }

  /// The texts that findings are about and no file has, by path.
  synchronized SortedMap<String, String> drafts() {
    return new TreeMap<>(drafts);
  }

  synchronized void add(List<Diagnostic> findings) {
    all.addAll(findings);
  }

  synchronized boolean broken() {
    return all.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR);
  }

  synchronized <T> Checked<T> refusal() {
    return new Checked.Broken<>(sorted());
  }

  synchronized <T> Checked<T> sound(T value) {
    return new Checked.Sound<>(value, sorted());
  }

  private List<Diagnostic> sorted() {
    return all.stream().distinct().sorted((a, b) -> a.place().compareTo(b.place())).toList();
  }
}
