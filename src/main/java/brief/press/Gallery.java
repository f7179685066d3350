package brief.press;

import brief.chart.Chart;
import brief.compose.Illustration;
import brief.doc.Picture;
import brief.model.Briefing;
import brief.model.Figure;
import java.util.List;

/// The figures of an edition, drawn in all languages.
///
/// @param drawn in the order of the digest
record Gallery(List<Drawn> drawn) {
  Gallery {
    drawn = List.copyOf(drawn);
  }

  /// A figure and its pictures.
  record Drawn(Figure figure, Chart chart) {
    Picture in(String lang) {
      Picture picture = chart.pictures().get(lang);
      if (picture == null) {
        throw new IllegalStateException("figure " + figure.id() + " is not drawn in " + lang);
      }
      return picture;
    }

    Illustration illustration(String lang) {
      return new Illustration(figure, in(lang).alt(), chart.rows());
    }
  }

  /// The figures of a briefing.
  List<Drawn> of(Briefing briefing) {
    return drawn.stream().filter(one -> shows(briefing, one.figure())).toList();
  }

  static boolean shows(Briefing briefing, Figure figure) {
    return switch (briefing.kind()) {
      case OVERVIEW -> figure.overview();
      case THEME -> figure.themes().contains(briefing.id());
      case REGION -> figure.regions().contains(briefing.id());
    };
  }
}
