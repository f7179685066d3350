package brief.cli;

import brief.diag.Severity;
import brief.press.Job;
import brief.press.Press;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `brief trace`: from a printed number to its source.
@Command(
    name = "trace",
    description = "Show what a printed number rests on: its claim, quote and source.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  brief trace out/en/themes/parks.md:41:17     the number at this line and column",
      "  brief trace out/en/themes/parks.md:41        all numbers of this line",
      "  brief trace over RMB 2.4 trillion            a number as it is printed",
      "  brief trace parks-output.output              a value of a claim, or a claim"
    })
final class TraceCommand implements Callable<Integer> {
  @ParentCommand BriefCommand brief;

  @Parameters(
      arity = "1..*",
      paramLabel = "VALUE|TEXT|PLACE",
      description = "A value (claim.value), a number as it is printed, or FILE.md:LINE[:COLUMN].")
  List<String> what = List.of();

  @SuppressWarnings("NullAway") // picocli sets the parent before it calls us
  TraceCommand() {}

  @Override
  public Integer call() throws IOException {
    Path project = brief.project();
    Job job = Job.whole(project, brief.surroundings.home(), 1);
    Press press = new Press(job, (done, total, step) -> {}, Severity.ERROR);
    return brief
        .reporter(project, press, new Reporting())
        .traced(press.trace(String.join(" ", what)));
  }
}
