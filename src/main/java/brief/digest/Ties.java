package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Checks what ties entries together beyond plain ids: the tree of regions, the groups and moments
/// of figures, the measures of values.
final class Ties {
  private final Index index;
  private final List<Diagnostic> findings;

  Ties(Index index, List<Diagnostic> findings) {
    this.index = index;
    this.findings = findings;
  }

  void check(Mapping digest) {
    regions(digest);
    maps(digest, "figures").forEach(this::figure);
    if (!digest.list("measures").isEmpty()) {
      maps(digest, "claims").forEach(this::measures);
    }
  }

  private static Stream<Mapping> maps(Mapping map, String key) {
    return map.list(key).stream().filter(Mapping.class::isInstance).map(Mapping.class::cast);
  }

  private void regions(Mapping digest) {
    Map<String, Scalar> parents = new HashMap<>();
    List<String> ids = new ArrayList<>();
    maps(digest, "regions")
        .forEach(region -> {
          String id = region.text("id").orElse("");
          ids.add(id);
          if (region.find("parent").orElse(region) instanceof Scalar parent) {
            parents.putIfAbsent(id, parent);
          }
        });
    Set<String> done = new HashSet<>();
    ids.forEach(id -> climb(id, parents, done));
  }

  /// Goes up from a region until it knows the way or comes back to where it was.
  private void climb(String id, Map<String, Scalar> parents, Set<String> done) {
    SequencedMap<String, Place> chain = new LinkedHashMap<>();
    String at = id;
    for (Scalar up = parents.get(at);
        up != null && !chain.containsKey(at) && !done.contains(at);
        up = parents.get(at)) {
      chain.put(at, up.place());
      at = up.text();
    }
    Place place = chain.get(at);
    if (place != null) {
      List<String> ways = List.copyOf(chain.keySet());
      String cycle = String.join(" → ", ways.subList(ways.indexOf(at), ways.size())) + " → " + at;
      findings.add(Diagnostic.of(Code.REGION_CYCLE, place, at, cycle));
    }
    done.addAll(chain.keySet());
  }

  /// Where the digest lists measures, those of values are among them.
  private void measures(Mapping claim) {
    if (claim.find("values").orElse(claim) instanceof Mapping values) {
      for (Node.Entry value : values.entries()) {
        if (value.value() instanceof Mapping map
            && map.find("measure").orElse(map) instanceof Scalar measure
            && !index.has("measures", measure.text())) {
          String path =
              "claims/" + claim.text("id").orElse("") + "/values/" + value.key() + "/measure";
          findings.add(
              Diagnostic.of(Code.UNKNOWN_ID, measure.place(), path, "measures", measure.text())
                  .suggesting(Nearest.to(measure.text(), index.of("measures"))));
        }
      }
    }
  }

  private void figure(Mapping figure) {
    String path = "figures/" + figure.text("id").orElse("");
    SequencedMap<String, Place> groups = new LinkedHashMap<>();
    maps(figure, "groups")
        .forEach(group -> {
          if (group.find("id").orElse(group) instanceof Scalar id) {
            Place before = groups.putIfAbsent(id.text(), id.place());
            if (before != null) {
              String other = before.toString();
              findings.add(
                  Diagnostic.of(Code.DUPLICATE_ID, id.place(), path + "/groups", id.text(), other));
            }
          }
        });
    List<Node> points = figure.list("points");
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i) instanceof Mapping point) {
        point(point, path, i, groups);
      }
    }
  }

  private void point(Mapping point, String path, int number, SequencedMap<String, Place> groups) {
    String own = path + "/points/" + number;
    if (point.find("group").orElse(point) instanceof Scalar group
        && !groups.containsKey(group.text())) {
      findings.add(
          Diagnostic.of(
                  Code.UNKNOWN_ID, group.place(), own + "/group", path + "/groups", group.text())
              .suggesting(Nearest.to(group.text(), groups.keySet())));
    }
    if (point.find("at").orElse(point) instanceof Scalar at && quantity(at.text())) {
      findings.add(Diagnostic.of(Code.NO_MOMENT, at.place(), own + "/at", at.text()));
    }
  }

  private boolean quantity(String reference) {
    int dot = reference.indexOf('.');
    SequencedMap<String, Boolean> values =
        index.values().get(reference.substring(0, Math.max(dot, 0)));
    return values != null && !values.getOrDefault(reference.substring(dot + 1), true);
  }
}
