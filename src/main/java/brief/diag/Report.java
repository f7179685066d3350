package brief.diag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// Findings told to somebody who reads, or to a program that does. `docs/checking.md` describes
/// each form.
public final class Report {
  /// The forms of a report.
  public enum Form {
    /// Place, sentence, the line with a caret, what to do.
    TEXT,
    /// One finding a line, for `grep` and editors' lists of problems.
    LINE,
    /// One JSON object.
    JSON,
    /// SARIF 2.1.0.
    SARIF,
    /// Workflow commands of GitHub Actions: findings beside the lines of a pull request.
    GITHUB
  }

  private final Messages messages;
  private final List<Diagnostic> findings;
  private final Map<String, String> texts;
  private final String version;

  /// @param texts file, as places name it, to its text, for showing lines
  /// @param version of the program
  public Report(
      Messages messages, List<Diagnostic> findings, Map<String, String> texts, String version) {
    this.messages = messages;
    this.findings = Messages.inOrder(findings);
    this.texts = Map.copyOf(texts);
    this.version = version;
  }

  /// The report, each finding once, by place and code. Ends with a line end; empty only where a
  /// form of single lines has nothing to say.
  public String as(Form form) {
    return switch (form) {
      case TEXT -> messages.render(findings, texts);
      case LINE -> lines(this::line);
      case GITHUB -> lines(this::command);
      case JSON -> Json.write(object());
      case SARIF -> Json.write(new Sarif(messages, findings, version).log());
    };
  }

  private interface Line {
    String of(Diagnostic finding);
  }

  private String lines(Line line) {
    return findings.stream().map(finding -> line.of(finding) + "\n").collect(Collectors.joining());
  }

  private String line(Diagnostic finding) {
    String head = finding.place() + ": " + messages.verdict(finding) + " " + finding.code().id();
    String line = head + ": " + messages.sentence(finding) + more(finding, " [", "]");
    return line.replaceAll("[\\r\\n]+", " ");
  }

  /// Why it may stand, or what to do, each between the marks.
  private String more(Diagnostic finding, String open, String close) {
    List<String> more =
        finding.waiver().isPresent()
            ? List.of(messages.leave(finding.waiver().get()))
            : messages.hints(finding);
    return more.stream().map(hint -> open + hint + close).collect(Collectors.joining());
  }

  private String command(Diagnostic finding) {
    Place place = finding.place();
    List<String> properties = new ArrayList<>();
    properties.add("file=" + property(place.file()));
    if (place.line() > 0) {
      properties.add("line=" + place.line());
    }
    if (place.column() > 0) {
      properties.add("col=" + place.column());
    }
    properties.add("title=" + property(messages.verdict(finding) + " " + finding.code().id()));
    String kind =
        finding.waiver().isPresent()
            ? "notice"
            : finding.code().severity().name().toLowerCase(Locale.ROOT);
    String told = messages.sentence(finding) + more(finding, "\n", "");
    return "::" + kind + " " + String.join(",", properties) + "::" + data(told);
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private Map<String, Object> object() {
    SequencedMap<String, Object> report = new LinkedHashMap<>();
    report.put("brief", version);
    report.put("language", messages.lang());
    report.put("errors", count(Severity.ERROR));
    report.put("warnings", count(Severity.WARNING));
    report.put("waived", (int) findings.stream().filter(f -> f.waiver().isPresent()).count());
    report.put("findings", findings.stream().map(this::object).toList());
    return report;
  }

  private int count(Severity severity) {
    return (int)
        findings.stream()
            .filter(finding -> finding.code().severity() == severity && finding.waiver().isEmpty())
            .count();
  }

  private Map<String, Object> object(Diagnostic finding) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("code", finding.code().id());
    object.put("severity", finding.code().severity().name().toLowerCase(Locale.ROOT));
    object.putAll(object(finding.place()));
    object.put("message", messages.sentence(finding));
    object.put("arguments", finding.args());
    object.put("hints", messages.hints(finding));
    finding.suggestion().ifPresent(meant -> object.put("suggestion", meant));
    finding.waiver().ifPresent(waiver -> object.put("waiver", object(waiver)));
    if (!finding.also().isEmpty()) {
      object.put("also", finding.also().stream().map(Report::object).toList());
    }
    return object;
  }

  private static Map<String, Object> object(Place place) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("file", place.file());
    if (place.line() > 0) {
      object.put("line", place.line());
    }
    if (place.column() > 0) {
      object.put("column", place.column());
    }
    return object;
  }

  private static Map<String, Object> object(Waiver waiver) {
    SequencedMap<String, Object> object = new LinkedHashMap<>();
    object.put("reason", waiver.reason());
    waiver.until().ifPresent(until -> object.put("until", until));
    waiver.by().ifPresent(by -> object.put("by", by));
    object.put("place", waiver.place().toString());
    return object;
  }
}
