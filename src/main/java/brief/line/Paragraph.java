package brief.line;

import java.util.List;

/// A paragraph to be broken into lines.
///
/// @param measure width of a line in points
/// @param first indent of the first line, in points; negative for a hanging first line
/// @param lang language of the paragraph: `zh`, `en`
public record Paragraph(List<Span> spans, double measure, double first, Align align, String lang) {
  public Paragraph {
    spans = List.copyOf(spans);
  }

  /// How lines fill the measure.
  public enum Align {
    /// Both edges, the last line ragged.
    JUSTIFIED,
    LEFT,
    CENTRE,
    RIGHT
  }
}
