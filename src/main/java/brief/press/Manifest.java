package brief.press;

import brief.diag.Json;
import brief.model.Coverage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `out/manifest.json`: what was printed from what. No clock and no machine stand in it, so the
/// same inputs give the same bytes.
///
/// @param edition id of the edition
/// @param versions library or tool to its version
/// @param coverage what of the sources is told
/// @param inputs path to SHA-256 of every file that was read
/// @param outputs path below `out` to what is known of the file
record Manifest(
    String edition,
    SortedMap<String, String> versions,
    Coverage coverage,
    SortedMap<String, String> inputs,
    SortedMap<String, Output> outputs) {
  static final String FILE = "manifest.json";

  /// A printed file.
  record Output(String sha256, long bytes) {
    static Output of(byte[] bytes) {
      return new Output(Sums.sha256(bytes), bytes.length);
    }
  }

  /// This manifest with the entries of an older one that it has not itself.
  Manifest keeping(SortedMap<String, Output> older) {
    SortedMap<String, Output> all = new TreeMap<>(older);
    all.putAll(outputs);
    return new Manifest(edition, versions, coverage, inputs, all);
  }

  byte[] bytes() {
    List<String> lines = new ArrayList<>();
    lines.add("{");
    lines.add("  \"edition\": " + Json.string(edition) + ",");
    lines.add("  \"versions\": {");
    lines.addAll(pairs(versions));
    lines.add("  },");
    lines.add("  \"coverage\": {");
    lines.addAll(covered());
    lines.add("  },");
    lines.add("  \"inputs\": {");
    lines.addAll(pairs(inputs));
    lines.add("  },");
    lines.add("  \"outputs\": {");
    List<String> files = new ArrayList<>();
    outputs.forEach((path, output) ->
        files.add(
            "    %s: {\"sha256\": \"%s\", \"bytes\": %d}"
                .formatted(Json.string(path), output.sha256(), output.bytes())));
    lines.addAll(separated(files));
    lines.add("  }");
    lines.add("}");
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private List<String> covered() {
    List<String> lines = new ArrayList<>();
    coverage
        .sources()
        .keySet()
        .forEach(id -> lines.add("      " + Json.string(id) + ": " + counts(coverage.of(id))));
    List<String> all = new ArrayList<>();
    all.add("    \"total\": " + counts(coverage.total()) + ",");
    all.add("    \"sources\": {");
    all.addAll(separated(lines));
    all.add("    }");
    return all;
  }

  private static String counts(Coverage.Counts counts) {
    return "{\"used\": %d, \"waived\": %d, \"open\": %d}"
        .formatted(counts.used(), counts.waived(), counts.open());
  }

  private static List<String> pairs(Map<String, String> map) {
    return separated(
        map.entrySet().stream()
            .map(entry ->
                "    " + Json.string(entry.getKey()) + ": " + Json.string(entry.getValue()))
            .toList());
  }

  private static List<String> separated(List<String> lines) {
    List<String> out = new ArrayList<>(lines);
    for (int i = 0; i < out.size() - 1; i++) {
      out.set(i, out.get(i) + ",");
    }
    return out;
  }

  private static final Pattern OUTPUT =
      Pattern.compile(
          "    \"([^\"\\\\]+)\": \\{\"sha256\": \"([0-9a-f]{64})\", \"bytes\": (\\d+)\\},?");

  /// The outputs that a manifest of ours lists; none when the text is no such manifest.
  static SortedMap<String, Output> outputs(String json) {
    SortedMap<String, Output> outputs = new TreeMap<>();
    json.lines()
        .map(OUTPUT::matcher)
        .filter(Matcher::matches)
        .forEach(line ->
            outputs.put(line.group(1), new Output(line.group(2), Long.parseLong(line.group(3)))));
    return outputs;
  }
}
