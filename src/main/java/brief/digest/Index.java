package brief.digest;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import brief.digest.Node.Sequence;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;

/// Every id of the digest and every value of its claims, gathered before anything is checked, so
/// that a mistake in an entry is no mistake of those that name it.
///
/// @param ids list to its ids
/// @param values claim to its values and whether each is a moment; without a claim whose values
///   cannot be known
/// @param languages of the edition; empty when they cannot be known
record Index(
    Map<String, SequencedMap<String, Place>> ids,
    Map<String, SequencedMap<String, Boolean>> values,
    List<String> languages) {

  /// @param units ids of units that need not be defined
  static Index of(Folder.Merged merged, Set<String> units, List<Diagnostic> findings) {
    Map<String, SequencedMap<String, Place>> ids = new TreeMap<>();
    Map<String, SequencedMap<String, Boolean>> values = new HashMap<>();
    Place nowhere = merged.root().place();
    merged.root().entries().stream()
        .filter(section -> section.value() instanceof Sequence)
        .forEach(section -> gather(section, ids, findings));
    units.forEach(unit -> known(ids, "units").putIfAbsent(unit, nowhere));
    merged
        .unreadable()
        .forEach((list, some) -> some.forEach(id -> known(ids, list).putIfAbsent(id, nowhere)));
    for (Node claim : merged.root().list("claims")) {
      if (claim instanceof Mapping map) {
        map.text("id")
            .ifPresent(id ->
                values(map)
                    .ifPresent(
                        v -> values.computeIfAbsent(id, _ -> new LinkedHashMap<>()).putAll(v)));
      }
    }
    merged.unreadable().getOrDefault("claims", List.of()).forEach(values::remove);
    return new Index(ids, values, languages(merged.root()));
  }

  private static void gather(
      Node.Entry section, Map<String, SequencedMap<String, Place>> ids, List<Diagnostic> findings) {
    for (Node item : ((Sequence) section.value()).items()) {
      if (item instanceof Mapping map && map.find("id").orElse(map) instanceof Scalar id) {
        Place before = known(ids, section.key()).putIfAbsent(id.text(), id.place());
        if (before != null && id.kind() != Node.Kind.REFUSED) {
          findings.add(
              Diagnostic.of(
                  Code.DUPLICATE_ID, id.place(), section.key(), id.text(), before.toString()));
        }
      }
    }
  }

  private static SequencedMap<String, Place> known(
      Map<String, SequencedMap<String, Place>> ids, String list) {
    return ids.computeIfAbsent(list, _ -> new LinkedHashMap<>());
  }

  private static Optional<SequencedMap<String, Boolean>> values(Mapping claim) {
    SequencedMap<String, Boolean> moments = new LinkedHashMap<>();
    Optional<Node> values = claim.find("values");
    if (values.isPresent() && !(values.get() instanceof Mapping)) {
      return Optional.empty();
    }
    if (values.isPresent() && values.get() instanceof Mapping map) {
      for (Node.Entry value : map.entries()) {
        boolean moment = value.value() instanceof Mapping m && m.find("date").isPresent();
        moments.put(value.key(), moment);
      }
    }
    return Optional.of(moments);
  }

  private static List<String> languages(Mapping root) {
    List<Node> listed =
        root.find("edition").orElse(root) instanceof Mapping edition
            ? edition.list("languages")
            : List.of();
    return listed.stream()
        .filter(lang -> lang instanceof Scalar s && Format.LANG.fits(s.text()))
        .map(lang -> ((Scalar) lang).text())
        .distinct()
        .toList();
  }

  /// The ids of a list.
  Collection<String> of(String list) {
    SequencedMap<String, Place> known = ids.get(list);
    return known == null ? List.of() : known.keySet();
  }

  /// Whether a key is a language of the edition, or may be one where these cannot be known.
  boolean speaks(String key) {
    return languages.isEmpty() ? Format.LANG.fits(key) : languages.contains(key);
  }

  boolean has(String list, String id) {
    return of(list).contains(id);
  }
}
