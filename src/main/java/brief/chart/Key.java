package brief.chart;

import brief.amount.Bound;
import brief.model.Status;
import brief.model.Texts;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// An entry of a key: a swatch and what it means.
record Key(Swatch swatch, Texts text) {
  private static final double SWATCH = 16;
  private static final double MARK = 8;
  private static final double GAP = 4;
  private static final double HEIGHT = 7;

  /// What is explained.
  sealed interface Swatch {}

  /// The fill of a bar.
  record Bar(Status status) implements Swatch {}

  /// The end of a bar.
  record End(Bound bound) implements Swatch {}

  /// A mark of a status.
  record Mark(Status status) implements Swatch {}

  /// A remark about the whole scale, without a swatch.
  record Remark() implements Swatch {}

  /// The statuses that need explaining: none where everything is reported.
  static Set<Status> telling(List<Item> items) {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    items.forEach(item -> statuses.add(item.status()));
    return statuses.equals(EnumSet.of(Status.REPORTED)) ? Set.of() : statuses;
  }

  /// Keys of bars: their statuses and their open ends.
  static List<Key> bars(Sheet sheet, List<Item> items) {
    List<Key> keys = new ArrayList<>();
    telling(items).forEach(status -> keys.add(new Key(new Bar(status), status(sheet, status))));
    ends(items).forEach(end -> keys.add(new Key(new End(end), end(sheet, end))));
    return keys;
  }

  /// Keys of marks.
  static List<Key> marks(Sheet sheet, Set<Status> statuses) {
    return statuses.stream()
        .map(status -> new Key(new Mark(status), status(sheet, status)))
        .toList();
  }

  static Texts status(Sheet sheet, Status status) {
    return sheet.word("status." + name(status));
  }

  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double width(Sheet sheet) {
    return indent() + sheet.width(text, Print.KEY);
  }

  void draw(Pen pen, double x, double y) {
    Rectangle2D box = new Rectangle2D.Double(x, y - HEIGHT / 2, SWATCH, HEIGHT);
    switch (swatch) {
      case Bar bar -> Pattern.bar(pen, box, bar.status(), Palette.GREY);
      case End end ->
          new BarMark(pen, Status.REPORTED, Palette.GREY)
              .draw(
                  x,
                  ends(end.bound(), x),
                  ends(end.bound(), x),
                  y - HEIGHT / 2,
                  HEIGHT,
                  end.bound(),
                  11);
      case Mark mark -> StatusMark.draw(pen, mark.status(), x + MARK / 2, y, 3.6, Palette.GREY);
      case Remark() -> {}
    }
    pen.text(text.in(pen.lang()), Print.KEY, x + indent(), y, Pen.Align.LEFT);
  }

  private double indent() {
    return switch (swatch) {
      case Bar bar -> SWATCH + GAP;
      case End end -> SWATCH + GAP;
      case Mark mark -> MARK + GAP;
      case Remark() -> 0;
    };
  }

  private static double ends(Bound bound, double x) {
    return x + SWATCH - Math.min(11, BarMark.reach(bound));
  }

  private static Texts end(Sheet sheet, Bound bound) {
    return sheet.word("chart.end." + name(bound));
  }

  private static Set<Bound> ends(List<Item> items) {
    Set<Bound> bounds = EnumSet.noneOf(Bound.class);
    for (Item item : items) {
      switch (item.bound()) {
        case EXACT -> {}
        case OVER, AT_LEAST -> bounds.add(Bound.OVER);
        case UNDER, AT_MOST, NEARLY -> bounds.add(Bound.UNDER);
        case ABOUT -> bounds.add(Bound.ABOUT);
        case LEVEL -> bounds.add(Bound.LEVEL);
      }
    }
    return bounds;
  }
}
