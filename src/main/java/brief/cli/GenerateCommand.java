package brief.cli;

import brief.press.Job;
import brief.press.Press;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `brief generate`: prints briefings.
@Command(
    name = "generate",
    description =
        "Print the briefings: Markdown, PDF and figures in every language of the edition.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class GenerateCommand implements Callable<Integer> {
  @ParentCommand BriefCommand brief;
  @Mixin Selection selection = new Selection();
  @Mixin Reporting reporting = new Reporting();
  @Mixin Archive archive = new Archive();

  @Option(
      names = "--format",
      split = ",",
      paramLabel = "FORMAT",
      description = "Files to write: md, pdf. Default: both.")
  Set<Job.Format> formats = EnumSet.allOf(Job.Format.class);

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the files go. Default: out/ of the project.")
  @Nullable Path out;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many briefings are set at the same time. Default: one for each core, at most four.")
  int jobs = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

  @Option(names = "--list", description = "Only list the briefings that would be printed.")
  boolean list;

  @Option(
      names = "--dry-run",
      description = "Do everything but write: say which files would change.")
  boolean dryRun;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress.")
  boolean quiet;

  @SuppressWarnings("NullAway") // picocli sets the parent before it calls us
  GenerateCommand() {}

  @Override
  public Integer call() throws IOException {
    Path project = brief.project();
    Path goal =
        out == null
            ? project.resolve("out")
            : brief.surroundings.folder().toAbsolutePath().resolve(out);
    Job job =
        new Job(
            project,
            brief.surroundings.home(),
            goal.normalize(),
            new HashSet<>(selection.languages),
            new HashSet<>(selection.themes),
            new HashSet<>(selection.regions),
            formats,
            archive.standard(),
            Math.max(1, jobs));
    Press press = new Press(job, brief.surroundings.progress(quiet || list), reporting.failOn);
    Reporter reporter = brief.reporter(project, press, reporting);
    if (list) {
      return reporter.list(press.list());
    }
    long start = System.nanoTime();
    return reporter.printed(
        dryRun ? press.rehearse() : press.run(), goal, dryRun, (System.nanoTime() - start) / 1e9);
  }

  /// Which part of an edition is meant.
  static final class Selection {
    @Option(
        names = "--lang",
        split = ",",
        paramLabel = "LANG",
        description = "Only these languages: zh, en.")
    List<String> languages = List.of();

    @Option(names = "--theme", split = ",", paramLabel = "ID", description = "Only these themes.")
    List<String> themes = List.of();

    @Option(names = "--region", split = ",", paramLabel = "ID", description = "Only these regions.")
    List<String> regions = List.of();
  }
}
