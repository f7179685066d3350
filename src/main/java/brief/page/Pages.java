package brief.page;

import brief.doc.Picture;
import java.util.List;
import java.util.Optional;

/// A briefing set on paper: every mark has its place, and every mark knows its structure element.
///
/// Origin top left of the page, y downwards, lengths in points.
///
/// @param root the structure element `Document`
/// @param outline the bookmarks
public record Pages(Metadata metadata, List<Page> pages, Element root, List<Bookmark> outline) {
  public Pages {
    pages = List.copyOf(pages);
    outline = List.copyOf(outline);
  }

  /// One page.
  ///
  /// @param label what a reader calls it: `1`
  public record Page(
      double width, double height, String label, List<Mark> marks, List<Area> areas) {
    public Page {
      marks = List.copyOf(marks);
      areas = List.copyOf(areas);
    }
  }

  /// Something on the page. `content` is the number of the marked-content item that it belongs to
  /// (see [Element.Content]); 0 is an artifact: furniture that is not read aloud.
  public sealed interface Mark {
    int content();
  }

  /// A run of text of one face on one baseline.
  ///
  /// @param face name of the face
  /// @param x where the baseline starts
  /// @param y the baseline
  /// @param pieces its text in order; after each piece the pen moves on by its shift
  /// @param actual what the run says, when that is not the text of its pieces
  /// @param scale of its glyphs and their advances from left to right, not of the shifts; 1 as they
  ///   are
  public record Run(
      String face,
      double size,
      int rgb,
      double x,
      double y,
      List<Piece> pieces,
      Optional<String> actual,
      int content,
      double scale)
      implements Mark {
    public Run {
      pieces = List.copyOf(pieces);
    }

    /// Glyphs as wide as they are.
    public Run(
        String face,
        double size,
        int rgb,
        double x,
        double y,
        List<Piece> pieces,
        Optional<String> actual,
        int content) {
      this(face, size, rgb, x, y, pieces, actual, content, 1);
    }
  }

  /// Glyphs at their natural advances, then a shift.
  ///
  /// @param shift in points, positive to the right: kerning, justification, squeezing
  public record Piece(String text, double shift) {}

  /// A filled path.
  public record Fill(Picture.Path path, int rgb, int content) implements Mark {}

  /// A stroked path.
  public record Stroke(Picture.Path path, int rgb, double width, List<Double> dash, int content)
      implements Mark {
    public Stroke {
      dash = List.copyOf(dash);
    }
  }

  /// A picture with its top left corner at (x, y), at its own size times the scale.
  public record Placed(Picture picture, double x, double y, double scale, int content)
      implements Mark {}

  /// A raster image, PNG or JPEG bytes as they are.
  ///
  /// @param orientation how what is stored must be turned or mirrored: 1 to 8, see [Art.Photo]
  public record Raster(
      Bytes bytes, int orientation, double x, double y, double width, double height, int content)
      implements Mark {}

  /// A rectangle that can be followed.
  ///
  /// @param element id of the structure element `Link` (or `Reference`) whose annotation it is
  /// @param contents what the link is called aloud
  public record Area(
      double x,
      double y,
      double width,
      double height,
      Target target,
      int element,
      String contents) {}

  /// Where a link leads.
  public sealed interface Target {}

  /// Out of the document.
  public record Uri(String uri) implements Target {}

  /// To a place on a page.
  ///
  /// @param page base 0
  /// @param element id of the structure element there
  public record Spot(int page, double x, double y, int element) implements Target {}

  /// A bookmark.
  ///
  /// @param level base 1, as the heading's
  public record Bookmark(int level, String title, Spot spot) {}
}
