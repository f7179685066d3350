package brief.press;

import brief.diag.Diagnostic;
import brief.mutation.Edit;
import java.util.List;

/// What the checks say to an edit.
///
/// @param equivalent whether the digest says the same as before
/// @param findings what is found that was not found before
record Verdict(Edit edit, boolean equivalent, List<Diagnostic> findings) {
  Verdict {
    findings = List.copyOf(findings);
  }

  boolean killed() {
    return !equivalent && !findings.isEmpty();
  }

  boolean survived() {
    return !equivalent && findings.isEmpty();
  }
}
