package brief.chart;

import brief.diag.Checked;
import brief.model.Figure;
import java.util.LinkedHashMap;
import java.util.Map;

/// The gallery, drawn.
final class Pictures {
  private Pictures() {}

  static Map<String, Chart> all(double width) {
    Map<String, Chart> charts = new LinkedHashMap<>();
    Sample sample = Gallery.sample();
    Gallery.figures().forEach((id, figure) -> charts.put(id, chart(sample, figure, width)));
    Sample counted = Gallery.statements();
    for (Figure.Kind kind : new Figure.Kind[] {Figure.Kind.MATRIX, Figure.Kind.STATEMENTS}) {
      Figure figure = Gallery.counted(kind);
      charts.put(figure.id(), chart(counted, figure, width));
    }
    return charts;
  }

  /// The figures of the edition that are drawn; those that are refused are left out.
  static Map<String, Chart> seeds(double width) {
    Map<String, Chart> charts = new LinkedHashMap<>();
    Seeds seeds = new Seeds();
    for (Figure figure : seeds.digest().figures().values()) {
      switch (seeds.draw(figure, width)) {
        case Checked.Sound<Chart> sound -> charts.put(figure.id(), sound.value());
        case Checked.Broken<Chart> broken -> System.err.println(broken.diagnostics());
      }
    }
    return charts;
  }

  static Chart chart(Sample sample, Figure figure, double width) {
    return switch (sample.draw(figure, width)) {
      case Checked.Sound<Chart> sound -> sound.value();
      case Checked.Broken<Chart> broken -> throw new AssertionError(broken.diagnostics());
    };
  }
}
