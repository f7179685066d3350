package brief.cli;

import brief.press.Progress;
import java.io.PrintStream;

/// Progress as plain lines, for logs.
final class Steps implements Progress {
  private final PrintStream err;

  Steps(PrintStream err) {
    this.err = err;
  }

  @Override
  public void step(int done, int total, String what) {
    err.printf("[%d/%d] %s%n", done, total, what);
  }
}
