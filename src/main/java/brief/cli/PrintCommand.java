package brief.cli;

import brief.press.Handpress;
import brief.press.Leaflet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// `brief print`: sets one Markdown file, whoever wrote it.
@Command(
    name = "print",
    description = "Set any Markdown file in the style of the house, as a PDF.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class PrintCommand implements Callable<Integer> {
  @ParentCommand BriefCommand brief;
  @Mixin Styling styling = new Styling();
  @Mixin Archive archive = new Archive();
  @Mixin Reporting reporting = new Reporting();

  @Parameters(paramLabel = "FILE.md", description = "The Markdown.")
  Path file;

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description =
          "Language of the text. Default: that of its front matter, else that of its script.")
  @Nullable Tongue lang;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "FILE.pdf",
      description = "The PDF. Default: beside the Markdown, under its name.")
  @Nullable Path out;

  /// The languages that can be set.
  enum Tongue {
    ZH,
    EN
  }

  @SuppressWarnings("NullAway") // picocli sets parent and file before it calls us
  PrintCommand() {}

  @Override
  public Integer call() throws IOException {
    Path markdown = brief.start().resolve(file).normalize();
    Path pdf = out == null ? beside(markdown) : brief.start().resolve(out).normalize();
    if (pdf.equals(markdown)) {
      throw new CommandLine.ParameterException(
          brief.spec.commandLine(), "the PDF would take the place of " + file);
    }
    Handpress press =
        new Handpress(
            brief.project(),
            brief.surroundings.home(),
            styling.file(brief.start()),
            reporting.failOn);
    Optional<String> tongue =
        Optional.ofNullable(lang).map(wanted -> wanted.name().toLowerCase(Locale.ROOT));
    Leaflet leaflet =
        new Leaflet(markdown, file.toString().replace('\\', '/'), pdf, tongue, archive.standard());
    return brief.reporter(brief.start(), reporting).leaflet(press.print(leaflet), pdf);
  }

  private static Path beside(Path markdown) {
    String name = String.valueOf(markdown.getFileName());
    int dot = name.lastIndexOf('.');
    return markdown.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + ".pdf");
  }
}
