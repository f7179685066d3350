package brief.press;

import brief.face.Face;
import brief.pdf.Fonts;
import brief.pdf.PdfPrinter;
import brief.pdf.Preflight;
import brief.svg.SvgWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;

/// Draws the figures of an order, sets its briefings on several threads, and hands every file to
/// the goal.
final class Printing {
  private final Job job;
  private final Order order;
  private final Goal goal;
  private final Progress progress;
  private final Findings findings;
  private final Crew crew;
  private int done;

  Printing(Job job, Order order, Goal goal, Progress progress, Findings findings, Crew crew) {
    this.job = job;
    this.order = order;
    this.goal = goal;
    this.progress = progress;
    this.findings = findings;
    this.crew = crew;
  }

  /// Prints everything of the order; what is wrong is among the findings.
  void print() throws IOException {
    Collection<Face> faces = order.copy().faces().byName().values();
    Crew.Work<Fonts> fonts = crew.begin(() -> Fonts.of(faces));
    Illustrator illustrator = new Illustrator(order.copy(), findings, crew);
    Gallery gallery = illustrator.draw(order.plan(), order.briefings());
    if (findings.broken()) {
      return;
    }
    Preflight preflight = new Preflight(fonts.done(), job.standard());
    Enclosures enclosures = new Enclosures(order.copy(), job.standard());
    Setter setter =
        new Setter(
            order.copy(),
            order.plan(),
            gallery,
            impression(fonts.done(), preflight),
            enclosures,
            findings);
    List<Callable<Boolean>> tasks = new ArrayList<>();
    order.tasks().forEach(task -> tasks.add(() -> set(setter, task)));
    if (job.formats().contains(Job.Format.MD)) {
      tasks.add(() -> goal.wantsBytes() ? figures(gallery) : figures(gallery, preflight));
    }
    crew.all(tasks);
    preflight.finish();
  }

  private Impression impression(Fonts fonts, Preflight preflight) {
    if (goal.wantsBytes()) {
      PdfPrinter printer = new PdfPrinter(fonts, job.standard());
      return (pages, attachments) -> Optional.of(printer.print(pages, attachments.get()));
    }
    return (pages, _) -> {
      preflight.check(pages);
      return Optional.empty();
    };
  }

  /// Whether it could be set.
  private boolean set(Setter setter, Order.Task task) throws IOException {
    Optional<Setter.Proofs> set =
        setter.set(task.briefing(), task.lang(), job.formats().contains(Job.Format.PDF));
    if (set.isPresent()) {
      if (job.formats().contains(Job.Format.MD)) {
        goal.write(task.path() + ".md", set.get().markdown().getBytes(StandardCharsets.UTF_8));
      }
      if (set.get().pdf().isPresent()) {
        goal.write(task.path() + ".pdf", set.get().pdf().get());
      }
    }
    step(task.path());
    return set.isPresent();
  }

  private boolean figures(Gallery gallery) throws IOException {
    SvgWriter writer = new SvgWriter(order.copy().faces().byName().values());
    for (Gallery.Drawn drawn : gallery.drawn()) {
      for (String lang : languages()) {
        goal.write(
            lang + "/figures/" + drawn.figure().id() + ".svg",
            writer.write(drawn.in(lang)).getBytes(StandardCharsets.UTF_8));
      }
    }
    return true;
  }

  /// Looks at figures that need not be written.
  private boolean figures(Gallery gallery, Preflight preflight) {
    for (Gallery.Drawn drawn : gallery.drawn()) {
      languages().forEach(lang -> preflight.check(drawn.in(lang)));
    }
    return true;
  }

  private SortedSet<String> languages() {
    SortedSet<String> languages = new TreeSet<>();
    order.tasks().forEach(task -> languages.add(task.lang()));
    return languages;
  }

  private synchronized void step(String path) {
    done++;
    progress.step(done, order.tasks().size(), path);
  }
}
