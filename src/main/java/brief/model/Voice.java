package brief.model;

/// Who gives advice or holds an opinion.
///
/// @param names the name
/// @param role what he or she is
public record Voice(String id, Texts names, Texts role) {}
