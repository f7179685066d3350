/// Verb. The digest, templates and words in, one `Manuscript` out. FreeMarker lives here.
///
/// A briefing is rendered in three steps: [brief.compose.Stage] shows the digest to the template as
/// plain maps, lists and strings, each value between marks ([brief.compose.Marks]);
/// [brief.compose.Library] renders, shut in and bounded; [brief.compose.Sheet] takes the marks out
/// again and says where each value stands. What a template sees is set down in `docs/templates.md`.
/// Must not know how Markdown is read or set.
@org.jspecify.annotations.NullMarked
package brief.compose;
