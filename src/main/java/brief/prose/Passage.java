package brief.prose;

import brief.diag.Place;
import java.util.List;

/// A stretch of running text: a paragraph, a heading, a cell, the text for a picture.
///
/// @param text without marks of notes; code, HTML and images stand in it as U+FFFC, a hard line
///   break as line end
/// @param places of every char of the text
/// @param kind what it belongs to
record Passage(String text, List<Place> places, Kind kind) {
  /// What stands in it for what is no text.
  static final char OBJECT = '\uFFFC';

  Passage {
    places = List.copyOf(places);
  }

  /// What a passage belongs to.
  enum Kind {
    /// Sentences.
    PROSE,
    /// Headings, cells, tiles, legends: no sentences.
    LABEL,
    /// What stands in the colophon, with references in their own format.
    REFERENCE
  }

  Place place(int index) {
    return places.get(index);
  }
}
