package brief.layout;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.face.Face;
import brief.face.Faces;
import brief.line.Look;
import brief.page.Style;
import brief.page.Style.Cut;
import brief.page.Style.Family;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.List;

/// The looks of one language: which faces, sizes and colours the style gives a text.
final class Typefaces {
  /// The family for code, wherever it stands.
  private static final String CODE = "code";

  private static final char QUOTATION = '“';

  /// An advance below this is no full width.
  private static final double NARROW = 900;

  private final Style style;
  private final String lang;
  private final Faces faces;

  /// @param lang language of the document: `zh`, `en`
  Typefaces(Style style, String lang, Faces faces) {
    this.style = style;
    this.lang = lang;
    this.faces = faces;
  }

  /// The faces that the style names and nobody has.
  static List<Diagnostic> missing(Style style, Faces faces, Place place) {
    return style.faces().stream()
        .filter(name -> faces.find(name).isEmpty())
        .map(name -> Diagnostic.of(Code.FACE_MISSING, place, name))
        .toList();
  }

  TextStyle type(Part part) {
    Style.Language language = style.languages().get(lang);
    if (language == null) {
      throw new IllegalArgumentException("no style for language " + lang);
    }
    return language.type(part);
  }

  /// The plain look of a part in the language of the document.
  Look look(Part part) {
    return look(type(part), false, false, lang);
  }

  /// How text of a type looks.
  ///
  /// @param bold whether it is strong
  /// @param emphasis whether it is emphasised: italic in upright text, upright in italic
  /// @param run language of the text: `zh`, `en`
  Look look(TextStyle type, boolean bold, boolean emphasis, String run) {
    boolean heavy = type.bold() || bold;
    boolean slanted = type.italic() != emphasis;
    Family family = family(type.family());
    Face han = face(family.han(), heavy, slanted);
    return new Look(
        face(family.latin(), heavy, slanted),
        han,
        han.advance(QUOTATION) < NARROW ? named(family.marks()) : han,
        type.size(),
        style.rgb(type.colour()),
        0,
        run,
        false);
  }

  /// How code within text of a type looks.
  Look code(TextStyle type, boolean bold) {
    Family family = family(CODE);
    return new Look(
        face(family.latin(), bold, false),
        face(family.han(), bold, false),
        type.family().equals(CODE) ? type.size() : type.size() * 0.9,
        style.rgb(type.colour()),
        0,
        lang,
        true);
  }

  /// The mark of a note beside text of a type.
  Look call(TextStyle beside) {
    TextStyle type = type(Part.CALL);
    Look plain = look(type, false, false, "en");
    Face text = look(beside, false, false, lang).latin();
    double rise =
        (text.capHeight() * beside.size() - plain.latin().capHeight() * type.size()) / 1000;
    return new Look(plain.latin(), plain.han(), type.size(), plain.rgb(), rise, "en", true);
  }

  private Family family(String name) {
    Family family = style.families().get(name);
    if (family == null) {
      throw new IllegalArgumentException("no family " + name);
    }
    return family;
  }

  private Face face(Cut cut, boolean heavy, boolean slanted) {
    return named(cut.face(heavy, slanted));
  }

  private Face named(String name) {
    return faces.find(name).orElseThrow();
  }
}
