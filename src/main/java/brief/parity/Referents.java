package brief.parity;

import brief.amount.MoodReader;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Origins;
import brief.model.Region;
import brief.model.Scope;
import brief.model.SystemName;
import brief.model.ValueRef;
import brief.parity.Naming.Otherwise;
import brief.parity.Told.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Whether a sentence says of a value what its claim says: what is measured, of which region, done
/// or to be done. Of a claim's own numbers in its own texts only the first is asked: the quote
/// proves how much it is, not that the sentence says of what.
final class Referents {
  private final Digest digest;
  private final Origins origins;
  private final Whereabouts whereabouts;
  private final Map<String, Lore> lores;
  private final Exchanges exchanges;

  /// @param lores language tag to how it speaks
  Referents(Digest digest, Origins origins, Map<String, Lore> lores) {
    this.digest = digest;
    this.origins = origins;
    whereabouts = new Whereabouts(digest);
    this.lores = lores;
    exchanges = new Exchanges(digest, origins, whereabouts, lores);
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    if (prints(passage)) {
      Set<String> about = about(passage.path());
      lores.forEach((lang, lore) -> {
        Told told = Told.of(digest, lore, passage.in(lang), passage.claim());
        String text = passage.in(lang).text();
        Naming naming = new Naming(lore, told);
        for (Spot spot : told.spots()) {
          Optional<Otherwise> said = measure(passage, naming, spot);
          if (spot.own() && said.isEmpty()) {
            continue;
          }
          ValueRef ref = spot.slot().value();
          Place place =
              origins.of(passage.path() + "/" + lang, text, spot.slot().from(), spot.slot().to());
          said.map(other -> Labels.measure(digest, ref, spot.value(), other.words(), lang, place))
              .ifPresent(findings::add);
          if (!spot.own()) {
            whereabouts
                .otherwise(told, spot, about)
                .map(named -> apart(spot, named, place))
                .ifPresent(findings::add);
            MoodReader.of(lang)
                .filter(_ -> !alike(passage, text, spot))
                .flatMap(reader -> Tenor.otherwise(reader, told, spot))
                .map(cue -> Labels.status(spot.slot().value(), spot.claim(), cue, place))
                .ifPresent(findings::add);
          }
        }
      });
    }
    return findings;
  }

  /// The values of one claim that stand in each other's place.
  List<Diagnostic> exchanged(Passage passage) {
    return exchanges.check(passage, about(passage.path()));
  }

  /// Whether the value stands in a sentence of an answer that rests on claims of one status alone:
  /// the sentence is held against that as a whole.
  private boolean alike(Passage passage, String text, Spot spot) {
    return passage.kind() == Passage.Kind.ANSWER
        && Sentence.in(text).stream()
            .filter(sentence -> sentence.to() > spot.slot().from())
            .findFirst()
            .filter(sentence ->
                sentence.claims().stream()
                        .map(digest.claims()::get)
                        .filter(Objects::nonNull)
                        .map(Claim::status)
                        .distinct()
                        .count()
                    == 1)
            .isPresent();
  }

  private static boolean prints(Passage passage) {
    return passage.wordings().values().stream().anyMatch(wording -> !wording.slots().isEmpty());
  }

  /// What a text says of a value instead of its measure.
  private Optional<Otherwise> measure(Passage passage, Naming naming, Spot spot) {
    boolean stated = passage.kind() == Passage.Kind.SENTENCE && !spot.moment();
    if (digest.measures().isEmpty() || (spot.own() && !stated)) {
      return Optional.empty();
    }
    return spot.own() ? naming.unsaid(spot) : naming.otherwise(spot);
  }

  private static Diagnostic apart(Spot spot, Set<String> named, Place place) {
    return Diagnostic.of(
        Code.REGION_APART,
        place,
        spot.slot().value().toString(),
        spot.value().of().orElse("–"),
        Whereabouts.list(named));
  }

  /// The regions that a text is about, wherever it names none.
  private Set<String> about(String path) {
    String[] names = path.split("/", 3);
    String id = names.length > 1 ? names[1] : "";
    return switch (names[0]) {
      case "regions" ->
          ids(Optional.ofNullable(digest.regions().get(id)).map(Region::id).stream().toList());
      case "claims" ->
          ids(Optional.ofNullable(digest.claims().get(id)).map(Claim::regions).orElse(List.of()));
      case "systems" ->
          ids(
              Optional.ofNullable(digest.systems().get(id)).map(SystemName::region).stream()
                  .toList());
      case "figures" ->
          ids(Optional.ofNullable(digest.figures().get(id)).map(Figure::regions).orElse(List.of()));
      default -> Set.of();
    };
  }

  private static Set<String> ids(List<String> ids) {
    return Set.copyOf(ids);
  }

  /// The labels of tiles, points and parts, which say of one value what it is.
  Labels labels(Scope scope) {
    return new Labels(digest, origins, scope, whereabouts, lores);
  }
}
