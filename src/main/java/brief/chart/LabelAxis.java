package brief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.ui.RectangleEdge;

/// A category axis whose labels are set by the draft, since JFreeChart cuts long ones.
final class LabelAxis extends CategoryAxis {
  private final transient Bench.Painter painter;
  private final transient Pen.Maker maker;
  private final int rows;

  LabelAxis(Bench.Painter painter, Pen.Maker maker, int rows) {
    this.painter = painter;
    this.maker = maker;
    this.rows = rows;
    setLowerMargin(0);
    setUpperMargin(0);
    setCategoryMargin(0);
  }

  @Override
  public AxisState draw(
      Graphics2D graphics,
      double cursor,
      Rectangle2D plotArea,
      Rectangle2D dataArea,
      RectangleEdge edge,
      PlotRenderingInfo info) {
    Pen pen = maker.on(graphics);
    painter.head(pen, dataArea);
    for (int row = 0; row < rows; row++) {
      painter.label(pen, row, getCategoryMiddle(row, rows, dataArea, edge));
    }
    return new AxisState(cursor);
  }
}
