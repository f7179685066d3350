package brief.parity;

import brief.amount.MoodReader;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Measure;
import brief.model.Origins;
import brief.model.Scope;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Tile;
import brief.model.Value;
import brief.model.ValueRef;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether the label of a tile, of a point or of a part of a system says what its value is. A tile
/// prints region, period and status itself; its label says what is measured.
final class Labels {
  /// Where a value is shown with a label.
  private enum Shown {
    /// In full; a region that holds the value's own may be named.
    TILE,
    /// In full, in a figure.
    POINT,
    /// As a bare number, without what its unit says; a region may be named as in a tile.
    PART
  }

  private final Digest digest;
  private final Origins origins;
  private final Scope scope;
  private final Whereabouts whereabouts;
  private final Map<String, Lore> lores;
  private final List<Diagnostic> findings = new ArrayList<>();

  Labels(
      Digest digest,
      Origins origins,
      Scope scope,
      Whereabouts whereabouts,
      Map<String, Lore> lores) {
    this.digest = digest;
    this.origins = origins;
    this.scope = scope;
    this.whereabouts = whereabouts;
    this.lores = lores;
  }

  List<Diagnostic> check() {
    tiles("edition", digest.edition().key());
    digest.themes().values().forEach(theme -> tiles("themes/" + theme.id(), theme.key()));
    digest.regions().values().forEach(region -> tiles("regions/" + region.id(), region.key()));
    digest.figures().values().forEach(this::figure);
    digest.systems().values().forEach(this::system);
    return findings;
  }

  private void tiles(String path, List<Tile> tiles) {
    Set<ValueRef> seen = new HashSet<>();
    for (int i = 0; i < tiles.size(); i++) {
      Tile tile = tiles.get(i);
      String own = path + "/key/" + i + "/value";
      again(seen, tile.value(), own);
      label(own, tile.value(), List.of(tile.label()), Shown.TILE);
    }
  }

  private void again(Set<ValueRef> seen, ValueRef ref, String path) {
    if (!seen.add(ref) && (scope.holds(path) || scope.holdsClaim(ref.claim()))) {
      findings.add(Diagnostic.of(Code.VALUE_AGAIN, origins.of(path), ref.toString()));
    }
  }

  private void figure(Figure figure) {
    Set<ValueRef> seen = new HashSet<>();
    for (int i = 0; i < figure.points().size(); i++) {
      Figure.Point point = figure.points().get(i);
      String path = "figures/" + figure.id() + "/points/" + i;
      List<Texts> texts = new ArrayList<>(List.of(point.label()));
      figure.groups().stream()
          .filter(group -> point.group().filter(group.id()::equals).isPresent())
          .forEach(group -> texts.add(group.names()));
      texts.add(figure.measure());
      point
          .value()
          .ifPresent(value -> {
            again(seen, value, path + "/value");
            label(path + "/value", value, texts, Shown.POINT);
          });
      if (point.value().isEmpty()) {
        point.at().ifPresent(at -> label(path + "/at", at, texts, Shown.POINT));
      }
    }
  }

  private void system(SystemName system) {
    for (int i = 0; i < system.parts().size(); i++) {
      String path = "systems/" + system.id() + "/parts/" + i + "/value";
      SystemName.Part part = system.parts().get(i);
      part.value().ifPresent(value -> label(path, value, List.of(part.names()), Shown.PART));
    }
  }

  /// @param texts what says it: the first that says anything of the kind
  private void label(String path, ValueRef ref, List<Texts> texts, Shown shown) {
    Optional<Value> value = Told.value(digest, ref);
    Claim claim = digest.claims().get(ref.claim());
    boolean meant = scope.holds(path) || scope.holdsClaim(ref.claim());
    if (!meant || value.isEmpty() || claim == null) {
      return;
    }
    Place place = origins.of(path);
    lores.forEach((lang, lore) -> {
      List<String> said = texts.stream().map(text -> text.in(lang)).toList();
      if (!digest.measures().isEmpty()) {
        named(lore, value.get(), said, shown)
            .map(words -> measure(digest, ref, value.get(), words, lang, place))
            .ifPresent(findings::add);
      }
      placed(lore, value.get(), said, shown)
          .map(named ->
              Diagnostic.of(
                  Code.REGION_APART,
                  place,
                  ref.toString(),
                  value.get().of().orElse("–"),
                  Whereabouts.list(named)))
          .ifPresent(findings::add);
      MoodReader.of(lang)
          .flatMap(reader -> Tenor.otherwise(reader, claim.status(), "", said.getFirst()))
          .map(cue -> status(ref, claim, cue, place))
          .ifPresent(findings::add);
    });
  }

  /// What the texts say instead of what is measured; empty where they say that.
  private static Optional<String> named(Lore lore, Value value, List<String> texts, Shown shown) {
    Optional<String> wanted = value.measure();
    if (shown != Shown.PART
        && lore.printed(value).stream()
            .anyMatch(m -> wanted.filter(m.ids()::contains).isPresent())) {
      return Optional.empty();
    }
    for (String text : texts) {
      List<Mention> mentions =
          lore.measures().in(text).stream().filter(m -> lore.concerns(m, value)).toList();
      if (!mentions.isEmpty()) {
        return mentions.stream().anyMatch(m -> wanted.filter(m.ids()::contains).isPresent())
            ? Optional.empty()
            : Optional.of(String.join(" · ", mentions.stream().map(Mention::text).toList()));
      }
    }
    return wanted.map(_ -> "–");
  }

  private Optional<Set<String>> placed(Lore lore, Value value, List<String> texts, Shown shown) {
    Optional<String> of = value.of();
    for (String text : texts) {
      Set<String> named = new HashSet<>();
      lore.regions(text).forEach(mention -> named.addAll(mention.ids()));
      if (!named.isEmpty() && of.isPresent()) {
        Set<String> right = shown == Shown.POINT ? Set.of(of.get()) : whereabouts.above(of.get());
        return named.stream().anyMatch(right::contains) ? Optional.empty() : Optional.of(named);
      }
    }
    return Optional.empty();
  }

  static Diagnostic measure(
      Digest digest, ValueRef ref, Value value, String said, String lang, Place place) {
    String measure = value.measure().orElse("–");
    Measure wanted = digest.measures().get(measure);
    String words =
        wanted == null ? "–" : String.join(" · ", wanted.words().getOrDefault(lang, List.of()));
    return Diagnostic.of(Code.MEASURE_UNSAID, place, ref.toString(), measure, said, words);
  }

  static Diagnostic status(ValueRef ref, Claim claim, String cue, Place place) {
    String status = claim.status().name().toLowerCase(Locale.ROOT);
    return Diagnostic.of(Code.STATUS_BESIDE, place, ref.toString(), status, cue);
  }
}
