package brief.layout;

import brief.doc.Picture;
import brief.page.Art;
import brief.page.Bytes;
import brief.page.Pages;

/// An image that can be set.
///
/// @param width at its own size
/// @param height at its own size
/// @param alt what it shows, in words
record Artwork(Art art, double width, double height, String alt) {
  /// The image with its top left corner at (x, y).
  Pages.Mark placed(double x, double y, double scale, int content) {
    return switch (art) {
      case Art.Drawn(Picture picture) -> new Pages.Placed(picture, x, y, scale, content);
      case Art.Photo(Bytes bytes, double own, double tall, int orientation) ->
          new Pages.Raster(bytes, orientation, x, y, own * scale, tall * scale, content);
      case Art.Unfit(var reason) -> throw new IllegalStateException(reason.name());
    };
  }
}
