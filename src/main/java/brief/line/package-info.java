/// Ground. Runs of text in, broken lines out: Chinese and Latin line breaking by CLREQ. Knows only
/// `face` and `diag`; ICU4J's break iterator lives here.
@org.jspecify.annotations.NullMarked
package brief.line;
