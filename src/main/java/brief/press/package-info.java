/// Caller. The recipe: which verb follows which; files, manifest, sums. Start reading at `Press`.
@org.jspecify.annotations.NullMarked
package brief.press;
