package brief.model;

import java.util.List;
import java.util.Optional;

/// What to draw, from values of claims.
///
/// @param finding what the figure shows, a sentence, with `{claim.value}`
/// @param measure the unit line: measure, unit, place, period
/// @param themes ids of the themes whose briefings print it
/// @param regions ids of the regions whose briefings print it
/// @param overview whether the overview prints it
/// @param groups the series of grouped bars, the lanes of a timeline
/// @param points what is drawn, in order
/// @param system id of the system that a composition draws
public record Figure(
    String id,
    Kind kind,
    Texts finding,
    Texts measure,
    Optional<Texts> note,
    List<String> themes,
    List<String> regions,
    boolean overview,
    List<Group> groups,
    List<Point> points,
    Optional<String> system) {
  public Figure {
    themes = List.copyOf(themes);
    regions = List.copyOf(regions);
    groups = List.copyOf(groups);
    points = List.copyOf(points);
  }

  /// The kinds of figures.
  public enum Kind {
    /// Horizontal bars of one measure; open bounds are drawn open; groups make grouped bars.
    BARS,
    /// Shares, each of a whole of its own, on one 0–100 scale.
    SHARES,
    /// What a system consists of: a tree whose counted parts are rows of unit dots.
    COMPOSITION,
    /// Milestones on a time axis, results and targets apart.
    TIMELINE,
    /// Orders of magnitude as steps: 千亿级, 百亿级.
    TIERS,
    /// Two values of one measure for each row, joined: before and after, now and target.
    PAIRS,
    /// Themes by regions: how many statements stand where.
    MATRIX,
    /// The statements of a briefing by status and role.
    STATEMENTS
  }

  /// A series or lane.
  public record Group(String id, Texts names) {}

  /// One thing drawn.
  ///
  /// @param label what it is
  /// @param value its value; a timeline may leave it out for a milestone without a number
  /// @param at when, for a timeline: a value that is a moment
  /// @param group id of its group
  public record Point(
      Texts label, Optional<ValueRef> value, Optional<ValueRef> at, Optional<String> group) {}
}
