package brief.press;

import brief.diag.Place;
import brief.evidence.Found;
import brief.model.Claim;
import brief.model.Source;
import brief.model.Value;
import brief.model.ValueRef;
import java.util.List;

/// What a printed number rests on.
///
/// @param ref the value, as the digest names it
/// @param claim the claim that it is a value of
/// @param written where the claim stands in the digest
/// @param source the source of the claim
/// @param proofs where each quote of the claim stands in the source
/// @param printed where the value is printed, in the order of the briefings; what was asked for is
///   the first
/// @param operands what each value rests on that it is computed from; none unless it is computed
public record Trace(
    ValueRef ref,
    Value value,
    Claim claim,
    Place written,
    Source source,
    List<Found> proofs,
    List<Mark> printed,
    List<Trace> operands) {
  public Trace {
    proofs = List.copyOf(proofs);
    printed = List.copyOf(printed);
    operands = List.copyOf(operands);
  }

  /// A place where a value is printed.
  ///
  /// @param text how it reads there
  /// @param place in the Markdown file, its path below the folder that is printed into
  public record Mark(String text, Place place) {}
}
