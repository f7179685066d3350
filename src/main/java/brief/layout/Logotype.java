package brief.layout;

import brief.page.Art;
import brief.page.Style;
import java.util.List;
import java.util.Optional;

/// The publisher's logo as high as the style wants it; a logo of no size when it has none.
final class Logotype {
  private final Optional<Artwork> art;
  private final double height;

  Logotype(Setting setting) {
    Optional<Style.Logo> logo = setting.style().logo();
    this.art = logo.flatMap(it -> it.image().map(photo -> artwork(it, photo, setting.lang())));
    this.height = logo.filter(it -> it.image().isPresent()).map(Style.Logo::height).orElse(0.0);
  }

  private static Artwork artwork(Style.Logo logo, Art.Photo photo, String lang) {
    String alt = logo.alt().getOrDefault(lang, "");
    return new Artwork(photo, photo.width(), photo.height(), alt);
  }

  double height() {
    return height;
  }

  double width() {
    return art.map(it -> it.width() * scale(it)).orElse(0.0);
  }

  /// The logo, its top at 0: a figure with its alternative text.
  Drawing drawing(double x, Tag parent) {
    if (art.isEmpty()) {
      return Drawing.empty();
    }
    Artwork artwork = art.get();
    Tag tag = parent.child("Figure").with("Alt", artwork.alt()).with("Placement", "Block");
    return new Drawing(
        List.of(artwork.placed(x, 0, scale(artwork), tag.content())),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Drawing.Extent(tag, x, 0, width(), height)),
        List.of());
  }

  private double scale(Artwork artwork) {
    return height / artwork.height();
  }
}
