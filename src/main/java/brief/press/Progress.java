package brief.press;

/// Is told how far the press is; calls come from several threads, one at a time.
@FunctionalInterface
public interface Progress {
  /// Is called after each step.
  ///
  /// @param done how many steps are done
  /// @param total how many there are
  /// @param what the step that was just done: a file's path
  void step(int done, int total, String what);
}
