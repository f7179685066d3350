package brief.layout;

import brief.diag.Place;
import brief.line.Span;
import java.util.List;
import java.util.Optional;

/// Text ready to be broken into lines.
///
/// @param spans in order; the tag of each is an index into `inks`
/// @param place where it stands in the Markdown
record Copy(List<Span> spans, List<Ink> inks, Place place) {
  Copy {
    spans = List.copyOf(spans);
    inks = List.copyOf(inks);
  }

  boolean isEmpty() {
    return spans.isEmpty();
  }

  /// What hangs on a span.
  ///
  /// @param content number of its content item; 0 for an artifact
  record Ink(
      int content,
      Optional<Hyper> link,
      boolean struck,
      Optional<Drawing.Call> call,
      Optional<Ornament> ornament) {
    static Ink plain(int content) {
      return new Ink(content, Optional.empty(), false, Optional.empty(), Optional.empty());
    }
  }

  /// A link that text belongs to.
  ///
  /// @param element number of its structure element
  record Hyper(Goal goal, int element, String contents) {}

  /// What is drawn in a box.
  sealed interface Ornament {}

  /// A sign beside text of a size.
  record Sign(Shape shape, double size, int rgb) implements Ornament {}

  /// A picture no higher than a line.
  record Image(Artwork artwork, double scale, Tag tag) implements Ornament {}
}
