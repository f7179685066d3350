package brief.chart;

import brief.face.Face;
import java.util.List;

/// The faces of figures, the same in every language: sans regular and bold, for Latin and for Han.
public record Lettering(Face latin, Face latinBold, Face han, Face hanBold) {
  Typeface typeface(String lang, Print print) {
    return print.bold()
        ? new Typeface(lang, latinBold, hanBold, print.size())
        : new Typeface(lang, latin, han, print.size());
  }

  List<Face> all() {
    return List.of(latin, latinBold, han, hanBold);
  }
}
