/// Verb. Markdown text in, `doc.Document` out; the dialect is set down in `docs/markdown.md`.
/// flexmark lives here and is seen nowhere else. Must not know who wrote the Markdown or how it is
/// set.
@org.jspecify.annotations.NullMarked
package brief.markdown;
