package brief.page;

import brief.doc.Picture;

/// What an image in the Markdown shows. Lengths are points.
public sealed interface Art {
  /// A drawing of ours.
  record Drawn(Picture picture) implements Art {}

  /// A raster image, PNG or JPEG; see [RasterReader].
  ///
  /// @param bytes of the file, as they are
  /// @param width at its own size, the right side up
  /// @param height at its own size, the right side up
  /// @param orientation how what is stored must be turned or mirrored, as Exif says it: 1 to 8, 1
  ///   as it is
  record Photo(Bytes bytes, double width, double height, int orientation) implements Art {}

  /// A file that is there and cannot be printed.
  record Unfit(Reason reason) implements Art {}

  /// Why a file cannot be printed.
  enum Reason {
    /// Neither PNG nor JPEG: an SVG that is not ours, a GIF, an address on the web.
    KIND,
    /// It ends too early, or its sums do not agree.
    BROKEN,
    /// Its colours are inks (CMYK): the archive standards want one description of colours a file.
    INKS
  }
}
