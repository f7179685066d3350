package brief.doc;

import brief.diag.Place;
import java.util.List;

/// The Markdown of a briefing, with the evidence of each number in it.
///
/// @param text Markdown, exactly as it is written to the file; lines end in `\n`
/// @param spans the printed values, by offset
public record Manuscript(String text, List<Span> spans) {
  public Manuscript {
    spans = List.copyOf(spans);
  }

  /// A printed value.
  ///
  /// @param from offset of its first char in the text, base 0, in UTF-16 units
  /// @param to offset after its last char
  /// @param claim id of the claim
  /// @param value name of the value in the claim
  /// @param template where the template wrote it
  public record Span(int from, int to, String claim, String value, Place template) {}
}
