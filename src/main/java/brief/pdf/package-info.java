/// Verb. `page.Pages` and faces in, the bytes of a tagged PDF out: [PdfPrinter].
///
/// OpenPDF lives here and keeps objects, page tree, streams, bookmarks, images and
/// cross-references. What it cannot do is written on top of it: the structure tree ([Tree]: an
/// element holds text and elements in any order), fonts ([Type0]: a glyph of its own for each code
/// point), metadata ([Imprint]), links ([Leads]), the colour space ([Srgb]). Layout has fixed every
/// coordinate: nothing is measured or moved here.
@org.jspecify.annotations.NullMarked
package brief.pdf;
