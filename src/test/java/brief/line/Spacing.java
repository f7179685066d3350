package brief.line;

import brief.line.Lines.Fragment;
import brief.line.Lines.Line;
import brief.line.Lines.Piece;
import java.util.ArrayList;
import java.util.List;

/// What is left free between the characters of a line.
final class Spacing {
  private Spacing() {}

  /// A character as it is drawn.
  ///
  /// @param size of its type
  /// @param note whether it is raised
  record Drawn(int code, double left, double right, double size, boolean note) {
    boolean han() {
      return Character.UnicodeScript.of(code) == Character.UnicodeScript.HAN;
    }

    boolean latin() {
      return code < 0x250 && Character.isLetterOrDigit(code);
    }
  }

  static List<Drawn> drawn(Line line) {
    var drawn = new ArrayList<Drawn>();
    for (Fragment fragment : line.fragments()) {
      double pen = fragment.x();
      Look look = fragment.look().orElseThrow();
      for (Piece piece : fragment.pieces()) {
        int length;
        for (int i = 0; i < piece.text().length(); i += length) {
          int code = piece.text().codePointAt(i);
          length = Character.charCount(code);
          double width = fragment.face().orElseThrow().advance(code) * look.size() / 1000;
          drawn.add(new Drawn(code, pen, pen + width, look.size(), look.rise() != 0));
          pen += width;
        }
        pen += piece.shift();
      }
    }
    return drawn;
  }

  /// Gaps outside their limits: of an em, between Han 0 to a quarter, between Han and Latin an
  /// eighth to a half, none within a Latin word or a number but kerning, a word space up to a half.
  static List<String> faults(Line line, boolean justified) {
    List<Drawn> drawn = drawn(line);
    var faults = new ArrayList<String>();
    for (int i = 0; i + 1 < drawn.size(); i++) {
      Drawn x = drawn.get(i);
      Drawn y = drawn.get(i + 1);
      double gap = (y.left() - x.right()) / x.size();
      String pair = Character.toString(x.code()) + Character.toString(y.code());
      if (x.note() || y.note()) {
        bound(faults, pair, gap, -0.001, 0.251);
      } else if (x.han() && y.han()) {
        bound(faults, pair, gap, -0.001, justified ? 0.251 : 0.001);
      } else if ((x.han() && y.latin()) || (x.latin() && y.han())) {
        bound(faults, pair, gap, 0.124, justified ? 0.501 : 0.251);
      } else if (x.latin() && y.latin()) {
        bound(faults, pair, gap, -0.15, 0.1);
      } else if (x.code() == ' ' && i > 0 && i + 2 < drawn.size()) {
        Drawn before = drawn.get(i - 1);
        boolean mixed = (before.han() && y.latin()) || (before.latin() && y.han());
        if (!(before.han() || before.latin()) || !(y.han() || y.latin())) {
          continue;
        }
        double space = (y.left() - before.right()) / x.size();
        bound(faults, pair, space, mixed ? 0.124 : 0.15, mixed ? 0.501 : 0.751);
      }
    }
    return faults;
  }

  private static void bound(List<String> faults, String pair, double gap, double low, double high) {
    if (gap < low || gap > high) {
      faults.add("gap of " + pair + " is " + Math.round(gap * 1000) / 1000.0);
    }
  }
}
