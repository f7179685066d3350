package brief.model;

/// A key number of a briefing.
///
/// @param value the value
/// @param label what it is, whose and when, in a few words
public record Tile(ValueRef value, Texts label) {}
