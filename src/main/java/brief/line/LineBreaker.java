package brief.line;

import brief.line.Lines.Complaint;
import brief.line.Lines.Fragment;
import brief.line.Lines.Line;
import brief.line.Paragraph.Align;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Breaks paragraphs into lines: Chinese by CLREQ, English with hyphenation, and any mixture.
///
/// One may be shared by threads.
public final class LineBreaker {
  /// Above this badness a paragraph is set anew with hyphens: word spaces have grown by five
  /// eighths.
  private static final double TOLERANCE = 200;

  /// Above this it is set anew with hyphens in names too: word spaces have more than doubled.
  private static final double NAMES = 1000;

  /// So many characters that were set or measured are remembered: some thirty megabytes.
  private static final int REMEMBERED = 600_000;

  private final BreakIterator chinese =
      BreakIterator.getLineInstance(new ULocale("zh-u-lb-strict"));
  private final BreakIterator other = BreakIterator.getLineInstance(ULocale.ENGLISH);
  private final Quantities quantities = new Quantities();
  private final Hyphens hyphens = new Hyphens();
  private final Memory<Paragraph, Lines> lines = new Memory<>(REMEMBERED);
  private final Memory<List<Span>, Widths> widths = new Memory<>(REMEMBERED);

  /// Sets a paragraph.
  ///
  /// @return its lines, and what no breaking could do right: a line that is wider than the measure
  ///   is reported, never cut
  public Lines set(Paragraph paragraph) {
    return lines.of(paragraph, length(paragraph.spans()), this::lines);
  }

  private Lines lines(Paragraph paragraph) {
    Cells cells = Cells.of(paragraph.spans());
    List<Line> lines = new ArrayList<>();
    List<Complaint> complaints = new ArrayList<>();
    double indent = paragraph.first();
    for (Strip strip : strips(cells, paragraph.lang())) {
      var goal =
          new Fit.Goal(
              paragraph.measure() - indent,
              paragraph.measure(),
              paragraph.align() == Align.JUSTIFIED,
              Bounds.of(paragraph.measure(), strip.em(strip.from())));
      Broken broken = broken(strip, goal);
      int a = strip.from();
      for (int b : broken.ends()) {
        var typeset = new Typeset(broken.strip(), a, b, paragraph, indent, lines.size());
        lines.add(typeset.line());
        complaints.addAll(typeset.complaints());
        a = b;
        indent = 0;
      }
      if (broken.ends().isEmpty()) {
        lines.add(new Line(List.of(), 0));
        indent = 0;
      }
    }
    return new Lines(lines, complaints);
  }

  /// The width of spans on one line, in points; of the widest line where breaks are forced.
  public double natural(List<Span> spans) {
    return widths(spans).natural();
  }

  /// The width of the widest piece that is not broken save by hyphens, in points: no measure should
  /// be narrower.
  public double minimal(List<Span> spans) {
    return widths(spans).minimal();
  }

  /// Both widths, as who wants one mostly wants the other.
  private record Widths(double natural, double minimal) {}

  private Widths widths(List<Span> spans) {
    return widths.of(List.copyOf(spans), length(spans), this::measured);
  }

  private Widths measured(List<Span> spans) {
    double natural = 0;
    double minimal = 0;
    for (Strip strip : strips(Cells.of(spans), lang(spans))) {
      natural = Math.max(natural, strip.width(strip.from(), strip.to()));
      minimal = Math.max(minimal, minimal(strip));
    }
    return new Widths(natural, minimal);
  }

  private static double minimal(Strip strip) {
    double most = 0;
    int a = strip.from();
    for (int b = a + 1; b <= strip.to(); b++) {
      if (strip.tier(b).compareTo(Tier.RESORT) <= 0) {
        most = Math.max(most, strip.width(a, b));
        a = b;
      }
    }
    return most;
  }

  private static int length(List<Span> spans) {
    int length = 0;
    for (Span span : spans) {
      length +=
          switch (span) {
            case Span.Run run -> run.text().length();
            case Span.Box _ -> 1;
          };
    }
    return length;
  }

  private static String lang(List<Span> spans) {
    return spans.stream()
        .flatMap(span ->
            span instanceof Span.Run run
                ? Optional.of(run.look().lang()).stream()
                : Optional.<String>empty().stream())
        .findFirst()
        .orElse("en");
  }

  private List<Strip> strips(Cells cells, String lang) {
    List<Cell> list = cells.list();
    if (list.isEmpty()) {
      return List.of();
    }
    BreakIterator iterator = (lang.startsWith("zh") ? chinese : other).clone();
    Tier[] tiers = Breaks.of(cells, iterator, quantities);
    List<Gap> gaps = Gaps.of(list);
    List<Strip> strips = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).kind() == Kind.RETURN) {
        strips.add(new Strip(list, gaps, tiers, from, i));
        from = i + 1;
      }
    }
    if (from < list.size()) {
      strips.add(new Strip(list, gaps, tiers, from, list.size()));
    }
    return strips;
  }

  private record Broken(Strip strip, List<Integer> ends) {}

  private Broken broken(Strip strip, Fit.Goal goal) {
    if (strip.from() == strip.to()) {
      return new Broken(strip, List.of());
    }
    if (strip.width(strip.from(), strip.to()) <= goal.first() + Fit.ROUNDING) {
      return new Broken(strip, List.of(strip.to()));
    }
    Optional<Fit.Way> plain = Fit.best(strip, goal, Tier.RESORT);
    if (plain.isPresent() && (!goal.justified() || plain.get().worst() <= TOLERANCE)) {
      return new Broken(strip, plain.get().ends());
    }
    Strip hyphened = strip.with(hyphens.add(strip, false));
    Optional<Fit.Way> better =
        Arrays.equals(hyphened.tiers(), strip.tiers())
            ? plain
            : Fit.best(hyphened, goal, Tier.HYPHEN);
    if (better.isPresent() && better.get().fills() && better.get().worst() <= NAMES) {
      return new Broken(hyphened, better.get().ends());
    }
    Strip everywhere = strip.with(hyphens.add(strip, true));
    Fit.Way way =
        Fit.best(everywhere, goal, Tier.NAME)
            .or(() -> Fit.best(everywhere, goal, Tier.SPLIT))
            .orElseThrow();
    return new Broken(everywhere, way.ends());
  }

  /// One line on its way to paper.
  private record Typeset(
      Strip strip, int a, int b, Paragraph paragraph, double indent, int number) {
    Line line() {
      double x =
          switch (paragraph.align()) {
            case JUSTIFIED, LEFT -> indent;
            case CENTRE -> indent + room() / 2;
            case RIGHT -> indent + room();
          };
      List<Fragment> fragments = Setter.set(strip, a, b, x, filler().fill(paragraph.align()));
      double width = 0;
      for (Fragment fragment : fragments) {
        width = Math.max(width, fragment.x() + fragment.width());
      }
      return new Line(fragments, width);
    }

    private double room() {
      return paragraph.measure() - indent - strip.width(a, b);
    }

    private Filler filler() {
      return new Filler(
          strip, a, b, room(), Bounds.of(paragraph.measure(), strip.em(strip.from())));
    }

    List<Complaint> complaints() {
      List<Complaint> complaints = new ArrayList<>();
      if (filler().overfull(paragraph.align())) {
        complaints.add(new Complaint(number, "overfull", said()));
      }
      if (filler().shortened(paragraph.align())) {
        complaints.add(new Complaint(number, "short", said()));
      }
      if (strip.tier(b).forbidden()) {
        complaints.add(new Complaint(number, "split", said()));
      }
      for (Cell cell : strip.cells().subList(a, b)) {
        if (cell.missing()) {
          complaints.add(new Complaint(number, "glyph", cell.said()));
        }
      }
      return complaints;
    }

    private String said() {
      var said = new StringBuilder();
      strip.cells().subList(a, b).forEach(cell -> said.append(cell.said()));
      return said.toString();
    }
  }
}
