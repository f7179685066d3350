package brief.chart;

import brief.line.LineBreaker;
import brief.line.Lines;
import brief.line.Look;
import brief.line.Paragraph;
import brief.line.Span;
import java.util.ArrayList;
import java.util.List;

/// Breaks labels into as few lines as fit a width; among the ways of doing so it takes the one that
/// breaks at spaces and marks rather than inside Chinese words, and then the most even one. Where a
/// line may break is for `line` to say.
final class Wrapping {
  private static final String GOOD = "、，；：。！？”’）》/";
  private static final int TRIALS = 16;
  private static final double INSIDE = 0.12;
  private static final double WIDE = 10_000;

  private final LineBreaker breaker = new LineBreaker();

  /// The lines of a text; a word wider than the measure stands alone and juts out.
  List<String> wrap(String text, Typeface typeface, double measure) {
    if (text.isEmpty()) {
      return List.of();
    }
    if (typeface.width(text) <= measure) {
      return List.of(text);
    }
    List<String> best = lines(text, typeface, measure);
    double cost = cost(best, text, typeface, measure);
    double least = Math.max(measure / 3, widest(text, typeface));
    for (int i = 1; i <= TRIALS; i++) {
      double tried = measure - (measure - least) * i / TRIALS;
      List<String> lines = lines(text, typeface, tried);
      if (lines.size() > best.size()) {
        break;
      }
      double here = cost(lines, text, typeface, measure);
      if (lines.size() == best.size() && here < cost) {
        best = lines;
        cost = here;
      }
    }
    return best;
  }

  /// The widest piece that is not broken.
  double widest(String text, Typeface typeface) {
    return breaker.minimal(List.of(run(text, typeface)));
  }

  private List<String> lines(String text, Typeface typeface, double measure) {
    Paragraph paragraph =
        new Paragraph(
            List.of(run(text, typeface)), measure, 0, Paragraph.Align.LEFT, typeface.lang());
    return breaker.set(paragraph).lines().stream().map(Wrapping::text).toList();
  }

  private static Span.Run run(String text, Typeface typeface) {
    return new Span.Run(
        text,
        new Look(
            typeface.latin(), typeface.han(), typeface.getSize2D(), 0, 0, typeface.lang(), false),
        0);
  }

  private static String text(Lines.Line line) {
    StringBuilder text = new StringBuilder();
    for (Lines.Fragment fragment : line.fragments()) {
      fragment.pieces().forEach(piece -> text.append(piece.text()));
    }
    return text.toString().strip();
  }

  private static double cost(List<String> lines, String text, Typeface typeface, double measure) {
    List<Double> widths = new ArrayList<>();
    double cost = 0;
    int from = 0;
    for (String line : lines) {
      widths.add(typeface.width(line));
      from += line.length();
      boolean space = from < text.length() && text.charAt(from) == ' ';
      boolean good = GOOD.indexOf(line.charAt(line.length() - 1)) >= 0;
      boolean before = from < text.length() && "“‘（《".indexOf(text.charAt(from)) >= 0;
      if (space) {
        from++;
      } else if (from < text.length() && !good && !before) {
        cost += INSIDE;
      }
    }
    for (double width : widths) {
      double slack = (measure - width) / measure;
      cost += slack < -1e-6 ? WIDE : slack * slack;
    }
    return cost;
  }
}
