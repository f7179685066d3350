package brief.model;

import java.util.List;
import java.util.Optional;

/// A region that the sources speak of.
///
/// @param shorter how a sentence calls it for short, where that is not its name
/// @param parent id of the region that it lies in
/// @param code its code in GB/T 2260, where it has one
/// @param answer what its briefing says in three sentences, with `{claim.value}`
/// @param key the values on its tiles, at most four
public record Region(
    String id,
    Texts names,
    Optional<Texts> shorter,
    Level level,
    Optional<String> parent,
    Optional<String> code,
    Optional<Texts> answer,
    List<Tile> key,
    Optional<Texts> note) {
  public Region {
    key = List.copyOf(key);
  }
}
