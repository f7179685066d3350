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
      case Checked.Broken<List<String>> broken -> exit(broken.diagnostics());
    };
  }

  int checked(Checked<Printed> printed) {
    findings(printed.diagnostics());
    return switch (printed) {
      case Checked.Sound<Printed> sound -> {
        told()
            .printf(
                "sound: %s%s%n",
                counted(sound.value().briefings(), "briefing"), warnings(sound.diagnostics()));
        yield Main.SOUND;
      }
      case Checked.Broken<Printed> broken -> exit(broken.diagnostics());
    };
  }

  /// What was checked, below how much of the sources is told.
  int surveyed(Checked<Printed> printed) {
    if (printed instanceof Checked.Sound<Printed>(Printed sound, _)) {
      Coverage coverage = sound.coverage();
      told().printf("%-24s %6s %6s %6s%n", "source", "used", "waived", "open");
      coverage.sources().keySet().forEach(id -> counts(id, coverage.of(id)));
      counts("total", coverage.total());
    }
    return checked(printed);
  }

  private void counts(String what, Coverage.Counts counts) {
    told().printf("%-24s %6d %6d %6d%n", what, counts.used(), counts.waived(), counts.open());
  }

  int traced(Checked<List<Trace>> traces) {
    findings(traces.diagnostics());
    return switch (traces) {
      case Checked.Sound<List<Trace>> sound -> {
        Traces writer = new Traces("out/", language);
        sound.value().forEach(trace -> writer.lines(trace).forEach(told()::println));
        yield Main.SOUND;
      }
      case Checked.Broken<List<Trace>> broken -> exit(broken.diagnostics());
    };
  }

  int printed(Checked<Printed> printed, Path out, boolean dryRun, double seconds) {
    findings(printed.diagnostics());
    return switch (printed) {
      case Checked.Sound<Printed> sound -> {
        if (dryRun) {
          sound.value().changed().stream()
              .sorted()
              .forEach(path -> told().println("would write " + path));
        }
        told()
            .printf(
                "%s %s: %d PDF, %d Markdown, %s, %s %s %s, %s new or changed, in %.1f s%s%n",
                dryRun ? "would print" : "printed",
                counted(sound.value().briefings(), "briefing"),
                sound.value().count(".pdf"),
                sound.value().count(".md"),
                counted(sound.value().count(".svg"), "figure"),
                size(sound.value().bytes()),
                dryRun ? "to" : "in",
                shown(out),
                counted(sound.value().changed().size(), "file"),
                seconds,
                warnings(sound.diagnostics()));
        yield Main.SOUND;
      }
      case Checked.Broken<Printed> broken -> exit(broken.diagnostics());
    };
  }

  int leaflet(Checked<Printed> printed, Path out) {
    findings(printed.diagnostics());
    return switch (printed) {
      case Checked.Sound<Printed> sound -> {
        Path here = surroundings.folder().toAbsolutePath().normalize();
        told()
            .printf(
                "printed %s, %s%s%n",
                out.startsWith(here) ? here.relativize(out) : out,
                size(sound.value().bytes()),
                warnings(sound.diagnostics()));
        yield Main.SOUND;
      }
      case Checked.Broken<Printed> broken -> exit(broken.diagnostics());
    };
  }

  private static String warnings(List<Diagnostic> diagnostics) {
    long warnings = count(diagnostics, Severity.WARNING);
    long waived = diagnostics.stream().filter(finding -> finding.waiver().isPresent()).count();
    return (warnings == 0 ? "" : ", " + counted(warnings, "warning"))
        + (waived == 0 ? "" : ", " + waived + " waived");
  }

  private int exit(List<Diagnostic> diagnostics) {
    surroundings
        .err()
        .printf(
            "%s%s; nothing was written%n",
            counted(count(diagnostics, Severity.ERROR), "error"), warnings(diagnostics));
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
    return bytes < 1_000_000 ? (bytes + 500) / 1000 + " kB" : "%.1f MB".formatted(bytes / 1e6);
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

  private static String counted(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
