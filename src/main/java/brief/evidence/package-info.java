/// Verb. The digest and the text of its sources in, findings out: is every quote there, is every
/// value in its quote?
@org.jspecify.annotations.NullMarked
package brief.evidence;
