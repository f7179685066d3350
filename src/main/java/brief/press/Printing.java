package brief.press;

import brief.face.Face;
import brief.pdf.Fonts;
import brief.pdf.PdfPrinter;
import brief.svg.SvgWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Draws the figures of an order, sets its briefings on several threads, and hands every file to
/// the goal.
final class Printing {
  private final Job job;
  private final Order order;
  private final Goal goal;
  private final Progress progress;
  private final Findings findings;
  private int done;

  Printing(Job job, Order order, Goal goal, Progress progress, Findings findings) {
    this.job = job;
    this.order = order;
    this.goal = goal;
    this.progress = progress;
    this.findings = findings;
  }

  /// Prints everything of the order; what is wrong is among the findings.
  void print() throws IOException {
    Gallery gallery = new Illustrator(order.copy(), findings).draw(order.plan(), order.briefings());
    if (findings.broken()) {
      return;
    }
    Collection<Face> faces = order.copy().faces().byName().values();
    PdfPrinter printer = new PdfPrinter(Fonts.of(faces), job.standard());
    Enclosures enclosures = new Enclosures(order.copy(), job.standard());
    Setter setter = new Setter(order.copy(), order.plan(), gallery, printer, enclosures, findings);
    try (ExecutorService threads = Executors.newFixedThreadPool(job.jobs())) {
      List<Future<?>> tasks = new ArrayList<>();
      order.tasks().forEach(task -> tasks.add(threads.submit(() -> set(setter, task))));
      if (job.formats().contains(Job.Format.MD)) {
        tasks.add(threads.submit(() -> figures(gallery)));
      }
      tasks.forEach(Printing::await);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void set(Setter setter, Order.Task task) {
    Optional<Setter.Proofs> set =
        setter.set(task.briefing(), task.lang(), job.formats().contains(Job.Format.PDF));
    set.ifPresent(proofs -> {
      if (job.formats().contains(Job.Format.MD)) {
        write(task.path() + ".md", proofs.markdown().getBytes(StandardCharsets.UTF_8));
      }
      proofs.pdf().ifPresent(bytes -> write(task.path() + ".pdf", bytes));
    });
    step(task.path());
  }

  private void figures(Gallery gallery) {
    SvgWriter writer = new SvgWriter(order.copy().faces().byName().values());
    TreeSet<String> languages = new TreeSet<>();
    order.tasks().forEach(task -> languages.add(task.lang()));
    for (Gallery.Drawn drawn : gallery.drawn()) {
      for (String lang : languages) {
        write(
            lang + "/figures/" + drawn.figure().id() + ".svg",
            writer.write(drawn.in(lang)).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private void write(String path, byte[] bytes) {
    try {
      goal.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized void step(String path) {
    done++;
    progress.step(done, order.tasks().size(), path);
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof RuntimeException fault) {
        throw fault;
      }
      throw new IllegalStateException(cause);
    }
  }
}
