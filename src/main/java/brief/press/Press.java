package brief.press;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.diag.Severity;
import brief.evidence.Survey;
import brief.model.Briefing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// The recipe: read, prove, draw, set, write. Everything wrong is found in one go, and then nothing
/// is written.
public final class Press {
  private final Job job;
  private final Progress progress;
  private final Project project;
  private final Findings findings;
  private boolean surveyed;

  /// @param refused the gravity from which a finding keeps everything from being written
  public Press(Job job, Progress progress, Severity refused) {
    this.job = job;
    this.findings = new Findings(refused);
    this.progress = progress;
    this.project = new Project(job.project(), job.home());
  }

  /// The paths of the briefings that the job would print, without ending.
  ///
  /// @throws IOException when a file cannot be read
  public Checked<List<String>> list() throws IOException {
    try (Crew crew = new Crew(job.jobs())) {
      Optional<Order> order = order(crew);
      return order.isEmpty()
          ? findings.refusal()
          : findings.sound(order.get().tasks().stream().map(Order.Task::path).toList());
    }
  }

  /// Prints: every file of the job, or none.
  ///
  /// @throws IOException when a file cannot be read or written
  public Checked<Printed> run() throws IOException {
    try (Crew crew = new Crew(job.jobs())) {
      return print(new Folder(job.out()), crew);
    }
  }

  /// Does all of [#run] but the writing.
  ///
  /// @throws IOException when a file cannot be read
  public Checked<Printed> rehearse() throws IOException {
    try (Crew crew = new Crew(job.jobs())) {
      return print(new Rehearsal(job.out()), crew);
    }
  }

  /// Does all of [#run] that can find anything, and makes no bytes.
  ///
  /// @return how much would be printed, without files
  /// @throws IOException when a file cannot be read
  public Checked<Printed> check() throws IOException {
    try (Crew crew = new Crew(job.jobs())) {
      Optional<Order> order = order(crew);
      return order.isPresent() && made(order.get(), new Inspection(), crew)
          ? findings.sound(printed(order.get(), new TreeMap<>(), Set.of()))
          : findings.refusal();
    }
  }

  /// Does all of [#check], and finds what the sources say and no claim tells.
  ///
  /// @throws IOException when a file cannot be read
  public Checked<Printed> survey() throws IOException {
    surveyed = true;
    return check();
  }

  /// What a printed number rests on: one trace for each value that is meant.
  ///
  /// @param what a place in a Markdown file, `claim.value`, the id of a claim, or text as printed
  /// @throws IOException when a file cannot be read
  public Checked<List<Trace>> trace(String what) throws IOException {
    try (Crew crew = new Crew(job.jobs())) {
      Optional<Order> order = order(crew);
      if (order.isEmpty()) {
        return findings.refusal();
      }
      Gallery gallery =
          new Illustrator(order.get().copy(), findings, crew)
              .draw(order.get().plan(), order.get().briefings());
      List<Trace> traces = new Tracer(order.get(), gallery, findings, job.out()).trace(what);
      return findings.broken() ? findings.refusal() : findings.sound(traces);
    }
  }

  /// The Markdown that findings are about, by path: it was set and perhaps not written.
  public SortedMap<String, String> drafts() {
    return findings.drafts();
  }

  private Checked<Printed> print(Goal goal, Crew crew) throws IOException {
    Optional<Order> order = order(crew);
    if (order.isEmpty()) {
      return findings.refusal();
    }
    try (goal) {
      Optional<String> fault = goal.open();
      if (fault.isPresent()) {
        Place place = Place.of(job.out().toString());
        findings.add(
            List.of(Diagnostic.of(Code.OUT_UNWRITABLE, place, job.out().toString(), fault.get())));
        return findings.refusal();
      }
      Copy copy = order.get().copy();
      Crew.Work<SortedMap<String, String>> sums = crew.begin(copy::sums);
      if (!made(order.get(), goal, crew)) {
        return findings.refusal();
      }
      Manifest manifest = manifest(copy, sums.done(), goal.staged());
      goal.write(Manifest.FILE, manifest.bytes());
      Set<String> changed = goal.land(leftovers(manifest));
      SortedMap<String, Long> files = new TreeMap<>();
      goal.staged().forEach((path, output) -> files.put(path, output.bytes()));
      return findings.sound(printed(order.get(), files, changed));
    }
  }

  private static Printed printed(Order order, SortedMap<String, Long> files, Set<String> changed) {
    return new Printed(order.tasks().size(), files, changed, order.copy().coverage());
  }

  /// Makes everything of an order; whether nothing stops it from being written.
  private boolean made(Order order, Goal goal, Crew crew) throws IOException {
    Copy copy = order.copy();
    new Printing(job, order, goal, progress, findings, crew).print();
    if (surveyed) {
      findings.add(Survey.findings(copy.digest(), copy.origins(), copy.coverage()));
    }
    if (job.whole() && !findings.broken()) {
      findings.close();
    }
    return !findings.refused();
  }

  /// Reads and proves; nothing when something is wrong.
  private Optional<Order> order(Crew crew) throws IOException {
    Optional<Inputs> inputs = findings.keep(Inputs.read(project));
    if (inputs.isEmpty()) {
      return Optional.empty();
    }
    Optional<Copy> copy = new Editing(project, inputs.get(), findings, crew).copy();
    if (copy.isEmpty()) {
      return Optional.empty();
    }
    List<Briefing> plan = Planner.plan(copy.get().digest());
    findings.add(Planner.unknown(plan, copy.get().digest(), job));
    if (findings.broken()) {
      return Optional.empty();
    }
    List<Briefing> selected = Planner.select(plan, job);
    List<Order.Task> tasks = new ArrayList<>();
    for (String lang : copy.get().digest().edition().languages()) {
      if (job.languages().isEmpty() || job.languages().contains(lang)) {
        selected.forEach(briefing -> tasks.add(new Order.Task(briefing, lang)));
      }
    }
    return Optional.of(new Order(copy.get(), plan, tasks));
  }

  private Manifest manifest(
      Copy copy, SortedMap<String, String> sums, SortedMap<String, Manifest.Output> printed)
      throws IOException {
    Manifest manifest =
        new Manifest(copy.digest().edition().id(), Versions.all(), copy.coverage(), sums, printed);
    return job.whole() ? manifest : manifest.keeping(before());
  }

  /// What an earlier run printed and a whole edition no longer has.
  private Set<String> leftovers(Manifest manifest) throws IOException {
    SortedMap<String, Manifest.Output> before = before();
    before.keySet().removeAll(manifest.outputs().keySet());
    return before.keySet();
  }

  private SortedMap<String, Manifest.Output> before() throws IOException {
    Path file = job.out().resolve(Manifest.FILE);
    return Files.isRegularFile(file)
        ? Manifest.outputs(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : new TreeMap<>();
  }
}
