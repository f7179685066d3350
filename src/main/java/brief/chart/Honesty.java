package brief.chart;

import brief.amount.Bound;
import brief.amount.Direction;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.model.Claim;
import brief.model.Figure;
import brief.model.Origins;
import brief.model.Status;
import brief.model.Texts;
import brief.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Says why a figure may not be drawn: it would compare what cannot be compared, join what is not
/// joined, or leave out what is missing.
final class Honesty {
  private static final int MOST_GROUPS = 4;
  private static final int MOST_DOTS = 400;

  private final Material material;
  private final Figure figure;
  private final Origins origins;
  private final List<Diagnostic> faults = new ArrayList<>();

  Honesty(Material material, Origins origins) {
    this.material = material;
    this.figure = material.figure();
    this.origins = origins;
  }

  /// Whether at least two values of claims are of one measure in one unit, and thus a figure can
  /// compare them.
  static boolean comparable(List<Claim> claims) {
    Set<List<Object>> seen = new HashSet<>();
    for (Claim claim : claims) {
      for (Value value : claim.values().values()) {
        if (value instanceof Value.Quantity quantity
            && quantity.measure().isPresent()
            && !seen.add(
                List.of(
                    quantity.measure().get(),
                    quantity.unit(),
                    quantity.direction() == Direction.NONE))) {
          return true;
        }
      }
    }
    return false;
  }

  /// What speaks against it.
  List<Diagnostic> faults() {
    switch (figure.kind()) {
      case BARS -> {
        one();
        if (figure.groups().size() > 1) {
          groups(MOST_GROUPS);
          even();
        }
      }
      case SHARES -> shares();
      case TIERS -> {
        one();
        tiers();
      }
      case PAIRS -> {
        one();
        groups(2);
        even();
        joined();
      }
      case TIMELINE -> {
        points();
        if (!figure.groups().isEmpty()) {
          groups(8);
        }
      }
      case COMPOSITION -> composition();
      case MATRIX -> claimed();
      case STATEMENTS -> {
        claimed();
        if (comparable(material.claims())) {
          fault(Code.FIGURE_BETTER, "", figure.id());
        }
      }
    }
    return List.copyOf(faults);
  }

  private void one() {
    points();
    same("unit", q -> Optional.of(q.unit()));
    same("measure", Value.Quantity::measure);
    same("direction", q -> Optional.of(q.direction() == Direction.NONE ? "none" : "up, down"));
  }

  private void points() {
    if (material.items().isEmpty()) {
      unfit("", "points: 0");
    }
  }

  private void claimed() {
    if (material.claims().isEmpty()) {
      unfit("", "claims: 0");
    }
  }

  private void same(String what, Function<Value.Quantity, Optional<String>> of) {
    Optional<String> first = Optional.empty();
    for (Item item : material.items()) {
      Optional<String> here = of.apply(item.quantity());
      if (here.isEmpty()) {
        fault(Code.FIGURE_VALUE_MISSING, item.path() + "/value", figure.id(), what);
      } else if (first.isEmpty()) {
        first = here;
      } else if (!first.equals(here)) {
        fault(
            Code.FIGURE_MIXED, item.path() + "/value", figure.id(), what, first.get(), here.get());
      }
    }
  }

  private void shares() {
    points();
    if (!figure.groups().isEmpty()) {
      fault(Code.FIGURE_STACKED, "", figure.id());
    }
    for (Item item : material.items()) {
      Value.Quantity q = item.quantity();
      boolean share =
          q.unit().equals("percent")
              && q.direction() == Direction.NONE
              && item.number() >= 0
              && item.far() <= 100;
      if (!share) {
        String written = q.amount().value().toPlainString() + " " + q.unit();
        fault(Code.FIGURE_NO_SHARE, item.path() + "/value", figure.id(), written);
      }
    }
  }

  private void tiers() {
    double least = Double.MAX_VALUE;
    double most = 0;
    for (Item item : material.items()) {
      if (item.number() <= 0) {
        unfit(item.path() + "/value", item.quantity().amount().value().toPlainString());
        return;
      }
      least = Math.min(least, item.number());
      most = Math.max(most, item.number());
    }
    if (!material.items().isEmpty() && Math.log10(most / least) >= TiersDraft.MOST) {
      unfit("", "tiers: > " + TiersDraft.MOST);
    }
  }

  private void groups(int most) {
    int groups = figure.groups().size();
    boolean two = figure.kind() == Figure.Kind.PAIRS;
    if (groups > most || (two && groups != most)) {
      unfit("", "groups: " + groups);
    }
    for (Item item : material.items()) {
      boolean known =
          figure.groups().stream().anyMatch(g -> item.group().filter(g.id()::equals).isPresent());
      if (!known) {
        unfit(item.path(), "group: " + item.group().orElse(""));
      }
    }
  }

  /// One value for each label and group.
  private void even() {
    Map<Texts, List<Item>> rows = new LinkedHashMap<>();
    for (Item item : material.items()) {
      rows.computeIfAbsent(item.label(), label -> new ArrayList<>()).add(item);
    }
    for (List<Item> row : rows.values()) {
      Set<Optional<String>> groups = new HashSet<>();
      row.forEach(item -> groups.add(item.group()));
      if (groups.size() != row.size() || row.size() != figure.groups().size()) {
        Item item = row.getLast();
        fault(
            Code.FIGURE_UNEVEN,
            item.path(),
            figure.id(),
            "" + row.size(),
            "" + figure.groups().size());
      }
    }
  }

  /// A line may lead from a result, never from one thing hoped for to the next.
  private void joined() {
    Map<Texts, Item> hoped = new LinkedHashMap<>();
    for (Item item : material.items()) {
      if (item.status() != Status.REPORTED && hoped.put(item.label(), item) != null) {
        fault(Code.FIGURE_JOINED, item.path() + "/value", figure.id());
      }
      if (item.quantity().to().isPresent()) {
        unfit(item.path() + "/value", "to: " + item.far());
      }
    }
  }

  private void composition() {
    Optional<List<Part>> parts = Part.of(material);
    if (parts.isEmpty() || parts.get().isEmpty()) {
      unfit("", "system: " + figure.system().orElse(""));
      return;
    }
    for (Part part : parts.get()) {
      part.value()
          .ifPresent(value -> {
            boolean counted =
                value.amount().value().stripTrailingZeros().scale() <= 0
                    && value.amount().value().signum() > 0
                    && value.amount().value().doubleValue() <= MOST_DOTS
                    && value.to().isEmpty()
                    && value.bound() != Bound.LEVEL
                    && value.direction() == Direction.NONE;
            if (!counted) {
              unfit("", value.amount().value().toPlainString() + " " + value.unit());
            }
          });
      if (part.value().isEmpty() && part.named()) {
        fault(Code.FIGURE_VALUE_MISSING, "", figure.id(), part.ref());
      }
    }
  }

  private void unfit(String path, String what) {
    fault(Code.FIGURE_UNFIT, path, figure.id(), "kind: " + Key.name(figure.kind()) + ", " + what);
  }

  private void fault(Code code, String path, String... args) {
    String at = path.isEmpty() ? "figures/" + figure.id() : path;
    faults.add(Diagnostic.of(code, origins.of(at), args));
  }
}
