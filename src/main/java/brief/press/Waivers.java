package brief.press;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.diag.Waiver;
import brief.model.Origins;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Holds findings against what the editors let stand, and notes which waivers were of use.
final class Waivers {
  private final Map<Waiver, Scope> waivers = new LinkedHashMap<>();
  private final Set<Waiver> used = new HashSet<>();

  private Waivers() {}

  static Waivers none() {
    return new Waivers();
  }

  static Waivers of(List<Waiver> waivers, Origins origins) {
    Waivers all = new Waivers();
    for (Waiver waiver : waivers) {
      Set<String> paths = new HashSet<>();
      Set<Place> places = new HashSet<>();
      origins
          .places()
          .forEach((path, place) -> {
            if (path.equals(waiver.at()) || path.startsWith(waiver.at() + "/")) {
              paths.add(path);
              places.add(place);
            }
          });
      all.waivers.put(waiver, new Scope(origins, paths, places));
    }
    return all;
  }

  /// What a waiver is about: things of the digest, and whatever stands in their texts.
  private record Scope(Origins origins, Set<String> paths, Set<Place> places) {
    boolean holds(Place place) {
      return places.contains(place) || paths.stream().anyMatch(path -> origins.holds(path, place));
    }
  }

  /// The finding, waived by the first waiver that fits it.
  Diagnostic apply(Diagnostic finding) {
    if (!finding.code().waivable() || finding.waiver().isPresent()) {
      return finding;
    }
    for (Map.Entry<Waiver, Scope> waiver : waivers.entrySet()) {
      if (waiver.getKey().code().equals(finding.code().id())
          && holds(waiver.getKey().at(), waiver.getValue(), finding.place())) {
        used.add(waiver.getKey());
        return finding.waived(waiver.getKey());
      }
    }
    return finding;
  }

  private static boolean holds(String at, Scope scope, Place place) {
    return scope.holds(place)
        || at.equals(place.file())
        || at.equals(place.toString())
        || at.equals(place.file() + ":" + place.line());
  }

  /// A finding for each waiver that nothing needed.
  List<Diagnostic> unused() {
    return waivers.keySet().stream()
        .filter(waiver -> !used.contains(waiver))
        .map(
            waiver -> Diagnostic.of(Code.WAIVER_UNUSED, waiver.place(), waiver.code(), waiver.at()))
        .toList();
  }
}
