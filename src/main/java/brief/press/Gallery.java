package brief.press;

import brief.chart.Chart;
import brief.compose.Illustration;
import brief.doc.Picture;
import brief.model.Briefing;
import brief.model.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The figures of an edition, drawn in all languages.
final class Gallery {
  private final List<Drawn> drawn;
  private final Map<Briefing, List<Drawn>> hung = new HashMap<>();

  /// @param drawn in the order of the digest
  Gallery(List<Drawn> drawn) {
    this.drawn = List.copyOf(drawn);
    for (Drawn one : drawn) {
      briefings(one.figure())
          .forEach(it -> hung.computeIfAbsent(it, _ -> new ArrayList<>()).add(one));
    }
  }

  /// Every figure, in the order of the digest.
  List<Drawn> drawn() {
    return drawn;
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
    return hung.getOrDefault(briefing, List.of());
  }

  /// The briefings that a figure is for, each once; an edition need not have all of them.
  static Set<Briefing> briefings(Figure figure) {
    Set<Briefing> all = new LinkedHashSet<>();
    if (figure.overview()) {
      all.add(Planner.OVERVIEW);
    }
    figure.themes().forEach(id -> all.add(new Briefing(Briefing.Kind.THEME, id)));
    figure.regions().forEach(id -> all.add(new Briefing(Briefing.Kind.REGION, id)));
    return all;
  }
}
