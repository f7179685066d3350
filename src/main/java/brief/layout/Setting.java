package brief.layout;

import brief.amount.Words;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Document;
import brief.doc.Picture;
import brief.doc.Source;
import brief.line.LineBreaker;
import brief.page.Style;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// What everybody needs who sets a part of one document, and where they say what they find.
///
/// @param lang `zh` or `en`
/// @param root the structure element `Document`
/// @param findings what is wrong so far
record Setting(
    Document document,
    Map<String, Picture> pictures,
    Style style,
    String lang,
    Typefaces typefaces,
    Words words,
    LineBreaker breaker,
    Anchors anchors,
    Tag root,
    SequencedSet<Diagnostic> findings) {

  /// A fresh start with the same material.
  Setting again() {
    return new Setting(
        document,
        pictures,
        style,
        lang,
        typefaces,
        words,
        breaker,
        anchors,
        Tag.root(),
        new LinkedHashSet<>());
  }

  Style.Paper paper() {
    return style.paper();
  }

  Style.Language language() {
    Style.Language language = style.languages().get(lang);
    if (language == null) {
      throw new IllegalStateException("no style for " + lang);
    }
    return language;
  }

  /// From baseline to baseline of the body: the grid is half of it.
  double line() {
    return typefaces.type(Style.Part.BODY).leading();
  }

  /// A value of the front matter; empty when it is not there.
  String front(String key) {
    return Optional.ofNullable(document.front().get(key)).orElse("");
  }

  Place place(Source source) {
    return new Place(document.file(), source.line(), source.column());
  }

  /// The document as a whole.
  Place everywhere() {
    return Place.of(document.file());
  }

  /// The picture that a path in the Markdown leads to: its file name without ending is the key.
  Optional<Picture> picture(String path, Source source) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    Optional<Picture> picture =
        Optional.ofNullable(pictures.get(dot < 0 ? name : name.substring(0, dot)));
    if (picture.isEmpty()) {
      find(Code.PICTURE_MISSING, place(source), path);
    }
    return picture;
  }

  void find(Code code, Place place, String... args) {
    findings.add(Diagnostic.of(code, place, args));
  }

  List<Diagnostic> found() {
    return findings.stream()
        .sorted(java.util.Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::code))
        .toList();
  }
}
