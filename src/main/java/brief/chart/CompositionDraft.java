package brief.chart;

import brief.amount.Style;
import brief.model.Status;
import brief.model.SystemName;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jfree.chart.plot.Plot;

/// A system as a tree: its name, a branch for each part, and a mark for each of what the part
/// counts, in tens.
final class CompositionDraft implements Draft, SketchPlot.Painter {
  private static final double TRUNK = 5;
  private static final double BRANCH = 18;
  private static final double PITCH = 8;
  private static final double RADIUS = 3;
  private static final double TENS = 4;
  private static final double GAP = 8;
  private static final double PAD = 8;

  private final Sheet sheet;
  private final Label root;
  private final List<Part> parts;
  private final List<Label> names = new ArrayList<>();
  private final double numbers;
  private final double dots;
  private final int perLine;

  CompositionDraft(Sheet sheet, Material material) {
    this.sheet = sheet;
    SystemName system =
        Optional.ofNullable(
                material.digest().systems().get(material.figure().system().orElseThrow()))
            .orElseThrow();
    root = sheet.label(system.names(), Print.HEAD, sheet.width());
    parts = Part.of(material).orElseThrow();
    double measure = Math.floor(sheet.width() * 0.36);
    double labelled = 0;
    double numbered = 0;
    for (Part part : parts) {
      boolean counted = part.value().isPresent();
      Label name =
          sheet.label(part.names(), Print.LABEL, counted ? measure : sheet.width() - BRANCH);
      names.add(name);
      if (counted) {
        labelled = Math.max(labelled, name.width());
        numbered = Math.max(numbered, sheet.width(number(part), Print.VALUE));
      }
    }
    numbers = Math.ceil(BRANCH + labelled + GAP + numbered);
    dots = numbers + GAP;
    double tens = 10 * PITCH + TENS;
    perLine = 10 * Math.max(1, (int) ((sheet.width() - dots + TENS) / tens));
  }

  private brief.model.Texts number(Part part) {
    return sheet.value(part.value().orElseThrow(), Style.AMOUNT);
  }

  private static int count(Part part) {
    return part.value().map(value -> value.amount().value().intValue()).orElse(0);
  }

  private double row(int i) {
    int lines = Math.ceilDiv(Math.max(1, count(parts.get(i))), perLine);
    return Math.max(names.get(i).height(), lines * PITCH) + PAD;
  }

  private double head() {
    return root.height() + 4;
  }

  @Override
  public double height() {
    double rows = 0;
    for (int i = 0; i < parts.size(); i++) {
      rows += row(i);
    }
    return Math.ceil(head() + rows);
  }

  @Override
  public List<Key> keys() {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    parts.stream()
        .filter(part -> part.value().isPresent())
        .forEach(part -> statuses.add(part.status()));
    return statuses.equals(EnumSet.of(Status.REPORTED)) ? List.of() : Key.marks(sheet, statuses);
  }

  @Override
  public Plot plot(String lang) {
    return new SketchPlot(this, sheet, lang);
  }

  @Override
  public void draw(Pen pen, Rectangle2D area) {
    pen.label(root, 0, area.getY() + root.height() / 2, Pen.Align.LEFT);
    double top = area.getY() + head();
    double y = top;
    for (int i = 0; i < parts.size(); i++) {
      double middle = y + row(i) / 2;
      pen.line(TRUNK, middle, BRANCH - 4, middle, Palette.GREY, 0.8);
      part(pen, i, middle);
      if (i == parts.size() - 1) {
        pen.line(TRUNK, top - 2, TRUNK, middle + 0.4, Palette.GREY, 0.8);
      }
      y += row(i);
    }
  }

  private void part(Pen pen, int i, double y) {
    Part part = parts.get(i);
    pen.label(names.get(i), BRANCH, y, Pen.Align.LEFT);
    if (part.value().isEmpty()) {
      return;
    }
    pen.text(number(part).in(pen.lang()), Print.VALUE, numbers, y, Pen.Align.RIGHT);
    int count = count(part);
    int lines = Math.ceilDiv(count, perLine);
    for (int n = 0; n < count; n++) {
      double x = place(n % perLine);
      double at = y + (Math.floorDiv(n, perLine) - (lines - 1) / 2.0) * PITCH;
      StatusMark.draw(pen, part.status(), x, at, RADIUS, Palette.BLUE);
      if (n == count - 1) {
        OpenMark.draw(pen, part.value().get().bound(), x, at, RADIUS, Palette.BLUE);
      }
    }
  }

  private double place(int n) {
    return dots + RADIUS + n * PITCH + Math.floorDiv(n, 10) * TENS;
  }
}
