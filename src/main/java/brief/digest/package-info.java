/// Verb. YAML text in, `model` records and the place of every id out, or all mistakes at once.
/// snakeyaml-engine lives here.
@org.jspecify.annotations.NullMarked
package brief.digest;
