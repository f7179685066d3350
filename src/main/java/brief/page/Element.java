package brief.page;

import java.util.List;
import java.util.Map;

/// A structure element of a tagged PDF.
///
/// @param id unique in the document, base 1
/// @param type standard structure type of ISO 32000-1, 14.8.4: `P`, `H1`, `L`, `LI`, `TH` …
/// @param attributes what else it says: `Lang`, `Alt`, `ActualText`, `Scope`, `ListNumbering`,
///   `ColSpan`, `RowSpan`, `Headers` (ids, comma separated), `Placement`, `BBox` (`llx lly urx
///   ury`), `ID`, `Title`
/// @param kids its content and children, in reading order
public record Element(int id, String type, Map<String, String> attributes, List<Kid> kids) {
  public Element {
    attributes = Map.copyOf(attributes);
    kids = List.copyOf(kids);
  }

  /// What an element holds.
  public sealed interface Kid {}

  /// A child element.
  public record Child(Element element) implements Kid {}

  /// A marked-content item: all marks of this number, on however many pages.
  ///
  /// @param number base 1, unique in the document
  public record Content(int number) implements Kid {}
}
