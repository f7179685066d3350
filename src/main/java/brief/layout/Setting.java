package brief.layout;

import brief.amount.Words;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.doc.Document;
import brief.doc.Picture;
import brief.doc.Source;
import brief.line.LineBreaker;
import brief.page.Album;
import brief.page.Art;
import brief.page.Style;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

/// What everybody needs who sets a part of one document, and where they say what they find.
///
/// @param lang `zh` or `en`
/// @param quotes what each note quotes, by its label
/// @param root the structure element `Document`
/// @param foreign whether others wrote the Markdown
/// @param tight whether headings have less space above them, so that a few lines need no page of
///   their own
/// @param findings what is wrong so far
record Setting(
    Document document,
    Album album,
    Style style,
    String lang,
    Typefaces typefaces,
    Words words,
    LineBreaker breaker,
    Anchors anchors,
    Map<String, Quoted> quotes,
    Tag root,
    boolean foreign,
    boolean tight,
    SequencedSet<Diagnostic> findings) {

  /// A fresh start with the same material.
  Setting again(boolean tighter) {
    return new Setting(
        document,
        album,
        style,
        lang,
        typefaces,
        words,
        breaker,
        anchors,
        quotes,
        Tag.root(),
        foreign,
        tighter,
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

  /// What a note of the document quotes.
  Quoted quote(Document.Note note) {
    Quoted quote = quotes.get(note.label());
    if (quote == null) {
      throw new IllegalStateException("no note of the document: " + note.label());
    }
    return quote;
  }

  Place place(Source source) {
    return new Place(document.file(), source.line(), source.column());
  }

  /// The document as a whole.
  Place everywhere() {
    return Place.of(document.file());
  }

  /// What an image shows; nothing, and a finding, when there is no such file or it cannot be
  /// printed.
  Optional<Artwork> art(String path, String alt, Source source) {
    Optional<Art> art = album.find(path);
    if (art.isEmpty()) {
      find(Code.PICTURE_MISSING, place(source), path);
      return Optional.empty();
    }
    return switch (art.get()) {
      case Art.Drawn(Picture picture) ->
          named(
              new Artwork(art.get(), picture.width(), picture.height(), alt),
              picture.alt(),
              source);
      case Art.Photo(var _, double width, double height, int _) ->
          named(new Artwork(art.get(), width, height, alt), "", source);
      case Art.Unfit(Art.Reason reason) -> {
        find(Code.PICTURE_UNFIT, place(source), path, "word:picture." + reason.name());
        yield Optional.empty();
      }
    };
  }

  /// The artwork with an alternative text, which it must have.
  private Optional<Artwork> named(Artwork artwork, String own, Source source) {
    if (!artwork.alt().isBlank()) {
      return Optional.of(artwork);
    }
    if (own.isBlank()) {
      find(Code.ALT_MISSING, place(source));
      return Optional.empty();
    }
    return Optional.of(new Artwork(artwork.art(), artwork.width(), artwork.height(), own));
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
