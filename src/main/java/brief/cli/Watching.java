package brief.cli;

import brief.cli.Main.Surroundings;
import brief.press.Stand;
import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.concurrent.Callable;

/// Does something again whenever files of a project have changed, until it is interrupted.
final class Watching {
  /// Milliseconds between two looks. A file that is being written has another stand at the next.
  private static final long PAUSE = 100;

  private final Surroundings surroundings;
  private final Closing closing;
  private final Path project;

  /// @param language in which it tells what has changed
  Watching(Surroundings surroundings, String language, Path project) {
    this.surroundings = surroundings;
    this.closing = Closing.in(language);
    this.project = project;
  }

  /// Does the work at once, and again after each change.
  ///
  /// @return the exit code of the last time, once this thread is interrupted
  int watch(Callable<Integer> work) throws Exception {
    while (true) {
      Stand stand = stand();
      int exit = work.call();
      tell(closing.say("watching"));
      SortedSet<String> changed;
      try {
        changed = change(stand);
      } catch (InterruptedException ended) {
        return exit;
      }
      tell(closing.say("changed", String.join(", ", changed)));
    }
  }

  /// Waits until something has changed and nothing changes any more.
  private SortedSet<String> change(Stand before) throws IOException, InterruptedException {
    Stand last = before;
    while (true) {
      Thread.sleep(PAUSE);
      Stand now = stand();
      SortedSet<String> changed = now.changedSince(before);
      if (!changed.isEmpty() && now.equals(last)) {
        return changed;
      }
      last = now;
    }
  }

  private Stand stand() throws IOException {
    return Stand.of(project, surroundings.home());
  }

  private void tell(String line) {
    surroundings.out().flush();
    surroundings.err().println(line);
    surroundings.err().flush();
  }
}
