package brief.face;

/// A font file that does not hold what it promises. It never leaves this room: [TrueType#read]
/// makes a finding of it.
final class Torn extends Exception {
  private static final long serialVersionUID = 1;

  private final String reason;

  /// @param reason the table and what is the matter with it, in signs rather than words, for it is
  ///   printed in every language: `hmtx: 120 B < 2044 B`
  Torn(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }
}
