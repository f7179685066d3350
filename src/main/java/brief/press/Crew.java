package brief.press;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The threads of one job. Work that is begun must not wait for other work.
final class Crew implements AutoCloseable {
  private final ExecutorService threads;

  Crew(int size) {
    threads = Executors.newFixedThreadPool(size);
  }

  /// Begins some work.
  <T> Work<T> begin(Callable<T> work) {
    return new Work<>(threads.submit(work));
  }

  /// Does all of the work.
  ///
  /// @return what each gave, in the order of the works
  <T> List<T> all(Collection<Callable<T>> works) throws IOException {
    List<Work<T>> begun = works.stream().map(this::begin).toList();
    List<T> done = new ArrayList<>();
    try {
      for (Work<T> work : begun) {
        done.add(work.done());
      }
    } finally {
      begun.forEach(work -> work.future().cancel(false)); // what a fault leaves undone
    }
    return done;
  }

  /// Waits until all that was begun is done.
  @Override
  public void close() {
    threads.close();
  }

  /// Work that was begun.
  record Work<T>(Future<T> future) {
    /// What it gave, when it is done; throws what it threw.
    T done() throws IOException {
      try {
        return future.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        switch (e.getCause()) {
          case IOException fault -> throw fault;
          case RuntimeException fault -> throw fault;
          case Error fault -> throw fault;
          case null, default -> throw new IllegalStateException(e.getCause());
        }
      }
    }
  }
}
