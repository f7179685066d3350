package brief.model;

/// A thing that the subject counts: park, action, cluster.
///
/// @param forms an ICU message of `{amount}` and `{n}` in each language: `{amount}个园区`, `{amount}
///   {n, plural, one {park} other {parks}}`
public record Unit(String id, Texts forms) {}
