/// Ground. Runs of text in, broken lines out: Chinese and Latin line breaking by CLREQ. Knows only
/// `face` and `diag`; ICU4J's break iterator lives here.
///
/// The walk of [LineBreaker#set]: spans are cut into `Cell`s (face, width, kind); `Breaks` says how
/// willingly a line ends after each, `Quantities` binds numbers to their units; `Gaps` says what
/// comes between two cells and how far it gives; a `Strip` sums that up, `Fit` chooses the lines
/// all at once, `Filler` shares out what a line lacks, `Setter` makes fragments.
///
/// Data beside the code: `quantities.txt`, `hyphenation_en.txt` (with its licence).
@org.jspecify.annotations.NullMarked
package brief.line;
