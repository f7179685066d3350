package brief.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/// Hands each item of the plot to the draft, which draws it.
final class RowRenderer extends AbstractCategoryItemRenderer {
  private final transient Bench.Painter painter;
  private final transient Pen.Maker maker;

  RowRenderer(Bench.Painter painter, Pen.Maker maker) {
    this.painter = painter;
    this.maker = maker;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis domain,
      ValueAxis range,
      CategoryDataset data,
      int series,
      int row,
      int pass) {
    if (data.getValue(series, row) == null) {
      return;
    }
    double middle =
        domain.getCategoryMiddle(row, data.getColumnCount(), area, plot.getDomainAxisEdge());
    painter.item(
        maker.on(graphics),
        row,
        series,
        value -> range.valueToJava2D(value, area, plot.getRangeAxisEdge()),
        middle);
  }
}
