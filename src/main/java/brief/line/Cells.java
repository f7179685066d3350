package brief.line;

import brief.face.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Spans cut into cells, each with its face, width and kind.
///
/// @param text of the whole paragraph as the rules of breaking see it: a box is U+FFFC, and what is
///   raised (note marks) is U+2060, so that it is no part of words and numbers
record Cells(List<Cell> list, String text) {
  private static final String BOX = "\uFFFC";
  private static final String RAISED = "\u2060";

  static Cells of(List<Span> spans) {
    var cells = new ArrayList<Cell>();
    var text = new StringBuilder();
    for (int part = 0; part < spans.size(); part++) {
      switch (spans.get(part)) {
        case Span.Run run -> {
          new Cutter(run, part, text.length(), cells).cut();
          boolean note = run.look().rise() != 0;
          text.append(note ? RAISED.repeat(run.text().length()) : run.text());
        }
        case Span.Box box -> {
          cells.add(box(box, part, text.length()));
          text.append(BOX);
        }
      }
    }
    return new Cells(List.copyOf(cells), text.toString());
  }

  private static Cell box(Span.Box box, int part, int at) {
    return new Cell(
        box,
        part,
        at,
        "",
        "",
        Kind.BOX,
        Optional.empty(),
        0,
        0,
        box.width(),
        box.width(),
        false,
        false);
  }

  /// Cuts one run.
  private static final class Cutter {
    private final Span.Run run;
    private final int part;
    private final int start;
    private final List<Cell> cells;
    private final Optional<Face> latin;
    private final Optional<Face> han;
    private final Optional<Face> marks;

    Cutter(Span.Run run, int part, int start, List<Cell> cells) {
      this.run = run;
      this.part = part;
      this.start = start;
      this.cells = cells;
      this.latin = Optional.of(run.look().latin());
      this.han = Optional.of(run.look().han());
      this.marks = Optional.of(run.look().marks());
    }

    void cut() {
      String text = run.text();
      int length;
      for (int i = 0; i < text.length(); i += length) {
        int code = text.codePointAt(i);
        length = Character.charCount(code);
        Kind kind = kind(code, i);
        boolean dash = code == '—' && kind == Kind.LINK;
        if ((dash || kind == Kind.LEADER) && text.startsWith(Character.toString(code), i + 1)) {
          length = 2;
        }
        cells.add(dash && length == 2 ? dash(i) : cell(i, length, code, kind));
      }
    }

    private Look look() {
      return run.look();
    }

    private Kind kind(int code, int i) {
      boolean chinese = look().lang().startsWith("zh") && !look().verbatim();
      boolean apostrophe = code == '’' && letter(i - 1) && letter(i + 1);
      Kind kind = Kind.of(code, chinese && !apostrophe);
      // an ambiguous sign that only the Chinese face has, such as ①, fills its em
      boolean full = kind == Kind.SIGN || kind == Kind.LATIN;
      return full && code > 0x2000 && !look().latin().covers(code) && look().han().covers(code)
          ? Kind.HAN
          : kind;
    }

    private boolean letter(int i) {
      return i >= 0
          && i < run.text().length()
          && Character.isLetter(run.text().charAt(i))
          && run.text().charAt(i) < 0x250;
    }

    private Optional<Face> face(int code, Kind kind) {
      return switch (kind) {
        case HAN, COMMA, STOP, DASH, LEADER -> han(code);
        case LINK -> code == '–' ? latin(code) : han(code);
        case OPEN, CLOSE, MIDDLE -> code < 0x3000 ? first(code, marks, han, latin) : han(code);
        case LATIN, SIGN, SPACE, GLUE, JOIN, RETURN, BOX -> latin(code);
      };
    }

    private Optional<Face> han(int code) {
      return first(code, han, latin, marks);
    }

    private Optional<Face> latin(int code) {
      return first(code, latin, han, marks);
    }

    /// The first face that has a character.
    private static Optional<Face> first(
        int code, Optional<Face> one, Optional<Face> other, Optional<Face> last) {
      if (one.orElseThrow().covers(code)) {
        return one;
      }
      if (other.orElseThrow().covers(code)) {
        return other;
      }
      return last.orElseThrow().covers(code) ? last : Optional.empty();
    }

    private Cell cell(int i, int length, int code, Kind kind) {
      String said = run.text().substring(i, i + length);
      boolean unseen = kind == Kind.RETURN || Character.getType(code) == Character.FORMAT;
      if (unseen) {
        return with(i, said, "", kind, Optional.empty(), 0, 0, 0, false);
      }
      Optional<Face> found = face(code, kind);
      Face face = found.orElse(look().han());
      double em = look().size();
      int count = length / Character.charCount(code);
      double advance = count * face.advance(code) * em / 1000;
      double width =
          switch (kind) {
            case MIDDLE -> em / 2;
            case OPEN, CLOSE, COMMA, STOP -> em;
            case LINK -> code == '—' ? Math.max(em, advance) : advance;
            case HAN, DASH, LEADER, LATIN, SIGN, SPACE, GLUE, JOIN, RETURN, BOX -> advance;
          };
      double pre =
          switch (kind) {
            case MIDDLE, LINK -> (width - advance) / 2;
            case OPEN -> width - advance;
            case HAN, CLOSE, COMMA, STOP, DASH, LEADER, LATIN, SIGN -> 0;
            case SPACE, GLUE, JOIN, RETURN, BOX -> 0;
          };
      return with(i, said, said, kind, Optional.of(face), pre, advance, width, found.isEmpty());
    }

    /// —— in two ems without a gap: U+2E3A where the face has it, else two that overlap.
    private Cell dash(int i) {
      double em = look().size();
      Face face =
          look().han().covers('⸺') ? look().han() : face('—', Kind.DASH).orElse(look().han());
      boolean one = face.covers('⸺');
      String shown = one ? "⸺" : "——";
      double advance = (one ? face.advance('⸺') : overlapped(face)) * em / 1000;
      return with(
          i,
          "——",
          shown,
          Kind.DASH,
          Optional.of(face),
          (2 * em - advance) / 2,
          advance,
          2 * em,
          !one && !face.covers('—'));
    }

    /// How far two dashes reach that are drawn without a gap between them.
    private static double overlapped(Face face) {
      double advance = face.advance('—');
      return advance + face.box('—').map(box -> box.right() - box.left() - 20).orElse(advance);
    }

    private Cell with(
        int i,
        String said,
        String shown,
        Kind kind,
        Optional<Face> face,
        double pre,
        double advance,
        double width,
        boolean missing) {
      return new Cell(
          run,
          part,
          start + i,
          said,
          shown,
          kind,
          face,
          look().size(),
          pre,
          advance,
          width,
          look().rise() != 0,
          missing);
    }
  }
}
