/// Noun. Where every mark goes on paper, and which structure element it belongs to.
@org.jspecify.annotations.NullMarked
package brief.page;
