package brief.parity;

import brief.amount.Clauses;
import brief.amount.Style;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Region;
import brief.model.Unit;
import brief.model.Value;
import brief.model.Value.Quantity;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/// What the digest says of how one language speaks: of measures, of regions, of what is counted.
///
/// @param kinds measure to the units of its values, and `date` where they are moments: in a
///   sentence the words for a measure are about such values alone
/// @param forms unit of the digest to what its form says of measures
record Lore(
    Clauses clauses,
    Vocabulary measures,
    Vocabulary regions,
    Map<String, Set<String>> kinds,
    Map<String, List<Mention>> forms) {
  /// The kind of moments.
  private static final String DATE = "date";

  /// Those of all languages of the edition, in their order.
  static SequencedMap<String, Lore> all(Digest digest) {
    SequencedMap<String, Lore> all = new LinkedHashMap<>();
    digest.edition().languages().forEach(lang -> all.put(lang, of(digest, lang)));
    return all;
  }

  static Lore of(Digest digest, String lang) {
    Map<String, List<String>> words = new HashMap<>();
    digest
        .measures()
        .forEach((id, measure) -> words.put(id, measure.words().getOrDefault(lang, List.of())));
    Vocabulary measures = new Vocabulary(words);
    Map<String, List<String>> names = new HashMap<>();
    for (Region region : digest.regions().values()) {
      List<String> own = new ArrayList<>(List.of(region.names().in(lang)));
      region.shorter().ifPresent(name -> own.add(name.in(lang)));
      names.put(region.id(), own);
    }
    Map<String, List<Mention>> forms = new HashMap<>();
    for (Unit unit : digest.units().values()) {
      forms.put(unit.id(), measures.in(unit.forms().in(lang)));
    }
    return new Lore(Clauses.of(lang), measures, new Vocabulary(names), kinds(digest), forms);
  }

  private static Map<String, Set<String>> kinds(Digest digest) {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (Claim claim : digest.claims().values()) {
      for (Value value : claim.values().values()) {
        value
            .measure()
            .ifPresent(id -> kinds.computeIfAbsent(id, _ -> new HashSet<>()).add(kind(value)));
      }
    }
    return kinds;
  }

  static String kind(Value value) {
    return switch (value) {
      case Quantity quantity -> quantity.unit();
      case Value.Moment _ -> DATE;
    };
  }

  /// Whether words for measures may be about a value.
  boolean concerns(Mention mention, Value value) {
    String kind = kind(value);
    return mention.ids().stream()
        .anyMatch(
            id -> Optional.ofNullable(kinds.get(id)).filter(k -> k.contains(kind)).isPresent());
  }

  /// Where a text names regions; what stands in the words for a measure (`among the country’s
  /// leaders`) names none.
  List<Mention> regions(String text) {
    List<Mention> within = measures.in(text);
    return regions.in(text).stream()
        .filter(region ->
            within.stream().noneMatch(m -> m.from() <= region.from() && region.to() <= m.to()))
        .toList();
  }

  /// What a placeholder prints of measures, in the form of what is counted.
  List<Mention> printed(Slot slot, Value value) {
    boolean noun = slot.style() == Style.FULL || slot.style() == Style.SHORT;
    return noun ? printed(value) : List.of();
  }

  /// What a value printed in full says of measures.
  List<Mention> printed(Value value) {
    return value instanceof Quantity quantity
        ? forms.getOrDefault(quantity.unit(), List.of())
        : List.of();
  }
}
