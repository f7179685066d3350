package brief.markdown;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one reading of a file finds on its way: positions, findings, the first reference of each
/// footnote.
final class Reading {
  final Positions positions;
  final Map<String, Place> references = new LinkedHashMap<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  Reading(Positions positions) {
    this.positions = positions;
  }

  void find(Code code, Place place, String... args) {
    findings.add(Diagnostic.of(code, place, args));
  }

  void refer(String label, Place place) {
    references.putIfAbsent(label, place);
  }

  /// What was found, in the order of the file.
  List<Diagnostic> findings() {
    return findings.stream().sorted(java.util.Comparator.comparing(Diagnostic::place)).toList();
  }
}
