package brief.parity;

import brief.amount.Yearly;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Digest;
import brief.model.Formula;
import brief.model.Origins;
import brief.model.Value;
import brief.model.Value.Quantity;
import brief.parity.Told.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// Whether what grew over several years is told as what grows in each of them.
final class Rates {
  private final Digest digest;
  private final Origins origins;
  private final Map<String, Lore> lores;

  /// @param lores language tag to how it speaks
  Rates(Digest digest, Origins origins, Map<String, Lore> lores) {
    this.digest = digest;
    this.origins = origins;
    this.lores = lores;
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    boolean any =
        passage.wordings().values().stream()
            .flatMap(wording -> wording.slots().stream())
            .anyMatch(
                slot -> Told.value(digest, slot.value()).filter(v -> years(v) > 1).isPresent());
    if (any) {
      lores.forEach((lang, lore) -> {
        Told told = Told.of(digest, lore, passage.in(lang), passage.claim());
        for (Spot spot : told.spots()) {
          int years = years(spot.value());
          if (years > 1) {
            Yearly.of(lang)
                .in(told.words(spot.clause()))
                .map(word -> yearly(passage, lang, spot, word, years))
                .ifPresent(findings::add);
          }
        }
      });
    }
    return findings;
  }

  private Diagnostic yearly(Passage passage, String lang, Spot spot, String word, int years) {
    Slot slot = spot.slot();
    String path = passage.path() + "/" + lang;
    return Diagnostic.of(
        Code.RATE_YEARLY,
        origins.of(path, passage.in(lang).text(), slot.from(), slot.to()),
        slot.value().toString(),
        Integer.toString(years),
        word);
  }

  /// Over how many years a value grows; 0 for what is no growth and no difference.
  private int years(Value value) {
    return value.computed().filter(Rates::changes).map(this::span).orElse(0);
  }

  private static boolean changes(Formula formula) {
    return switch (formula.operation()) {
      case GROWTH -> true;
      case SUM -> formula.operands().stream().anyMatch(Formula.Operand::minus);
      case RATIO, SHARE -> false;
    };
  }

  private int span(Formula formula) {
    int[] years =
        formula.operands().stream()
            .map(operand -> Told.value(digest, operand.value()).flatMap(Rates::year))
            .flatMap(Optional::stream)
            .mapToInt(Integer::intValue)
            .toArray();
    return IntStream.of(years).max().orElse(0) - IntStream.of(years).min().orElse(0);
  }

  /// The year that the period of a quantity ends with.
  private static Optional<Integer> year(Value value) {
    return value instanceof Quantity quantity
        ? quantity
            .period()
            .map(period -> period.substring(period.indexOf('/') + 1))
            .map(end -> Integer.parseInt(end.substring(0, 4)))
        : Optional.empty();
  }
}
