package brief.chart;

import brief.doc.Datum;
import brief.doc.Picture;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// A figure drawn: one picture in each language, all of one geometry, and the values in rows.
///
/// @param pictures language to picture, in the order of the edition's languages
/// @param rows what is drawn, for the table of values
public record Chart(SequencedMap<String, Picture> pictures, List<Datum> rows) {
  public Chart {
    pictures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pictures));
    rows = List.copyOf(rows);
  }
}
