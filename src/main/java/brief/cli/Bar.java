package brief.cli;

import brief.press.Progress;
import java.io.PrintStream;

/// Progress on a terminal: one line that is drawn again, with the time that is left.
final class Bar implements Progress {
  private static final int WIDTH = 24;

  private final PrintStream err;
  private final long start = System.nanoTime();

  Bar(PrintStream err) {
    this.err = err;
  }

  @Override
  public void step(int done, int total, String what) {
    int full = WIDTH * done / total;
    double spent = (System.nanoTime() - start) / 1e9;
    long left = Math.round(spent / done * (total - done));
    err.printf(
        "\r\u001b[K%s%s %d/%d  %s  %s",
        "█".repeat(full), "░".repeat(WIDTH - full), done, total, left > 0 ? left + " s" : "", what);
    if (done == total) {
      err.print("\r\u001b[K");
    }
    err.flush();
  }
}
