/// Verb. A figure and its values in, one `doc.Picture` for each language out. JFreeChart and
/// java.awt live here.
@org.jspecify.annotations.NullMarked
package brief.chart;
