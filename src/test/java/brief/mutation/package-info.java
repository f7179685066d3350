/// Tests only. The text of a digest in, edits that falsify it out, one class for each kind of edit;
/// what the checks say to them is asked in `press`.
@org.jspecify.annotations.NullMarked
package brief.mutation;
