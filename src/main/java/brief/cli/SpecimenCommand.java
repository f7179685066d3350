package brief.cli;

import brief.press.SpecimenBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `brief specimen`: shows every kind of element in both languages.
@Command(
    name = "specimen",
    description = "Print specimens of every kind of element, Chinese and English.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class SpecimenCommand implements Callable<Integer> {
  @ParentCommand BriefCommand brief;
  @Mixin Styling styling = new Styling();
  @Mixin Archive archive = new Archive();
  @Mixin Reporting reporting = new Reporting();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      description = "Where the files go. Default: out/specimen of the project.")
  @Nullable Path out;

  @SuppressWarnings("NullAway") // picocli sets the parent before it calls us
  SpecimenCommand() {}

  @Override
  public Integer call() throws IOException {
    Path project = brief.project();
    Path folder =
        out == null
            ? project.resolve("out").resolve("specimen")
            : brief.start().resolve(out).normalize();
    SpecimenBook book =
        new SpecimenBook(
            project, brief.surroundings.home(), styling.file(brief.start()), reporting.failOn);
    return brief
        .reporter(project, reporting)
        .leaflet(book.print(folder, archive.standard()), folder);
  }
}
