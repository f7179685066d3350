package brief.parity;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Origins;
import brief.model.Region;
import brief.model.Scope;
import brief.model.SystemName;
import brief.model.Texts;
import brief.model.Theme;
import brief.model.Tile;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/// Whether a value that a briefing tells of stands in that briefing: an answer or a tile of a theme
/// names values of the theme's claims, of a region those of the region and what lies right in it, a
/// figure's finding those that are drawn, a system's part those that speak of it.
final class Belonging {
  private final Digest digest;
  private final Origins origins;
  private final Scope scope;
  private final List<Diagnostic> findings = new ArrayList<>();

  /// Region to those right in it.
  private final Map<String, Set<String>> inner = new HashMap<>();

  Belonging(Digest digest, Origins origins, Scope scope) {
    this.digest = digest;
    this.origins = origins;
    this.scope = scope;
    digest
        .regions()
        .values()
        .forEach(region ->
            region
                .parent()
                .ifPresent(parent ->
                    inner.computeIfAbsent(parent, _ -> new HashSet<>()).add(region.id())));
  }

  List<Diagnostic> check() {
    digest.themes().values().forEach(this::theme);
    digest.regions().values().forEach(this::region);
    digest.figures().values().forEach(this::figure);
    digest.systems().values().forEach(this::system);
    return findings;
  }

  private void theme(Theme theme) {
    String path = "themes/" + theme.id();
    Predicate<Claim> told = claim -> claim.themes().contains(theme.id());
    text(path + "/answer", theme.answer(), path, told);
    tiles(path, theme.key(), told);
  }

  private void region(Region region) {
    String path = "regions/" + region.id();
    Set<String> own = new HashSet<>(inner.getOrDefault(region.id(), Set.of()));
    own.add(region.id());
    Predicate<Claim> told = claim -> claim.regions().stream().anyMatch(own::contains);
    region.answer().ifPresent(answer -> text(path + "/answer", answer, path, told));
    tiles(path, region.key(), told);
  }

  private void figure(Figure figure) {
    String path = "figures/" + figure.id();
    Set<String> drawn = new HashSet<>();
    for (int i = 0; i < figure.points().size(); i++) {
      Figure.Point point = figure.points().get(i);
      String own = path + "/points/" + i + "/value";
      point.at().ifPresent(at -> drawn.add(at.claim()));
      point
          .value()
          .ifPresent(value -> {
            drawn.add(value.claim());
            named(
                own,
                value,
                path,
                claim ->
                    meets(claim.themes(), figure.themes())
                        || meets(claim.regions(), figure.regions()));
          });
    }
    figure
        .system()
        .flatMap(id -> Optional.ofNullable(digest.systems().get(id)))
        .ifPresent(system -> drawn.addAll(system.claims()));
    text(path + "/finding", figure.finding(), path, claim -> drawn.contains(claim.id()));
  }

  private static boolean meets(List<String> some, List<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private void system(SystemName system) {
    String path = "systems/" + system.id();
    for (int i = 0; i < system.parts().size(); i++) {
      String own = path + "/parts/" + i + "/value";
      system
          .parts()
          .get(i)
          .value()
          .ifPresent(
              value -> named(own, value, path, claim -> system.claims().contains(claim.id())));
    }
  }

  private void tiles(String path, List<Tile> tiles, Predicate<Claim> told) {
    for (int i = 0; i < tiles.size(); i++) {
      named(path + "/key/" + i + "/value", tiles.get(i).value(), path, told);
    }
  }

  private void text(String path, Texts texts, String entry, Predicate<Claim> told) {
    texts
        .byLang()
        .forEach((lang, text) -> {
          Set<ValueRef> values = new TreeSet<>(java.util.Comparator.comparing(ValueRef::toString));
          Slot.in(text, Optional.empty()).forEach(slot -> values.add(slot.value()));
          values.forEach(value -> named(path + "/" + lang, value, entry, told));
          Citation.in(text)
              .forEach(citation ->
                  belongs(
                      path + "/" + lang, citation.claim(), "^" + citation.claim(), entry, told));
        });
  }

  private void named(String path, ValueRef value, String entry, Predicate<Claim> told) {
    belongs(path, value.claim(), value.toString(), entry, told);
  }

  /// @param written how the claim is named there
  private void belongs(
      String path, String id, String written, String entry, Predicate<Claim> told) {
    Claim claim = digest.claims().get(id);
    boolean meant = scope.holds(path) || scope.holdsClaim(id);
    if (meant && claim != null && !told.test(claim)) {
      findings.add(Diagnostic.of(Code.ELSEWHERE, origins.of(path), written, entry));
    }
  }
}
