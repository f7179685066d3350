package brief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/// A number axis whose ticks are given, the same for all languages.
final class TickAxis extends NumberAxis {
  private final transient List<Ticks.Tick> ticks;
  private final String lang;

  TickAxis(List<Ticks.Tick> ticks, String lang) {
    this.ticks = List.copyOf(ticks);
    this.lang = lang;
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    return ticks.stream()
        .map(tick ->
            new NumberTick(
                tick.value(),
                tick.text().in(lang),
                TextAnchor.TOP_CENTER,
                TextAnchor.TOP_CENTER,
                0))
        .toList();
  }
}
