package brief.parity;

import brief.amount.Clauses.Clause;
import brief.model.Digest;
import brief.model.Region;
import brief.parity.Told.Spot;
import brief.parity.Vocabulary.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a value stands with its own region. A sentence says of the region that it named last
/// before the value, or first behind it in the clause; where it names none before, of those of an
/// earlier sentence, or of what the text is about.
final class Whereabouts {
  private final Digest digest;

  Whereabouts(Digest digest) {
    this.digest = digest;
  }

  /// The regions that are named beside a value, none of which is its own; empty where its own is,
  /// or none.
  ///
  /// @param about ids of the regions that the text is about
  Optional<Set<String>> otherwise(Told told, Spot spot, Set<String> about) {
    Optional<String> of = spot.value().of();
    if (of.isEmpty()) {
      return Optional.empty();
    }
    int from = told.begin(spot.clause());
    int at = spot.slot().from();
    Set<String> named = new HashSet<>();
    told.regions().stream()
        .filter(mention -> mention.from() >= at && mention.from() < spot.clause().to())
        .findFirst()
        .ifPresent(mention -> named.addAll(mention.ids()));
    Optional<Mention> before =
        told.regions().reversed().stream()
            .filter(mention -> mention.from() >= from && mention.from() < at)
            .findFirst();
    if (before.isPresent()) {
      named.addAll(before.get().ids());
    } else {
      named.addAll(earlier(told, from));
      named.addAll(about);
    }
    return named.isEmpty() || named.contains(of.get()) ? Optional.empty() : Optional.of(named);
  }

  /// All regions of the nearest sentence before a place that names any.
  private static Set<String> earlier(Told told, int at) {
    Optional<Mention> last =
        told.regions().reversed().stream().filter(mention -> mention.from() < at).findFirst();
    Set<String> named = new HashSet<>();
    last.ifPresent(mention -> {
      Clause clause =
          told.clauses().stream().filter(c -> c.to() > mention.from()).findFirst().orElseThrow();
      told.regions().stream()
          .filter(other -> other.from() >= told.begin(clause) && other.from() < at)
          .forEach(other -> named.addAll(other.ids()));
    });
    return named;
  }

  /// The region and all that it lies in.
  Set<String> above(String id) {
    Set<String> above = new HashSet<>();
    for (Optional<String> at = Optional.of(id); at.isPresent() && above.add(at.get()); ) {
      at = Optional.ofNullable(digest.regions().get(at.get())).flatMap(Region::parent);
    }
    return above;
  }

  static String list(Set<String> ids) {
    List<String> sorted = new ArrayList<>(ids);
    sorted.sort(null);
    return String.join(" · ", sorted);
  }
}
