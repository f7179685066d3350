package brief.compose;

/// Ends a template that runs or grows without end.
final class Unbounded extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Unbounded() {
    super("unbounded", null, false, false);
  }
}
