package brief.chart;

import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import java.util.List;

/// All that a figure is drawn from.
///
/// @param items the points, their references followed
/// @param claims what the briefing prints, for the kinds that count statements
record Material(Figure figure, List<Item> items, List<Claim> claims, Digest digest) {
  Material {
    items = List.copyOf(items);
    claims = List.copyOf(claims);
  }

  /// The place of an item's group among the groups; 0 where it has none.
  int series(Item item) {
    for (int i = 0; i < figure.groups().size(); i++) {
      if (item.group().filter(figure.groups().get(i).id()::equals).isPresent()) {
        return i;
      }
    }
    return 0;
  }
}
