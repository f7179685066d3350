package brief.parity;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Origins;
import brief.model.Scope;
import brief.model.Value;
import brief.model.Value.Moment;
import brief.model.Value.Quantity;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Whether a number stands with its own year: where a sentence names years, one of them is that
/// which a number in it is about; so is the moment of a point in a figure.
final class Dating {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[。；;])|(?<=\\.) ");

  private final Digest digest;
  private final Origins origins;

  Dating(Digest digest, Origins origins) {
    this.digest = digest;
    this.origins = origins;
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String lang : digest.edition().languages()) {
      if (passage.in(lang).slots().stream().noneMatch(slot -> year(slot.value()).isPresent())) {
        continue;
      }
      for (String sentence : SENTENCE.splitAsStream(passage.texts().in(lang)).toList()) {
        List<ValueRef> named =
            Slot.in(sentence, passage.claim()).stream().map(Slot::value).distinct().toList();
        NavigableSet<String> years = new TreeSet<>();
        named.forEach(ref -> year(ref).ifPresent(years::add));
        named.forEach(
            ref -> apart(ref, years, passage.path() + "/" + lang).ifPresent(findings::add));
      }
    }
    return findings;
  }

  /// The points of figures that show a number at a moment.
  List<Diagnostic> figures(Scope scope) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Figure figure : digest.figures().values()) {
      for (int i = 0; i < figure.points().size(); i++) {
        Figure.Point point = figure.points().get(i);
        String path = "figures/" + figure.id() + "/points/" + i;
        boolean meant =
            scope.holds(path)
                || point.value().filter(ref -> scope.holdsClaim(ref.claim())).isPresent();
        if (meant && point.at().isPresent() && point.value().isPresent()) {
          NavigableSet<String> years = new TreeSet<>();
          point.at().flatMap(this::year).ifPresent(years::add);
          apart(point.value().get(), years, path + "/value").ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private Optional<Diagnostic> apart(ValueRef ref, NavigableSet<String> years, String path) {
    return value(ref)
        .filter(Quantity.class::isInstance)
        .flatMap(value -> ((Quantity) value).period())
        .map(period -> period.substring(period.indexOf('/') + 1))
        .filter(end -> !years.isEmpty() && !years.contains(end.substring(0, 4)))
        .map(end ->
            Diagnostic.of(
                Code.YEAR_APART, origins.of(path), ref.toString(), end, String.join(" · ", years)));
  }

  private Optional<String> year(ValueRef ref) {
    return value(ref)
        .filter(Moment.class::isInstance)
        .map(value -> ((Moment) value).date().substring(0, 4));
  }

  private Optional<Value> value(ValueRef ref) {
    return Optional.ofNullable(digest.claims().get(ref.claim()))
        .map(Claim::values)
        .flatMap(values -> Optional.ofNullable(values.get(ref.value())));
  }
}
