/// Verb. The digest in, findings out: do the languages say the same?
@org.jspecify.annotations.NullMarked
package brief.parity;
