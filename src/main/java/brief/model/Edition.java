package brief.model;

import java.util.List;

/// One edition of the briefings.
///
/// @param id ASCII, stable: `2025-1`
/// @param series the name of the series
/// @param title the title of the overview
/// @param question the question that the overview answers
/// @param answer the overview's answer in three sentences
/// @param key the overview's tiles
/// @param publisher who publishes
/// @param number what is printed as the number: `2025年第1期`, `No. 1, 2025`
/// @param date ISO 8601 day of publication
/// @param languages language tags, in printing order
/// @param style path of the style file below `templates/`
/// @param rights licence and rights
/// @param contact where to ask for an accessible form
public record Edition(
    String id,
    Texts series,
    Texts title,
    Texts question,
    Texts answer,
    List<Tile> key,
    Texts publisher,
    Texts number,
    String date,
    List<String> languages,
    String style,
    Texts rights,
    Texts contact) {
  public Edition {
    key = List.copyOf(key);
    languages = List.copyOf(languages);
  }
}
