package brief.compose;

import brief.model.Figure;

/// A figure that was drawn, in the language of the briefing.
///
/// @param figure what it shows
/// @param alt what is to be seen, in a sentence or two
public record Illustration(Figure figure, String alt) {}
