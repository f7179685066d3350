package brief.chart;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Origins;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Follows the references of a figure's points to values of claims.
final class Resolver {
  private final Figure figure;
  private final Digest digest;
  private final Origins origins;
  private final List<Diagnostic> faults = new ArrayList<>();

  Resolver(Figure figure, Digest digest, Origins origins) {
    this.figure = figure;
    this.digest = digest;
    this.origins = origins;
  }

  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  /// The points whose references lead somewhere; the others are faults.
  List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < figure.points().size(); i++) {
      item(figure.points().get(i), "figures/" + figure.id() + "/points/" + i).ifPresent(items::add);
    }
    return items;
  }

  private Optional<Item> item(Figure.Point point, String path) {
    boolean timeline = figure.kind() == Figure.Kind.TIMELINE;
    int before = faults.size();
    Optional<Value.Quantity> quantity =
        follow(point.value(), path + "/value", Value.Quantity.class, !timeline);
    Optional<Value.Moment> moment = follow(point.at(), path + "/at", Value.Moment.class, timeline);
    if (faults.size() > before) {
      return Optional.empty();
    }
    String claim = point.value().or(point::at).map(ValueRef::claim).orElse("");
    return Optional.ofNullable(digest.claims().get(claim))
        .map(
            c -> new Item(point.label(), quantity, moment, point.group(), c.status(), claim, path));
  }

  private <V extends Value> Optional<V> follow(
      Optional<ValueRef> ref, String path, Class<V> type, boolean needed) {
    if (ref.isEmpty()) {
      if (needed) {
        missing(path, path.substring(path.lastIndexOf('/') + 1));
      }
      return Optional.empty();
    }
    Optional<V> found =
        Optional.ofNullable(digest.claims().get(ref.get().claim()))
            .map(Claim::values)
            .map(values -> values.get(ref.get().value()))
            .filter(type::isInstance)
            .map(type::cast);
    if (found.isEmpty()) {
      missing(path, ref.get().toString());
    }
    return found;
  }

  private void missing(String path, String what) {
    Place place = origins.of(path);
    faults.add(Diagnostic.of(Code.FIGURE_VALUE_MISSING, place, figure.id(), what));
  }
}
