package brief.parity;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Level;
import brief.model.Origins;
import brief.model.Region;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Whether a claim's own text names regions that it has no business with: none of its own or of its
/// values, and none that a quote names. Beside a region of its own it may name the one around that
/// (`Tianhe in Guangzhou`), and the nation anywhere.
final class Strangers {
  private final Digest digest;
  private final Origins origins;
  private final Homes homes;
  private final Map<String, Lore> lores;

  /// @param lores language tag to how it speaks
  Strangers(Digest digest, Origins origins, Map<String, Lore> lores) {
    this.digest = digest;
    this.origins = origins;
    this.lores = lores;
    homes = new Homes(digest);
  }

  List<Diagnostic> check(Claim claim) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<String> id = Optional.of(claim.id());
    Set<String> own = Homes.of(claim);
    Wording.of(claim.text(), id)
        .forEach((lang, wording) -> {
          Lore lore = lores.get(lang);
          if (lore != null) {
            for (Mention mention : strangers(claim, own, lore.regions(wording.plain()))) {
              String path = "claims/" + claim.id() + "/text/" + lang;
              findings.add(
                  Diagnostic.of(
                      Code.REGION_STRANGE,
                      origins.of(path, wording.text(), mention.from(), mention.to()),
                      mention.text(),
                      claim.id(),
                      own.isEmpty() ? "–" : Whereabouts.list(own)));
            }
          }
        });
    return findings;
  }

  private List<Mention> strangers(Claim claim, Set<String> own, List<Mention> named) {
    List<Mention> others = named.stream().filter(mention -> !mention.means(own)).toList();
    if (others.isEmpty()) {
      return others;
    }
    Set<String> right = new HashSet<>(quoted(claim));
    if (others.size() < named.size()) {
      right.addAll(homes.parents(own));
    }
    return others.stream().filter(mention -> !mention.means(right) && !nation(mention)).toList();
  }

  private boolean nation(Mention mention) {
    return mention.ids().stream()
        .flatMap(id -> Optional.ofNullable(digest.regions().get(id)).map(Region::level).stream())
        .anyMatch(Level.NATION::equals);
  }

  /// The regions that the quotes of a claim name, in whatever language they are.
  private Set<String> quoted(Claim claim) {
    Set<String> quoted = new HashSet<>();
    claim
        .quotes()
        .forEach(quote ->
            lores
                .values()
                .forEach(
                    lore -> lore.regions().in(quote.text()).forEach(m -> quoted.addAll(m.ids()))));
    return quoted;
  }
}
