/// Noun. What one briefing says: its Markdown with the evidence of each number, its tree, its
/// pictures.
@org.jspecify.annotations.NullMarked
package brief.doc;
