package brief.diag;

/// How grave a finding is, the gravest first: an error stops the printing, a warning does not.
public enum Severity {
  ERROR,
  WARNING
}
