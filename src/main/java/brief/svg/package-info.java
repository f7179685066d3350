/// Verb. A `doc.Picture` in, SVG text out.
@org.jspecify.annotations.NullMarked
package brief.svg;
