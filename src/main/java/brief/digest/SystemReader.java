package brief.digest;

import brief.model.SystemName;
import brief.model.SystemName.Part;
import brief.model.SystemName.Relation;

/// Reads an entry of `systems`.
final class SystemReader {
  private SystemReader() {}

  static SystemName read(Fields system) {
    return new SystemName(
        system.text("id"),
        system.texts("names"),
        system.text("region"),
        system.list("themes"),
        system.list("claims"),
        system.maps("parts", part -> new Part(part.texts("names"), part.value("value"))),
        system.maps("relations", SystemReader::relation),
        system.optionalTexts("note"));
  }

  private static Relation relation(Fields relation) {
    return new Relation(
        relation.chosen("kind", Relation.Kind.class), relation.text("to"), relation.text("claim"));
  }
}
