package brief.cli;

import brief.press.Job;
import brief.press.Press;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `brief check`: the walk of `generate` without making files.
@Command(
    name = "check",
    description = "Find every mistake in digest, templates and pages; write nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @ParentCommand BriefCommand brief;
  @Mixin Reporting reporting = new Reporting();

  @Option(
      names = "--coverage",
      description =
          "Also count the numbers and names of the sources that claims tell, and show those that none tells.")
  boolean coverage;

  @Option(
      names = "--watch",
      description =
          "Check again whenever a file below seeds, templates or fonts has changed, until Ctrl-C.")
  boolean watch;

  @SuppressWarnings("NullAway") // picocli sets the parent before it calls us
  CheckCommand() {}

  @Override
  public Integer call() throws Exception {
    Path project = brief.project();
    return watch
        ? new Watching(brief.surroundings, brief.uiLanguage(), project).watch(() -> check(project))
        : check(project);
  }

  private int check(Path project) throws IOException {
    int jobs = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    Job job = Job.whole(project, brief.surroundings.home(), jobs);
    Press press = new Press(job, (done, total, what) -> {}, reporting.failOn);
    Reporter reporter = brief.reporter(project, press, reporting);
    return coverage ? reporter.surveyed(press.survey()) : reporter.checked(press.check());
  }
}
