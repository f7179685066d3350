package brief.parity;

import brief.amount.Clauses;
import brief.amount.Frames;
import brief.amount.Style;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Digest;
import brief.model.Origins;
import brief.model.Value.Quantity;
import brief.parity.Told.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether two values of one claim stand in each other's place. Each is its claim's own, so nothing
/// but the words beside them tells: a finding is made where some of these fit the values better the
/// other way round, and none fit them better as they stand. Of values that are not the text's own,
/// [Referents] asks measure and region, so that here only the frames around them are looked at.
final class Exchanges {
  private final Digest digest;
  private final Origins origins;
  private final Whereabouts whereabouts;
  private final Map<String, Lore> lores;

  Exchanges(Digest digest, Origins origins, Whereabouts whereabouts, Map<String, Lore> lores) {
    this.digest = digest;
    this.origins = origins;
    this.whereabouts = whereabouts;
    this.lores = lores;
  }

  /// Two values of one claim in a text.
  ///
  /// @param first the one that stands first
  record Pair(Spot first, Spot second) {
    Spot firstExchanged() {
      return put(second, first);
    }

    Spot secondExchanged() {
      return put(first, second);
    }

    private static Spot put(Spot value, Spot place) {
      return new Spot(place.slot(), value.claim(), value.value(), place.clause(), place.own());
    }
  }

  /// How well two values fit the words beside them.
  ///
  /// @param written as they stand
  /// @param exchanged in each other's place
  /// @param words what tells; empty where nothing does
  record Weighed(int written, int exchanged, String words) {
    static final Weighed NOTHING = new Weighed(0, 0, "");
  }

  /// @param about the regions that the text is about
  List<Diagnostic> check(Passage passage, Set<String> about) {
    List<Diagnostic> findings = new ArrayList<>();
    lores.forEach((lang, lore) -> {
      Wording wording = passage.in(lang);
      if (several(wording)) {
        Told told = Told.of(digest, lore, wording, passage.claim());
        Echoes echoes = new Echoes(lang, digest.units().keySet(), told);
        Framing framing = new Framing(digest, Frames.of(lang), lang, told);
        for (Pair pair : pairs(told)) {
          List<Function<Pair, Weighed>> scales =
              listed(lore, told, pair) || !pair.first().own()
                  ? List.of(framing::weigh)
                  : List.of(
                      framing::weigh,
                      framing::named,
                      one -> region(told, one, about),
                      echoes::weigh);
          wrong(scales, pair)
              .map(words -> finding(passage, lang, pair, words))
              .ifPresent(findings::add);
        }
      }
    });
    return findings;
  }

  private static boolean several(Wording wording) {
    return wording.slots().stream().map(Slot::value).distinct().count()
        > wording.slots().stream().map(slot -> slot.value().claim()).distinct().count();
  }

  private static List<Pair> pairs(Told told) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < told.spots().size(); i++) {
      Spot first = told.spots().get(i);
      told.spots().stream()
          .skip(i + 1L)
          .filter(second -> second.claim().id().equals(first.claim().id()))
          .filter(second -> !second.slot().value().equals(first.slot().value()))
          .map(second -> new Pair(first, second))
          .forEach(pairs::add);
    }
    return pairs;
  }

  /// Whether both are things of one list that say what they count: such a list says the same in any
  /// order, unless a frame around one wants another (`Of the …, …`).
  private boolean listed(Lore lore, Told told, Pair pair) {
    String between = told.plain().substring(pair.first().slot().to(), pair.second().slot().from());
    return named(pair.first())
        && named(pair.second())
        && Stream.of(between.split("[\\s、，," + Clauses.VALUE + "]+", -1))
            .allMatch(word -> word.isEmpty() || lore.clauses().parts(word));
  }

  private boolean named(Spot spot) {
    return spot.slot().style() == Style.FULL
        && spot.value() instanceof Quantity quantity
        && digest.units().containsKey(quantity.unit());
  }

  /// What tells that the two are exchanged.
  private static Optional<String> wrong(List<Function<Pair, Weighed>> scales, Pair pair) {
    List<Weighed> all = scales.stream().map(scale -> scale.apply(pair)).toList();
    boolean right = all.stream().anyMatch(one -> one.written() > one.exchanged());
    String words =
        all.stream()
            .filter(one -> one.exchanged() > one.written())
            .map(Weighed::words)
            .distinct()
            .collect(Collectors.joining(" · "));
    return Optional.of(words).filter(_ -> !right && !words.isEmpty());
  }

  private Weighed region(Told told, Pair pair, Set<String> about) {
    List<Spot> written = List.of(pair.first(), pair.second());
    List<Spot> exchanged = List.of(pair.firstExchanged(), pair.secondExchanged());
    return new Weighed(
        placed(told, written, about),
        placed(told, exchanged, about),
        written.stream()
            .flatMap(spot -> whereabouts.otherwise(told, spot, about).stream())
            .map(Whereabouts::list)
            .distinct()
            .collect(Collectors.joining(" · ")));
  }

  private int placed(Told told, List<Spot> spots, Set<String> about) {
    return (int)
        spots.stream().filter(s -> whereabouts.otherwise(told, s, about).isEmpty()).count();
  }

  private Diagnostic finding(Passage passage, String lang, Pair pair, String words) {
    Slot first = pair.first().slot();
    Place place =
        origins.of(passage.path() + "/" + lang, passage.in(lang).text(), first.from(), first.to());
    return Diagnostic.of(
        Code.VALUES_EXCHANGED,
        place,
        first.value().toString(),
        pair.second().slot().value().toString(),
        words);
  }
}
