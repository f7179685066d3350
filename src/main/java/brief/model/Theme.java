package brief.model;

import java.util.List;

/// A theme.
///
/// @param question the one question that its briefing answers
/// @param answer the answer in three sentences, with `{claim.value}`
/// @param key the values on its tiles, at most four
public record Theme(String id, Texts names, Texts question, Texts answer, List<Tile> key) {
  public Theme {
    key = List.copyOf(key);
  }
}
