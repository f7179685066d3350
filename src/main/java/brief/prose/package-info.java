/// Verb. A document in, findings on typography and wording out.
@org.jspecify.annotations.NullMarked
package brief.prose;
