package brief.evidence;

/// Where a quote stands.
///
/// @param claim id of the claim that it proves
/// @param quote which of the claim's quotes, base 0
/// @param source id of the source
/// @param file path of the source's file
/// @param line line in that file, base 1
/// @param column column of its first character in code points, base 1
/// @param title whether it stands in the headline rather than in the body
public record Found(
    String claim, int quote, String source, String file, int line, int column, boolean title) {}
