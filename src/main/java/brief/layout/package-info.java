/// Verb. A document, pictures and a style in, `page.Pages` out. Lines are broken by `line`.
@org.jspecify.annotations.NullMarked
package brief.layout;
