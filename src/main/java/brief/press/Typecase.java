package brief.press;

import brief.amount.Words;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.SettingsReader;
import brief.digest.WordsReader;
import brief.face.Face;
import brief.face.Faces;
import brief.face.TrueType;
import brief.page.Style;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/// What everything is set with: words, faces, style.
final class Typecase {
  private static final String TEMPLATES = Project.TEMPLATES + "/";
  private static final String WORDS = "/words.yaml";

  private final SortedMap<String, String> templates;
  private final SortedMap<String, byte[]> fonts;
  private final Findings findings;

  /// @param templates path below `templates/` to text
  /// @param fonts path to bytes
  Typecase(
      SortedMap<String, String> templates, SortedMap<String, byte[]> fonts, Findings findings) {
    this.templates = templates;
    this.fonts = fonts;
    this.findings = findings;
  }

  /// The words of every language that has some, by language.
  Map<String, Words> words() {
    Map<String, Words> words = new HashMap<>();
    templates.forEach((path, text) -> {
      if (path.endsWith(WORDS)) {
        String lang = path.substring(0, path.length() - WORDS.length());
        findings
            .keep(new WordsReader().read(lang, TEMPLATES + path, text))
            .ifPresent(read -> words.put(lang, read.words()));
      }
    });
    return words;
  }

  /// The faces of all font files.
  Faces faces() {
    Map<String, Face> faces = new HashMap<>();
    fonts.forEach((path, bytes) ->
        findings.keep(TrueType.read(path, bytes)).ifPresent(face -> faces.put(face.name(), face)));
    return new Faces(faces);
  }

  /// A style, when all its faces are there.
  Optional<Style> style(String name, Faces faces) {
    String file = TEMPLATES + name;
    String text = templates.get(name);
    if (text == null) {
      findings.add(List.of(Diagnostic.of(Code.TEMPLATE_MISSING, Place.of(file), file)));
      return Optional.empty();
    }
    Optional<Style> style =
        findings
            .keep(new SettingsReader().read(file, text))
            .flatMap(settings ->
                findings.keep(
                    Style.of(
                        file,
                        map(settings, SettingsReader.Setting::text),
                        map(settings, SettingsReader.Setting::place))));
    style.ifPresent(set -> findings.add(missing(set, name, faces)));
    return style;
  }

  /// That a language has no words.
  static Diagnostic wordless(String lang) {
    String file = TEMPLATES + lang + WORDS;
    return Diagnostic.of(Code.TEMPLATE_MISSING, Place.of(file), file);
  }

  private static List<Diagnostic> missing(Style style, String name, Faces faces) {
    return style.faces().stream()
        .filter(face -> faces.find(face).isEmpty())
        .map(face -> Diagnostic.of(Code.FACE_MISSING, Place.of(TEMPLATES + name), face))
        .toList();
  }

  private static <A, B> Map<String, B> map(Map<String, A> from, Function<A, B> by) {
    Map<String, B> to = new LinkedHashMap<>();
    from.forEach((key, value) -> to.put(key, by.apply(value)));
    return to;
  }
}
