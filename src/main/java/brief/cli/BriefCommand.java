package brief.cli;

import brief.cli.Main.Surroundings;
import brief.press.Press;
import brief.press.Project;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `brief`: the options that all commands share.
@Command(
    name = "brief",
    description =
        "Prints bilingual briefings from a digest in which every number is proved by its source.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      GenerateCommand.class,
      CheckCommand.class,
      PrintCommand.class,
      SpecimenCommand.class,
      ExplainCommand.class,
      NumbersCommand.class,
      TraceCommand.class,
      CompletionCommand.class
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  brief generate                       print everything into out/",
      "  brief generate --theme parks         print one theme in all languages",
      "  brief generate --region huangpu --lang zh --format pdf",
      "  brief check                          find mistakes, print nothing",
      "  brief check --watch                  the same after every change of a file",
      "  brief print letter.md                set any Markdown file as a PDF",
      "  brief specimen                       show every element in both languages",
      "  brief explain B204                   say what a finding means and what to do",
      "  brief numbers 增长2倍                show which numbers are read",
      "  brief trace over RMB 2.4 trillion    show what a printed number rests on",
      "  source <(brief completion)           complete commands in bash and zsh",
      "",
      "Exit codes: 0 clean, 1 errors in the digest or templates, 2 usage, 3 a fault of the machine or of brief."
    })
final class BriefCommand implements Runnable {
  final Surroundings surroundings;

  @Spec CommandSpec spec = CommandSpec.create();

  @Option(
      names = "-C",
      paramLabel = "DIR",
      description =
          "Work as if started in DIR. A project is the nearest folder upwards that has seeds/digest.",
      scope = ScopeType.INHERIT)
  @Nullable Path folder;

  @Option(
      names = "--debug",
      description = "Show where a fault happened.",
      scope = ScopeType.INHERIT)
  boolean debug;

  @Option(
      names = "--ui-lang",
      paramLabel = "zh|en",
      description = "Language of findings; by default that of the locale.",
      scope = ScopeType.INHERIT)
  @Nullable UiLang uiLang;

  /// The languages of findings.
  enum UiLang {
    ZH,
    EN
  }

  BriefCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }

  /// The folder that the caller works in.
  Path start() {
    Path base = surroundings.folder().toAbsolutePath();
    return folder == null ? base : base.resolve(folder).normalize();
  }

  /// The project that the caller means: the nearest upwards; without `-C`, `brief`'s own if there
  /// is none.
  Path project() {
    Optional<Path> nearest = Project.above(start());
    return nearest.orElse(folder == null ? surroundings.home() : start());
  }

  /// Tells what a press finds, in the caller's language.
  Reporter reporter(Path project, Press press, Reporting reporting) {
    return new Reporter(surroundings, uiLanguage(), project, press::drafts, reporting.output);
  }

  /// Tells what is found in files below a folder, in the caller's language.
  Reporter reporter(Path folder, Reporting reporting) {
    return new Reporter(surroundings, uiLanguage(), folder, TreeMap::new, reporting.output);
  }

  /// The caller's language: `zh` or `en`.
  String uiLanguage() {
    return uiLang == null ? surroundings.uiLanguage() : uiLang.name().toLowerCase(Locale.ROOT);
  }
}
