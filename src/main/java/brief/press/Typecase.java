package brief.press;

import brief.amount.ReadAloud;
import brief.amount.Words;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.SettingsReader.Setting;
import brief.digest.WordsReader;
import brief.digest.WordsReader.Worded;
import brief.face.Face;
import brief.face.Faces;
import brief.face.TrueType;
import brief.page.Art;
import brief.page.RasterReader;
import brief.page.Style;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.function.Function;

/// What everything is set with: words, faces, style.
final class Typecase {
  private static final String TEMPLATES = Project.TEMPLATES + "/";
  private static final String WORDS = "/words.yaml";
  private static final String LOGO = "logo.file";

  private final SortedMap<String, String> templates;
  private final SortedMap<String, byte[]> art;
  private final SortedMap<String, byte[]> fonts;
  private final Findings findings;

  /// @param templates path below `templates/` to text
  /// @param art path of the images among the templates to bytes
  /// @param fonts path to bytes
  Typecase(
      SortedMap<String, String> templates,
      SortedMap<String, byte[]> art,
      SortedMap<String, byte[]> fonts,
      Findings findings) {
    this.templates = templates;
    this.art = art;
    this.fonts = fonts;
    this.findings = findings;
  }

  /// The words of every language that has some, by language.
  Map<String, Words> words() {
    return map(worded(), Worded::words);
  }

  /// The words of every language that has some, and where each stands, by language.
  Map<String, Worded> worded() {
    Map<String, Worded> words = new HashMap<>();
    templates.forEach((path, text) -> {
      if (path.endsWith(WORDS)) {
        String lang = path.substring(0, path.length() - WORDS.length());
        findings
            .keep(new WordsReader().read(lang, TEMPLATES + path, text))
            .ifPresent(read -> words.put(lang, read));
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

  /// A style among the templates, when nothing in it is wrong.
  Optional<Style> style(String name, Faces faces) {
    String file = TEMPLATES + name;
    String text = templates.get(name);
    if (text == null) {
      findings.add(List.of(Diagnostic.of(Code.TEMPLATE_MISSING, Place.of(file), file)));
      return Optional.empty();
    }
    return style(file, text, faces);
  }

  /// A style, when nothing in it is wrong: values that can be used, faces and logo that are there.
  ///
  /// @param file its path, for findings
  Optional<Style> style(String file, String text, Faces faces) {
    Optional<SequencedMap<String, Setting>> settings =
        new StyleSheets(templates, findings).settings(file, text);
    Optional<Style> style =
        settings.flatMap(found ->
            findings.keep(Style.of(file, map(found, Setting::text), map(found, Setting::place))));
    style.ifPresent(set -> findings.add(missing(set, file, faces)));
    return style.flatMap(set -> set.logo().isEmpty() ? style : drawn(set, settings.orElseThrow()));
  }

  /// The style with the image of its logo; nothing when that cannot be printed.
  private Optional<Style> drawn(Style style, Map<String, Setting> settings) {
    String name = style.logo().orElseThrow().file();
    Place place = Optional.ofNullable(settings.get(LOGO)).orElseThrow().place();
    byte[] bytes = art.get(TEMPLATES + name);
    if (bytes == null) {
      boolean there = templates.containsKey(name);
      findings.add(
          List.of(
              there
                  ? Diagnostic.of(Code.PICTURE_UNFIT, place, name, "word:picture.KIND")
                  : Diagnostic.of(Code.PICTURE_MISSING, place, name)));
      return Optional.empty();
    }
    return switch (RasterReader.read(bytes)) {
      case Art.Photo photo -> Optional.of(style.drawn(photo));
      case Art.Unfit(Art.Reason reason) -> {
        findings.add(
            List.of(
                Diagnostic.of(Code.PICTURE_UNFIT, place, name, "word:picture." + reason.name())));
        yield Optional.empty();
      }
      case Art.Drawn _ -> throw new IllegalStateException(name);
    };
  }

  /// The words that do not say what their keys mean.
  static List<Diagnostic> misread(Worded words) {
    return ReadAloud.of(words.words()).stream()
        .map(one ->
            Diagnostic.of(
                Code.WORD_MISREAD, words.origins().of(one.key()), one.key(), one.written()))
        .toList();
  }

  /// That a language has no words.
  static Diagnostic wordless(String lang) {
    String file = TEMPLATES + lang + WORDS;
    return Diagnostic.of(Code.TEMPLATE_MISSING, Place.of(file), file);
  }

  private static List<Diagnostic> missing(Style style, String file, Faces faces) {
    return style.faces().stream()
        .filter(face -> faces.find(face).isEmpty())
        .map(face -> Diagnostic.of(Code.FACE_MISSING, Place.of(file), face))
        .toList();
  }

  private static <A, B> Map<String, B> map(Map<String, A> from, Function<A, B> by) {
    Map<String, B> to = new LinkedHashMap<>();
    from.forEach((key, value) -> to.put(key, by.apply(value)));
    return to;
  }
}
