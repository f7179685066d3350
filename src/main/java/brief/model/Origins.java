package brief.model;

import brief.diag.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Where each thing of the digest was written, so that a verb that knows only the model can point
/// at it.
///
/// @param places path to place: `claims/parks-output`, `claims/parks-output/quote/0`,
///   `claims/parks-output/text/zh`, `claims/parks-output/values/output`,
///   `figures/x/points/2/value`, `edition`, `themes/parks/answer/en`
/// @param written path to how the text there is written in the file, with its quotation marks,
///   escapes and line ends; of the texts of languages
public record Origins(Map<String, Place> places, Map<String, String> written) {
  public Origins {
    places = Map.copyOf(places);
    written = Map.copyOf(written);
  }

  /// Places without what is written there.
  public Origins(Map<String, Place> places) {
    this(places, Map.of());
  }

  /// The place of the path, or of the nearest path above it that has one.
  ///
  /// @throws IllegalStateException when nothing above it has one either
  public Place of(String path) {
    for (String at = path; ; at = at.substring(0, at.lastIndexOf('/'))) {
      Place place = places.get(at);
      if (place != null) {
        return place;
      }
      if (at.indexOf('/') < 0) {
        throw new IllegalStateException("no origin of " + path);
      }
    }
  }

  /// The place of some words of a text. Where they are not written in the file as they read, over
  /// the end of a line or with escapes, it is that of the text.
  ///
  /// @param text as it was read from the path
  /// @param from where the words begin in it; offset in UTF-16 units, base 0
  /// @param to where they end
  public Place of(String path, String text, int from, int to) {
    Place place = of(path);
    String raw = written.getOrDefault(path, "");
    List<Integer> read = all(text, text.substring(from, to));
    List<Integer> there = all(raw, text.substring(from, to));
    int which = read.indexOf(from);
    return which < 0 || read.size() != there.size()
        ? place
        : place.behind(raw.substring(0, there.get(which)));
  }

  private static List<Integer> all(String text, String words) {
    List<Integer> all = new ArrayList<>();
    for (int at = text.indexOf(words);
        at >= 0 && !words.isEmpty();
        at = text.indexOf(words, at + words.length())) {
      all.add(at);
    }
    return all;
  }

  /// Whether a place is in the text of a path, where it is known how that is written.
  public boolean holds(String path, Place place) {
    Place start = places.get(path);
    String raw = written.get(path);
    return start != null
        && raw != null
        && start.file().equals(place.file())
        && start.compareTo(place) <= 0
        && place.compareTo(start.behind(raw)) < 0;
  }
}
