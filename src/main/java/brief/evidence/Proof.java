package brief.evidence;

import brief.diag.Diagnostic;
import java.util.List;

/// What came of checking the evidence.
///
/// @param found where each quote stands that stands somewhere, in the order of the claims
/// @param findings everything that is wrong, in the order of the places
public record Proof(List<Found> found, List<Diagnostic> findings) {
  public Proof {
    found = List.copyOf(found);
    findings = List.copyOf(findings);
  }
}
