package brief.model;

/// What kind of statement a claim is; never printed as another.
public enum Status {
  /// The source reports it as fact.
  REPORTED,
  /// Decided, being done or to be done, without a number to reach.
  PLANNED,
  /// A number or state to be reached.
  TARGET,
  /// What an author recommends.
  ADVICE,
  /// What an author holds.
  OPINION
}
