package brief.doc;

import brief.model.Status;
import brief.model.Texts;
import java.util.Optional;

/// A row of the table of values that stands with a figure: what is drawn, in words.
///
/// @param label what it is
/// @param group the series, lane or column that it is drawn in
/// @param at when, in a figure of times
/// @param value the value as it is printed; empty texts for a part or milestone without a number
/// @param status of the claim that it comes from; none for a count of claims
/// @param claim id of that claim
public record Datum(
    Texts label,
    Optional<Texts> group,
    Optional<Texts> at,
    Texts value,
    Optional<Status> status,
    Optional<String> claim) {}
