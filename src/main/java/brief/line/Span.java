package brief.line;

import java.util.Optional;

/// What a paragraph is made of.
public sealed interface Span {
  /// A number of the caller's own, handed back with what was set: the structure content, a link.
  int tag();

  /// Text of one look; it may hold spaces, and `\n` for a forced break.
  record Run(String text, Look look, int tag) implements Span {}

  /// A box to be drawn by the caller, such as a status mark: as wide as it says, never broken from
  /// what follows.
  ///
  /// @param actual what it says aloud
  record Box(double width, Optional<String> actual, int tag) implements Span {}
}
