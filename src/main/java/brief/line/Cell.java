package brief.line;

import brief.face.Face;
import java.util.Optional;

/// The smallest thing on a line: a character, a pair —— or ……, or a box. All lengths in points.
///
/// @param span it is from
/// @param part which span of the paragraph that is, base 0
/// @param at where it stands in the paragraph's text, in UTF-16
/// @param said its text
/// @param shown its glyphs, mostly what is said; none for boxes and signs without width
/// @param face of the glyphs, when there are any
/// @param em its size
/// @param pre from the cell's left edge to the glyph's origin; negative when blank is cut off
/// @param advance of its glyphs
/// @param width of the cell
/// @param note whether it is raised or lowered, such as a note mark
/// @param missing whether no face has it
record Cell(
    Span span,
    int part,
    int at,
    String said,
    String shown,
    Kind kind,
    Optional<Face> face,
    double em,
    double pre,
    double advance,
    double width,
    boolean note,
    boolean missing) {

  /// What is blank at its left and goes away at a line's start (CLREQ 3.1.6.3).
  double blankBefore() {
    return kind == Kind.OPEN ? em / 2 : 0;
  }

  /// What is blank at its right and goes away at a line's end (GB/T 15834 5.1.10).
  double blankAfter() {
    return kind.closing() ? em / 2 : 0;
  }

  /// Whether it is no character of its own, but goes with one.
  boolean mark() {
    return note
        || switch (kind) {
          case OPEN, CLOSE, COMMA, STOP, LINK, SPACE, GLUE, RETURN, JOIN -> true;
          case HAN, MIDDLE, DASH, LEADER, LATIN, SIGN, BOX -> false;
        };
  }

  int code() {
    return said.isEmpty() ? 0 : said.codePointAt(0);
  }

  /// Whether it may be a little wider or narrower.
  boolean elastic() {
    return kind != Kind.SPACE && kind != Kind.GLUE && scalable();
  }

  /// Whether its glyph may be drawn a little wider or narrower: Latin text, no code, no note mark.
  boolean scalable() {
    return kind != Kind.DASH
        && !note
        && span instanceof Span.Run run
        && !run.look().verbatim()
        && face.isPresent()
        && face.get().equals(run.look().latin());
  }

  boolean verbatim() {
    return span instanceof Span.Run run && run.look().verbatim();
  }

  boolean chinese() {
    return span instanceof Span.Run run && run.look().lang().startsWith("zh");
  }
}
