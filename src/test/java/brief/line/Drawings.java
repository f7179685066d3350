package brief.line;

import brief.face.Face;
import brief.face.Fonts;
import brief.line.Lines.Fragment;
import brief.line.Lines.Line;
import brief.line.Lines.Piece;
import brief.line.Paragraph.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Paragraphs in, small drawings out. The type is of 10 points, so that a Han is 10 points wide.
final class Drawings {
  static final double EM = 10;
  static final Face SERIF = Fonts.face("source-serif-4/SourceSerif4-Regular.ttf");
  static final Face SERIF_BOLD = Fonts.face("source-serif-4/SourceSerif4-Bold.ttf");
  static final Face SONG = Fonts.face("noto-serif-sc/NotoSerifSC-Regular.ttf");
  static final Face SONG_BOLD = Fonts.face("noto-serif-sc/NotoSerifSC-Bold.ttf");
  static final Face KAI = Fonts.face("brief-kai/BriefKai-Regular.ttf");
  static final Face CODE = Fonts.face("source-code-pro/SourceCodePro-Regular.ttf");
  static final Look ZH = new Look(SERIF, SONG, EM, 0x1a1a1a, 0, "zh", false);
  static final Look ZH_BOLD = new Look(SERIF_BOLD, SONG_BOLD, EM, 0x1a1a1a, 0, "zh", false);
  static final Look ZH_NOTE = new Look(SERIF, SONG, 6, 0x1a1a1a, 4, "zh", false);
  static final Look EN = new Look(SERIF, SONG, EM, 0x1a1a1a, 0, "en", false);
  static final Look EN_BOLD = new Look(SERIF_BOLD, SONG_BOLD, EM, 0x1a1a1a, 0, "en", false);
  static final Look EN_NOTE = new Look(SERIF, SONG, 6, 0x1a1a1a, 4, "en", false);
  static final Look VERBATIM = new Look(CODE, SONG, 9, 0x1a1a1a, 0, "en", true);

  private static final LineBreaker BREAKER = new LineBreaker();

  private Drawings() {}

  static Span run(String text, Look look) {
    return new Span.Run(text, look, 0);
  }

  static Lines zh(double ems, String text) {
    return set(ems, 0, Align.JUSTIFIED, "zh", run(text, ZH));
  }

  static Lines en(double ems, String text) {
    return set(ems, 0, Align.JUSTIFIED, "en", run(text, EN));
  }

  static Lines set(double ems, double first, Align align, String lang, Span... spans) {
    return BREAKER.set(new Paragraph(List.of(spans), ems * EM, first * EM, align, lang));
  }

  static double natural(Span... spans) {
    return BREAKER.natural(List.of(spans)) / EM;
  }

  static double minimal(Span... spans) {
    return BREAKER.minimal(List.of(spans)) / EM;
  }

  /// The lines as they are read: what is drawn, a mark drawn for another as what it says.
  static List<String> text(Lines lines) {
    return lines.lines().stream().map(Drawings::text).toList();
  }

  static String text(Line line) {
    return line.fragments().stream().map(Drawings::text).collect(Collectors.joining());
  }

  static String text(Fragment fragment) {
    return fragment
        .actual()
        .orElse(fragment.pieces().stream().map(Piece::text).collect(Collectors.joining()));
  }

  /// Where each character of a line is drawn, in hundredths of an em from the measure's left edge.
  static String places(Line line) {
    var places = new ArrayList<String>();
    for (Fragment fragment : line.fragments()) {
      double pen = fragment.x();
      double em = fragment.look().map(Look::size).orElse(EM);
      for (Piece piece : fragment.pieces()) {
        int length;
        for (int i = 0; i < piece.text().length(); i += length) {
          int code = piece.text().codePointAt(i);
          length = Character.charCount(code);
          places.add(Character.toString(code) + Math.round(pen * 100 / EM));
          pen +=
              fragment.face().map(face -> face.advance(code)).orElse(0.0)
                  * fragment.scale()
                  * em
                  / 1000;
        }
        pen += piece.shift();
      }
    }
    return String.join(" ", places);
  }
}
