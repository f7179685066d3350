package brief.compose;

import brief.model.Claim;
import brief.model.Role;
import brief.model.Status;

/// The sections of a briefing, in the order in which they are usually printed. What is done, what
/// is aimed for and what is advised never stand in one section.
enum Section {
  /// What was reached.
  RESULTS,
  /// Targets, and results that are only planned.
  AIMS,
  /// What is being done or is decided.
  MEASURES,
  /// What authors recommend or hold right to do.
  ADVICE,
  /// What stands in the way, whoever says so.
  OBSTACLES,
  /// What one has to know besides.
  CONTEXT;

  /// Where a claim stands.
  static Section of(Claim claim) {
    boolean said = claim.status() == Status.ADVICE || claim.status() == Status.OPINION;
    return switch (claim.role()) {
      case OBSTACLE -> OBSTACLES;
      case CONTEXT -> claim.status() == Status.ADVICE ? ADVICE : CONTEXT;
      case RESULT, MEASURE -> {
        if (said) {
          yield ADVICE;
        }
        if (claim.status() == Status.TARGET) {
          yield AIMS;
        }
        boolean done = claim.status() == Status.REPORTED;
        yield claim.role() == Role.MEASURE ? MEASURES : done ? RESULTS : AIMS;
      }
    };
  }
}
