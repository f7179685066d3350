package brief.digest;

import brief.diag.Checked;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Reads a YAML file of settings, such as a style, whatever its keys.
public final class SettingsReader {
  /// What is set.
  ///
  /// @param text as it is written, without quotation marks
  public record Setting(String text, Place place) {}

  /// Reads a file of nested maps and lists.
  ///
  /// @param file path as findings name it
  /// @return dotted key to setting, in the order of writing; items of a list have their number,
  ///   base 0, as key: `page.margins.0`
  public Checked<SequencedMap<String, Setting>> read(String file, String text) {
    List<Diagnostic> findings = new ArrayList<>();
    SequencedMap<String, Setting> settings = Flat.of(file, text, findings);
    List<Diagnostic> sorted = DigestReader.inOrder(findings);
    return sorted.isEmpty() ? new Checked.Sound<>(settings, sorted) : new Checked.Broken<>(sorted);
  }
}
