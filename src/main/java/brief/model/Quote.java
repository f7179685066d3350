package brief.model;

import java.util.Optional;

/// Words of a source, verbatim.
///
/// @param text the words, in the source's language
/// @param before words that stand right before them, when the text occurs more than once
/// @param after words that stand right after them
public record Quote(String text, Optional<String> before, Optional<String> after) {}
