/// Verb. A `doc.Picture` and the faces of its texts in, SVG text out. It touches no file and knows
/// neither pages nor PDF.
@org.jspecify.annotations.NullMarked
package brief.svg;
