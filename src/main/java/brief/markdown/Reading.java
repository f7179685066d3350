package brief.markdown;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

/// What one reading of a file finds on its way: positions, findings, the first reference of each
/// footnote.
final class Reading {
  final Positions positions;
  private final Map<String, Place> references = new HashMap<>();
  private final Queue<String> unread = new ArrayDeque<>();
  private final List<Diagnostic> findings = new ArrayList<>();

  Reading(Positions positions) {
    this.positions = positions;
  }

  void find(Code code, Place place, String... args) {
    findings.add(Diagnostic.of(code, place, args));
  }

  void refer(String label, Place place) {
    if (references.putIfAbsent(label, place) == null) {
      unread.add(label);
    }
  }

  /// The next footnote that was referred to and not asked for yet, in the order of first reference.
  Optional<String> unread() {
    return Optional.ofNullable(unread.poll());
  }

  /// Where a footnote is first referred to.
  Optional<Place> reference(String label) {
    return Optional.ofNullable(references.get(label));
  }

  /// What was found, in the order of the file.
  List<Diagnostic> findings() {
    return findings.stream().sorted(java.util.Comparator.comparing(Diagnostic::place)).toList();
  }
}
