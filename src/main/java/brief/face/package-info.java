/// Ground. What a font file says: coverage, advance widths, kerning, metrics, bytes. Knows only
/// `diag`; no library, no AWT.
@org.jspecify.annotations.NullMarked
package brief.face;
