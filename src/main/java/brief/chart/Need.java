package brief.chart;

/// Room that something at a value takes on a scale.
///
/// @param value where it stands on the scale
/// @param left room that it takes to the left of there, in points
/// @param right room to the right
record Need(double value, double left, double right) {}
