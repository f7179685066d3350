/// Verb. The digest, templates and words in, one `Manuscript` out. FreeMarker lives here.
@org.jspecify.annotations.NullMarked
package brief.compose;
