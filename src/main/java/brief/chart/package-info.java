/// Verb. A figure of the digest in, one `doc.Picture` for each language out, and the rows of its
/// table of values. JFreeChart and java.awt live here.
///
/// [Charts] follows the references ([Resolver]), refuses what would mislead ([Honesty]), settles
/// the geometry for all languages at once (a [Draft] for each kind of figure), has JFreeChart draw
/// it on a [Recorder], once for each language, and describes it ([AltText], [Rows]). Texts are
/// measured by `face` and broken by `line`; AWT never loads a font.
@org.jspecify.annotations.NullMarked
package brief.chart;
