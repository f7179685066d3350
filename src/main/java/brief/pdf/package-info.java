/// Verb. `page.Pages` in, the bytes of a tagged PDF out. OpenPDF lives here.
@org.jspecify.annotations.NullMarked
package brief.pdf;
