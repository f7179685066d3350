package brief.digest;

import brief.model.Edition;
import brief.model.Tile;
import brief.model.ValueRef;
import java.util.List;

/// Reads what `edition` says, and the tiles that several things have.
final class EditionReader {
  private EditionReader() {}

  static Edition read(Fields edition) {
    return new Edition(
        edition.text("id"),
        edition.texts("series"),
        edition.texts("title"),
        edition.texts("question"),
        edition.texts("answer"),
        tiles(edition),
        edition.texts("publisher"),
        edition.texts("number"),
        edition.text("date"),
        edition.list("languages"),
        edition.text("style"),
        edition.texts("rights"),
        edition.texts("contact"));
  }

  static List<Tile> tiles(Fields entry) {
    return entry.maps("key", tile -> new Tile(value(tile), tile.texts("label")));
  }

  private static ValueRef value(Fields tile) {
    return tile.value("value").orElseThrow();
  }
}
