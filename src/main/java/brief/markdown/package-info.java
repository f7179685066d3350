/// Verb. Markdown text in, `doc.Document` out. flexmark lives here.
@org.jspecify.annotations.NullMarked
package brief.markdown;
