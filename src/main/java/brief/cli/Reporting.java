package brief.cli;

import brief.diag.Report;
import brief.diag.Severity;
import picocli.CommandLine.Option;

/// How findings are told, and which of them make a command fail.
final class Reporting {
  @Option(
      names = "--output",
      paramLabel = "FORM",
      description =
          "How findings are told: text, line, json, sarif, github. All but text stand alone on standard output. Default: text.")
  Report.Form output = Report.Form.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning",
      description = "From which findings on the command fails and writes nothing. Default: error.")
  Severity failOn = Severity.ERROR;
}
