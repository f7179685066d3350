package brief.doc;

/// The stretch of Markdown that a node came from.
///
/// @param from offset of its first char, base 0, in UTF-16 units
/// @param to offset after its last char
/// @param line line of the first char, base 1
/// @param column column of the first char in code points, base 1
public record Source(int from, int to, int line, int column) {}
