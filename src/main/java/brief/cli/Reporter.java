package brief.cli;

import brief.cli.Main.Surroundings;
import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Messages;
import brief.diag.Report;
import brief.diag.Severity;
import brief.model.Coverage;
import brief.press.Printed;
import brief.press.Trace;
import brief.press.Versions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/// Tells the caller what was found and what was printed, and gives the exit code.
final class Reporter {
  /// Findings about what the caller asked for.
  private static final Set<Code> USAGE =
      Set.of(
          Code.NO_DIGEST,
          Code.NO_BRIEFING,
          Code.NO_FILE,
          Code.TRACE_NOTHING,
          Code.TRACE_STALE,
          Code.TRACE_NO_NUMBER);

  private final Surroundings surroundings;
  private final String language;
  private final Path project;
  private final Supplier<SortedMap<String, String>> drafts;
  private final Report.Form form;
  private final Closing closing;

  /// @param drafts texts that findings are about and no file has, by path
  Reporter(
      Surroundings surroundings,
      String language,
      Path project,
      Supplier<SortedMap<String, String>> drafts,
      Report.Form form) {
    this.surroundings = surroundings;
    this.language = language;
    this.project = project;
    this.drafts = drafts;
    this.form = form;
    this.closing = Closing.in(language);
  }

  /// Where all is told that is no report: a report that a program reads stands alone on standard
  /// output.
  private PrintStream told() {
    return form == Report.Form.TEXT ? surroundings.out() : surroundings.err();
  }

  int list(Checked<List<String>> briefings) {
    findings(briefings.diagnostics());
    return switch (briefings) {
      case Checked.Sound<List<String>> sound -> {
        sound.value().forEach(told()::println);
        yield Main.SOUND;
      }
      case Checked.Broken<List<String>> broken -> exit(broken.diagnostics(), "failed");
    };
  }

  int checked(Checked<Printed> printed) {
    findings(printed.diagnostics());
    return switch (printed) {
      case Checked.Sound<Printed> sound -> {
        told()
            .println(
                closing.say(
                    "sound",
                    closing.say("briefings", sound.value().briefings()),
                    besides(sound.diagnostics())));
        yield Main.SOUND;
      }
      case Checked.Broken<Printed> broken -> exit(broken.diagnostics(), "failed");
    };
  }

  /// What was checked, below how much of the sources is told.
  int surveyed(Checked<Printed> printed) {
    if (printed instanceof Checked.Sound<Printed>(Printed sound, _)) {
      Coverage coverage = sound.coverage();
      told()
          .printf(
              "%6s %6s %6s  %s%n",
              closing.say("coverage.used"),
              closing.say("coverage.waived"),
              closing.say("coverage.open"),
              closing.say("coverage.source"));
      coverage.sources().keySet().forEach(id -> counts(id, coverage.of(id)));
      counts(closing.say("coverage.total"), coverage.total());
    }
    return checked(printed);
  }

  private void counts(String what, Coverage.Counts counts) {
    told().printf("%6d %6d %6d  %s%n", counts.used(), counts.waived(), counts.open(), what);
  }

  int traced(Checked<List<Trace>> traces) {
    findings(traces.diagnostics());
    return switch (traces) {
      case Checked.Sound<List<Trace>> sound -> {
        Traces writer = new Traces("out/", language);
        sound.value().forEach(trace -> writer.lines(trace).forEach(told()::println));
        yield Main.SOUND;
      }
      case Checked.Broken<List<Trace>> broken -> exit(broken.diagnostics(), "failed");
    };
  }

  int printed(Checked<Printed> printed, Path out, boolean dryRun, double seconds) {
    findings(printed.diagnostics());
    return switch (printed) {
      case Checked.Sound<Printed> sound -> {
        if (dryRun) {
          sound.value().changed().stream()
              .sorted()
              .forEach(path -> told().println(closing.say("write", path)));
        }
        told()
            .println(
                closing.say(
                    dryRun ? "would" : "printed",
                    closing.say("briefings", sound.value().briefings()),
                    sound.value().count(".pdf"),
                    sound.value().count(".md"),
                    closing.say("figures", sound.value().count(".svg")),
                    size(sound.value().bytes()),
                    shown(out),
                    closing.say("files", sound.value().changed().size()),
                    String.format(Locale.ROOT, "%.1f", seconds),
                    besides(sound.diagnostics())));
        yield Main.SOUND;
      }
      case Checked.Broken<Printed> broken -> exit(broken.diagnostics(), "unwritten");
    };
  }

  int leaflet(Checked<Printed> printed, Path out) {
    findings(printed.diagnostics());
    return switch (printed) {
      case Checked.Sound<Printed> sound -> {
        Path here = surroundings.folder().toAbsolutePath().normalize();
        told()
            .println(
                closing.say(
                    "leaflet",
                    out.startsWith(here) ? here.relativize(out) : out,
                    size(sound.value().bytes()),
                    besides(sound.diagnostics())));
        yield Main.SOUND;
      }
      case Checked.Broken<Printed> broken -> exit(broken.diagnostics(), "unwritten");
    };
  }

  /// How many warnings there are and how many findings are waived; nothing where there are none.
  private String besides(List<Diagnostic> diagnostics) {
    long waived = diagnostics.stream().filter(finding -> finding.waiver().isPresent()).count();
    return closing.say("warnings", count(diagnostics, Severity.WARNING))
        + closing.say("waived", waived);
  }

  /// @param how the command closes: `failed`, or `unwritten` where it would have written
  private int exit(List<Diagnostic> diagnostics, String how) {
    String errors = closing.say("errors", count(diagnostics, Severity.ERROR));
    surroundings.err().println(closing.say(how, errors, besides(diagnostics)));
    if (diagnostics.stream().anyMatch(finding -> USAGE.contains(finding.code()))) {
      return Main.USAGE;
    }
    return diagnostics.stream().anyMatch(finding -> finding.code() == Code.OUT_UNWRITABLE)
        ? Main.FAULT
        : Main.AUTHOR;
  }

  private void findings(List<Diagnostic> diagnostics) {
    Messages messages = Messages.in(language);
    Report report = new Report(messages, diagnostics, texts(diagnostics), Versions.brief());
    PrintStream stream = form == Report.Form.TEXT ? surroundings.err() : surroundings.out();
    stream.print(report.as(form));
  }

  /// The texts of the files that findings point into, so that the line can be shown.
  private Map<String, String> texts(List<Diagnostic> diagnostics) {
    Map<String, String> texts = new TreeMap<>();
    diagnostics.stream()
        .map(finding -> finding.place().file())
        .distinct()
        .forEach(file -> text(file).ifPresent(text -> texts.put(file, text)));
    texts.putAll(drafts.get());
    return texts;
  }

  private Optional<String> text(String file) {
    boolean lent = file.startsWith("templates/") || file.startsWith("fonts/");
    List<Path> bases = lent ? List.of(project, surroundings.home()) : List.of(project);
    for (Path base : bases) {
      Path path = base.resolve(file);
      if (Files.isRegularFile(path)) {
        try {
          return Optional.of(Files.readString(path, StandardCharsets.UTF_8));
        } catch (IOException e) {
          // The finding stands without its line: that the file cannot be read is told where it is
          // needed.
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? (bytes + 500) / 1000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private String shown(Path out) {
    Path here = surroundings.folder().toAbsolutePath().normalize();
    return out.startsWith(here) ? here.relativize(out) + "/" : out + "/";
  }

  private static long count(List<Diagnostic> diagnostics, Severity severity) {
    return diagnostics.stream()
        .filter(finding -> finding.code().severity() == severity && finding.waiver().isEmpty())
        .count();
  }
}
