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
  private final Map<Waiver, Set<Place>> waivers = new LinkedHashMap<>();
  private final Set<Waiver> used = new HashSet<>();

  private Waivers() {}

  static Waivers none() {
    return new Waivers();
  }

  static Waivers of(List<Waiver> waivers, Origins origins) {
    Waivers all = new Waivers();
    for (Waiver waiver : waivers) {
      Set<Place> places = new HashSet<>();
      origins
          .places()
          .forEach((path, place) -> {
            if (path.equals(waiver.at()) || path.startsWith(waiver.at() + "/")) {
              places.add(place);
            }
          });
      all.waivers.put(waiver, places);
    }
    return all;
  }

  /// The finding, waived by the first waiver that fits it.
  Diagnostic apply(Diagnostic finding) {
    if (!finding.code().waivable() || finding.waiver().isPresent()) {
      return finding;
    }
    for (Map.Entry<Waiver, Set<Place>> waiver : waivers.entrySet()) {
      if (waiver.getKey().code().equals(finding.code().id())
          && holds(waiver.getKey().at(), waiver.getValue(), finding.place())) {
        used.add(waiver.getKey());
        return finding.waived(waiver.getKey());
      }
    }
    return finding;
  }

  private static boolean holds(String at, Set<Place> places, Place place) {
    return places.contains(place)
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
