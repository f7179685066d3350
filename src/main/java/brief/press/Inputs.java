package brief.press;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.io.IOException;
import java.util.List;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.TreeMap;

/// Everything that a job reads, but for the documents, which only the digest names.
///
/// @param digest path to text of the digest's YAML files
/// @param templates path below `templates/` to text: templates, words, style
/// @param art path to bytes of the images among the templates
/// @param fonts path to bytes of the font files
record Inputs(
    SequencedMap<String, String> digest,
    SortedMap<String, String> templates,
    SortedMap<String, byte[]> art,
    SortedMap<String, byte[]> fonts) {
  /// Reads a project; a project without digest is the author's mistake, an unreadable disk an
  /// exception.
  ///
  /// Error: a file that is not UTF-8 (B704).
  static Checked<Inputs> read(Project project) throws IOException {
    SortedMap<String, byte[]> digest = project.digest();
    if (digest.isEmpty()) {
      Place place = Place.of(Project.DIGEST);
      return new Checked.Broken<>(
          List.of(Diagnostic.of(Code.NO_DIGEST, place, project.toString())));
    }
    Findings findings = new Findings();
    Inputs inputs =
        new Inputs(
            texts(digest, findings), templates(project, findings), project.art(), project.fonts());
    return findings.broken() ? findings.refusal() : findings.sound(inputs);
  }

  /// The templates, words and styles, by path below `templates/`.
  static SortedMap<String, String> templates(Project project, Findings findings)
      throws IOException {
    SortedMap<String, String> templates = new TreeMap<>();
    texts(project.templates(), findings)
        .forEach(
            (path, text) -> templates.put(path.substring(Project.TEMPLATES.length() + 1), text));
    return templates;
  }

  private static SortedMap<String, String> texts(
      SortedMap<String, byte[]> files, Findings findings) {
    SortedMap<String, String> texts = new TreeMap<>();
    files.forEach((path, bytes) ->
        findings.keep(Utf8.read(path, bytes)).ifPresent(text -> texts.put(path, text)));
    return texts;
  }

  /// The sums of all of it, for the manifest.
  SortedMap<String, String> sums() {
    SortedMap<String, String> sums = new TreeMap<>();
    digest.forEach((path, text) -> sums.put(path, Sums.sha256(text)));
    templates.forEach((path, text) -> sums.put("templates/" + path, Sums.sha256(text)));
    art.forEach((path, bytes) -> sums.put(path, Sums.sha256(bytes)));
    fonts.forEach((path, bytes) -> sums.put(path, Sums.sha256(bytes)));
    return sums;
  }
}
