/// Noun. What the digest says: records without a library. Comes from `digest`, goes to every verb
/// that judges or tells it.
@org.jspecify.annotations.NullMarked
package brief.model;
