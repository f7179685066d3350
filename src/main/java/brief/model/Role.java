package brief.model;

/// In which section of a briefing a claim stands.
public enum Role {
  /// What has been reached.
  RESULT,
  /// What is done, planned or advised.
  MEASURE,
  /// What stands in the way: difficulties, constraints, risks.
  OBSTACLE,
  /// What one has to know besides.
  CONTEXT
}
