package brief.compose;

import brief.doc.Datum;
import brief.model.Figure;
import java.util.List;

/// A figure that was drawn.
///
/// @param figure what it shows
/// @param alt what is to be seen, in a sentence or two, in the language of the briefing
/// @param rows the table of what was drawn
public record Illustration(Figure figure, String alt, List<Datum> rows) {
  public Illustration {
    rows = List.copyOf(rows);
  }
}
