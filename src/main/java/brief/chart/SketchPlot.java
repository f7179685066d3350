package brief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;

/// A plot of a kind that JFreeChart has not: the draft draws it whole.
final class SketchPlot extends Plot {
  private final transient Painter painter;
  private final transient Pen.Maker maker;

  /// Draws the plot in its area.
  interface Painter {
    void draw(Pen pen, Rectangle2D area);
  }

  SketchPlot(Painter painter, Sheet sheet, String lang) {
    this.painter = painter;
    this.maker = graphics -> new Pen(graphics, sheet, lang);
    setBackgroundPaint(null);
    setOutlineVisible(false);
  }

  @Override
  public String getPlotType() {
    return painter.getClass().getSimpleName();
  }

  @Override
  public void draw(
      Graphics2D graphics,
      Rectangle2D area,
      Point2D anchor,
      PlotState parent,
      PlotRenderingInfo info) {
    painter.draw(maker.on(graphics), area);
  }
}
