package brief.model;

import brief.diag.Place;
import java.util.Map;

/// Where each thing of the digest was written, so that a verb that knows only the model can point
/// at it.
///
/// @param places path to place: `claims/parks-output`, `claims/parks-output/quote/0`,
///   `claims/parks-output/text/zh`, `claims/parks-output/values/output`,
///   `figures/x/points/2/value`, `edition`, `themes/parks/answer/en`
public record Origins(Map<String, Place> places) {
  public Origins {
    places = Map.copyOf(places);
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
}
