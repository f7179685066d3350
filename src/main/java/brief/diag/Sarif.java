package brief.diag;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/// Findings as a log of SARIF 2.1.0 (OASIS Standard, errata 01): one run, a rule for each code that
/// was found, a suppression for each waiver.
final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final Messages messages;
  private final Explanations explanations;
  private final List<Diagnostic> findings;
  private final List<Code> codes;
  private final String version;

  Sarif(Messages messages, List<Diagnostic> findings, String version) {
    this.messages = messages;
    this.explanations = Explanations.in(messages.lang());
    this.findings = findings;
    this.codes = findings.stream().map(Diagnostic::code).distinct().sorted().toList();
    this.version = version;
  }

  Map<String, Object> log() {
    SequencedMap<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "brief");
    driver.put("version", version);
    driver.put("language", messages.lang());
    driver.put("rules", codes.stream().map(this::rule).toList());
    SequencedMap<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", findings.stream().map(this::result).toList());
    SequencedMap<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private static String level(Code code) {
    return code.severity().name().toLowerCase(Locale.ROOT);
  }

  private Map<String, Object> rule(Code code) {
    Explanation explanation = explanations.of(code);
    SequencedMap<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", code.id());
    rule.put("shortDescription", text(explanation.title()));
    rule.put("fullDescription", text(explanation.means()));
    rule.put("help", text(explanation.remedy()));
    rule.put("defaultConfiguration", Map.of("level", level(code)));
    return rule;
  }

  private Map<String, Object> result(Diagnostic finding) {
    List<String> told = new ArrayList<>(List.of(messages.sentence(finding)));
    told.addAll(messages.hints(finding));
    SequencedMap<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.code().id());
    result.put("ruleIndex", codes.indexOf(finding.code()));
    result.put("level", level(finding.code()));
    result.put("message", text(String.join("\n", told)));
    result.put("locations", List.of(Map.of("physicalLocation", location(finding.place()))));
    if (!finding.also().isEmpty()) {
      result.put(
          "relatedLocations",
          finding.also().stream().map(at -> Map.of("physicalLocation", location(at))).toList());
    }
    finding.waiver().ifPresent(waiver -> result.put("suppressions", List.of(suppression(waiver))));
    return result;
  }

  private Map<String, Object> location(Place place) {
    SequencedMap<String, Object> location = new LinkedHashMap<>();
    location.put("artifactLocation", Map.of("uri", uri(place.file())));
    if (place.line() > 0) {
      SequencedMap<String, Object> region = new LinkedHashMap<>();
      region.put("startLine", place.line());
      if (place.column() > 0) {
        region.put("startColumn", place.column());
      }
      location.put("region", region);
    }
    return location;
  }

  /// A path as a relative reference (RFC 3986), in ASCII.
  private static String uri(String path) {
    try {
      String uri = new URI(null, null, path, null).toASCIIString();
      return path.startsWith("//") ? uri.replaceFirst("^/+", "/") : uri;
    } catch (URISyntaxException no) {
      throw new IllegalStateException(path, no);
    }
  }

  private Map<String, Object> suppression(Waiver waiver) {
    SequencedMap<String, Object> suppression = new LinkedHashMap<>();
    suppression.put("kind", "external");
    suppression.put("status", "accepted");
    suppression.put("justification", messages.leave(waiver));
    suppression.put("location", Map.of("physicalLocation", location(waiver.place())));
    return suppression;
  }
}
