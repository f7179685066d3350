package brief.chart;

import java.util.List;
import org.jfree.chart.plot.Plot;

/// A figure whose geometry is settled for all languages at once.
interface Draft {
  /// Height of the plot, in whole points.
  double height();

  /// What has to be explained beside the plot.
  List<Key> keys();

  /// The plot in one language.
  Plot plot(String lang);
}
