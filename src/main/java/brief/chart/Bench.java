package brief.chart;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/// A category plot of rows: labels at the left, one scale at the foot, all space fixed so that the
/// languages share it.
///
/// @param head height kept above the rows
/// @param left width of the labels
/// @param band height of a row
/// @param scale of the values
/// @param origin value that the scale calls 0
/// @param values of each row, one for each series; NaN for none
record Bench(
    Sheet sheet,
    int head,
    int left,
    int band,
    Scale scale,
    double origin,
    List<Ticks.Tick> ticks,
    List<double[]> values) {
  private static final int FOOT = 17;

  /// What a draft draws on a bench.
  interface Painter {
    /// Draws what stands above the rows and behind them.
    default void head(Pen pen, Rectangle2D area) {}

    /// Draws the label of a row, its middle at y.
    void label(Pen pen, int row, double y);

    /// Draws an item.
    ///
    /// @param x from value to place
    /// @param y middle of the row
    void item(Pen pen, int row, int series, DoubleUnaryOperator x, double y);
  }

  /// Height of the plot.
  int height() {
    return head + values.size() * band + FOOT;
  }

  CategoryPlot plot(Painter painter, String lang) {
    Pen.Maker maker = graphics -> new Pen(graphics, sheet, lang);
    CategoryPlot plot =
        new CategoryPlot(
            data(),
            new LabelAxis(painter, maker, values.size()),
            axis(lang),
            new RowRenderer(painter, maker));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setInsets(new RectangleInsets(head, 0, 0, 0));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(new Color(Palette.RULE));
    plot.setRangeGridlineStroke(Pen.solidOrDashed(0.5));
    boolean zero = origin == 0;
    plot.setRangeZeroBaselineVisible(zero);
    plot.setRangeZeroBaselinePaint(new Color(Palette.INK));
    plot.setRangeZeroBaselineStroke(Pen.solidOrDashed(0.8));
    AxisSpace labels = new AxisSpace();
    labels.setLeft(left);
    plot.setFixedDomainAxisSpace(labels);
    AxisSpace foot = new AxisSpace();
    foot.setBottom(FOOT);
    plot.setFixedRangeAxisSpace(foot);
    return plot;
  }

  private TickAxis axis(String lang) {
    TickAxis axis = new TickAxis(ticks, lang);
    axis.setRange(origin + scale.lower(), origin + scale.upper());
    axis.setTickLabelFont(sheet.typeface(lang, Print.TICK));
    axis.setTickLabelPaint(new Color(Print.TICK.rgb()));
    axis.setTickLabelInsets(new RectangleInsets(3, 0, 0, 0));
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private DefaultCategoryDataset data() {
    DefaultCategoryDataset data = new DefaultCategoryDataset();
    for (int row = 0; row < values.size(); row++) {
      for (int series = 0; series < values.get(row).length; series++) {
        double value = values.get(row)[series];
        data.addValue(Double.isNaN(value) ? null : (Number) value, series, row);
      }
    }
    return data;
  }
}
