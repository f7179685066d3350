package brief.prose;

import brief.diag.Place;
import java.util.List;

/// A stretch of running text: a paragraph, a heading, a cell, the text for a picture.
///
/// @param text without marks of notes; code, HTML and images stand in it as U+FFFC, a hard line
///   break as line end
/// @param stretches where its parts stand, in order
/// @param kind what it belongs to
record Passage(String text, List<Stretch> stretches, Kind kind) {
  /// What stands in it for what is no text.
  static final char OBJECT = '\uFFFC';

  Passage {
    stretches = List.copyOf(stretches);
  }

  /// A part of a passage that stands together in the Markdown.
  ///
  /// @param from its first char in the passage
  /// @param place of that char
  /// @param exact whether each character has a place of its own; all have that of the first where
  ///   the text is not written as it reads
  record Stretch(int from, Place place, boolean exact) {}

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
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (stretches.get(middle).from() <= index) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Stretch stretch = stretches.get(low);
    Place place = stretch.place();
    int before = stretch.exact() ? columns(stretch.from(), index) : 0;
    return new Place(place.file(), place.line(), place.column() + before);
  }

  /// How many columns the chars of a part take; the first half of a pair takes none of its own.
  private int columns(int from, int to) {
    return (int)
        text.substring(from, to).chars().filter(c -> !Character.isHighSurrogate((char) c)).count();
  }
}
