package brief.cli;

import brief.press.Progress;
import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// Entry: words in, exit code out.
///
/// Exit codes: 0 clean, 1 the author's files have errors, 2 usage, 3 the machine or our own fault.
public final class Main {
  static final int SOUND = 0;
  static final int AUTHOR = 1;
  static final int USAGE = 2;
  static final int FAULT = 3;

  private Main() {}

  @SuppressWarnings("SystemConsoleNull") // there is none when the JDK has no terminal support
  public static void main(String[] args) {
    PrintStream out = utf8(System.out);
    PrintStream err = utf8(System.err);
    @Nullable Console console = System.console();
    boolean terminal = console != null && console.isTerminal();
    int exit =
        run(new Surroundings(Path.of(""), System.getenv(), System.in, out, err, terminal), args);
    out.flush();
    err.flush();
    System.exit(exit);
  }

  /// Runs a command; tests drive this.
  static int run(Surroundings surroundings, String... args) {
    BriefCommand root = new BriefCommand(surroundings);
    CommandLine line =
        new CommandLine(root)
            .setOut(new PrintWriter(surroundings.out(), true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(surroundings.err(), true, StandardCharsets.UTF_8))
            .setExecutionExceptionHandler(
                (fault, command, parsed) -> tell(fault, root, surroundings))
            .setUsageHelpAutoWidth(false)
            .setUsageHelpWidth(100)
            .setCaseInsensitiveEnumValuesAllowed(true);
    return line.execute(args);
  }

  private static int tell(Exception fault, BriefCommand root, Surroundings surroundings) {
    Throwable cause =
        fault instanceof UncheckedIOException io && io.getCause() != null ? io.getCause() : fault;
    String kind = cause instanceof IOException ? "cannot go on" : "internal fault";
    surroundings.err().printf("brief: %s: %s%n", kind, cause);
    if (root.debug) {
      fault.printStackTrace(surroundings.err());
    } else {
      surroundings.err().println("hint: --debug shows where");
    }
    return FAULT;
  }

  private static PrintStream utf8(PrintStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }

  /// What a command sees of the world.
  ///
  /// @param folder the caller's folder
  /// @param environment variables
  /// @param terminal whether somebody watches
  record Surroundings(
      Path folder,
      Map<String, String> environment,
      InputStream in,
      PrintStream out,
      PrintStream err,
      boolean terminal) {
    Surroundings {
      environment = Map.copyOf(environment);
    }

    /// Surroundings without standard input.
    Surroundings(
        Path folder,
        Map<String, String> environment,
        PrintStream out,
        PrintStream err,
        boolean terminal) {
      this(folder, environment, InputStream.nullInputStream(), out, err, terminal);
    }

    /// The folder of `brief` itself, named by the launcher.
    Path home() {
      return Path.of(environment.getOrDefault("BRIEF_HOME", ".")).toAbsolutePath().normalize();
    }

    /// The language of findings: `zh` or `en`.
    String uiLanguage() {
      return environment.getOrDefault("BRIEF_UI_LANG", "").startsWith("zh") ? "zh" : "en";
    }

    Progress progress(boolean quiet) {
      return quiet ? (done, total, what) -> {} : terminal ? new Bar(err) : new Steps(err);
    }
  }
}
