package brief.pdf;

import brief.doc.Picture;
import brief.page.Pages;

/// The room that marks take on a page, y downwards: what is known of it without the widths of
/// glyphs.
record Extent(double left, double top, double right, double bottom) {
  static final Extent NOTHING =
      new Extent(
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY);

  static Extent of(Pages.Mark mark) {
    return switch (mark) {
      case Pages.Run run -> NOTHING;
      case Pages.Fill fill -> of(fill.path());
      case Pages.Stroke stroke -> of(stroke.path());
      case Pages.Placed placed ->
          at(
              placed.x(),
              placed.y(),
              placed.picture().width() * placed.scale(),
              placed.picture().height() * placed.scale());
      case Pages.Raster raster -> at(raster.x(), raster.y(), raster.width(), raster.height());
    };
  }

  private static Extent at(double x, double y, double width, double height) {
    return new Extent(x, y, x + width, y + height);
  }

  private static Extent of(Picture.Path path) {
    Extent extent = NOTHING;
    for (Picture.Segment segment : path.segments()) {
      extent =
          switch (segment) {
            case Picture.Move move -> extent.with(at(move.x(), move.y(), 0, 0));
            case Picture.Line line -> extent.with(at(line.x(), line.y(), 0, 0));
            case Picture.Curve curve ->
                extent
                    .with(at(curve.x1(), curve.y1(), 0, 0))
                    .with(at(curve.x2(), curve.y2(), 0, 0))
                    .with(at(curve.x(), curve.y(), 0, 0));
            case Picture.Close close -> extent;
          };
    }
    return extent;
  }

  boolean empty() {
    return right < left;
  }

  Extent with(Extent that) {
    return new Extent(
        Math.min(left, that.left),
        Math.min(top, that.top),
        Math.max(right, that.right),
        Math.max(bottom, that.bottom));
  }

  /// The attribute `BBox` of an illustration (ISO 32000-1, table 344): y upwards.
  String box(double pageHeight) {
    return String.join(
        " ",
        Decimal.of(left, 2),
        Decimal.of(pageHeight - bottom, 2),
        Decimal.of(right, 2),
        Decimal.of(pageHeight - top, 2));
  }
}
