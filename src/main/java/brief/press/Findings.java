package brief.press;

import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.diag.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Gathers findings of many steps, so that all of them are told at once.
final class Findings {
  /// One order, whichever thread found what first.
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::place)
          .thenComparing(Diagnostic::code)
          .thenComparing(finding -> String.join("\n", finding.args()));

  private final List<Diagnostic> all = new ArrayList<>();
  private final SortedMap<String, String> drafts = new TreeMap<>();
  private final Severity refused;
  private Waivers waivers = Waivers.none();

  Findings() {
    this(Severity.ERROR);
  }

  /// @param refused the least that stops what would be written
  Findings(Severity refused) {
    this.refused = refused;
  }

  /// Lets stand what the editors let stand, of what was found and of what is found from now on.
  synchronized void waive(Waivers some) {
    waivers = some;
    all.replaceAll(waivers::apply);
  }

  /// Tells which waivers nothing needed, when everything has been looked at.
  synchronized void close() {
    all.addAll(waivers.unused());
  }

  /// Keeps what was found and hands on the value, when there is one.
  synchronized <T> Optional<T> keep(Checked<T> checked) {
    add(checked.diagnostics());
    return value(checked);
  }

  /// Keeps what was found in a text that no file has, and the text with it.
  synchronized <T> Optional<T> keep(Checked<T> checked, String file, String text) {
    add(checked.diagnostics(), file, text);
    return value(checked);
  }

  /// Keeps findings about a text that no file has, and the text with them.
  synchronized void add(List<Diagnostic> findings, String file, String text) {
    if (!findings.isEmpty()) {
      drafts.put(file, text);
      add(findings);
    }
  }

  private static <T> Optional<T> value(Checked<T> checked) {
    return switch (checked) {
      case Checked.Sound<T> sound -> Optional.of(sound.value());
      case Checked.Broken<T> _ -> Optional.empty();
    };
  }

  /// The texts that findings are about and no file has, by path.
  synchronized SortedMap<String, String> drafts() {
    return new TreeMap<>(drafts);
  }

  synchronized void add(List<Diagnostic> findings) {
    findings.forEach(finding -> all.add(waivers.apply(finding)));
  }

  /// Whether something is wrong with a file.
  synchronized boolean about(String file) {
    return all.stream().anyMatch(finding -> finding.place().file().equals(file));
  }

  /// Whether an error stops the walk.
  synchronized boolean broken() {
    return all.stream().anyMatch(finding -> finding.stops(Severity.ERROR));
  }

  /// Whether anything stops what would be written.
  synchronized boolean refused() {
    return all.stream().anyMatch(finding -> finding.stops(refused));
  }

  synchronized <T> Checked<T> refusal() {
    return new Checked.Broken<>(sorted());
  }

  synchronized <T> Checked<T> sound(T value) {
    return new Checked.Sound<>(value, sorted());
  }

  private List<Diagnostic> sorted() {
    return all.stream().distinct().sorted(ORDER).toList();
  }
}
