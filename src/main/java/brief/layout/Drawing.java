package brief.layout;

import brief.doc.Picture;
import brief.line.Look;
import brief.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Marks and what hangs on them. x is that of the page; y is measured from the top of the slab that
/// the drawing belongs to, until it is moved to its place on the page.
///
/// @param extents elements that must say where they stand: figures
record Drawing(
    List<Pages.Mark> marks,
    List<Link> links,
    List<Landing> landings,
    List<Call> calls,
    List<Extent> extents,
    List<Folio> folios) {
  Drawing {
    marks = List.copyOf(marks);
    links = List.copyOf(links);
    landings = List.copyOf(landings);
    calls = List.copyOf(calls);
    extents = List.copyOf(extents);
    folios = List.copyOf(folios);
  }

  /// A rectangle that leads somewhere; see [Pages.Area].
  record Link(
      double x, double y, double width, double height, Goal goal, int element, String contents) {}

  /// A place that links lead to.
  record Landing(String key, double x, double y, int element) {}

  /// A line on which a note is referred to.
  ///
  /// @param baseline of the line
  /// @param slot where the note's element goes
  record Call(String label, double baseline, Tag slot) {
    Call lowered(double by) {
      return new Call(label, baseline + by, slot);
    }
  }

  /// Where an element stands.
  record Extent(Tag tag, double x, double y, double width, double height) {}

  /// The number of the page on which a landing is, to be set when it is known.
  ///
  /// @param right where it ends
  record Folio(String key, double right, double baseline, Look look, int content) {}

  static Drawing empty() {
    return marks(List.of());
  }

  static Drawing marks(List<? extends Pages.Mark> marks) {
    return new Drawing(List.copyOf(marks), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  static Drawing landing(Landing landing) {
    return new Drawing(List.of(), List.of(), List.of(landing), List.of(), List.of(), List.of());
  }

  /// This drawing with another upon it.
  Drawing plus(Drawing that) {
    return of(List.of(this, that));
  }

  /// This drawing further right and down.
  Drawing moved(double dx, double dy) {
    if (dx == 0 && dy == 0) {
      return this;
    }
    return new Drawing(
        each(marks, mark -> moved(mark, dx, dy)),
        each(
            links,
            it ->
                new Link(
                    it.x + dx, it.y + dy, it.width, it.height, it.goal, it.element, it.contents)),
        each(landings, it -> new Landing(it.key, it.x + dx, it.y + dy, it.element)),
        each(calls, it -> it.lowered(dy)),
        each(extents, it -> new Extent(it.tag, it.x + dx, it.y + dy, it.width, it.height)),
        each(
            folios, it -> new Folio(it.key, it.right + dx, it.baseline + dy, it.look, it.content)));
  }

  /// What becomes of each. Most lists are empty: a page has some thousand marks, and is moved
  /// together from many drawings.
  private static <T> List<T> each(List<T> list, UnaryOperator<T> change) {
    if (list.isEmpty()) {
      return list;
    }
    List<T> changed = new ArrayList<>(list.size());
    for (T one : list) {
      changed.add(change.apply(one));
    }
    return changed;
  }

  /// The same marks as furniture that is not read aloud and leads nowhere.
  Drawing artifact() {
    return marks(each(marks, Drawing::silent));
  }

  /// Drawings one upon the other.
  static Drawing of(List<Drawing> drawings) {
    return new Drawing(
        all(drawings, Drawing::marks),
        all(drawings, Drawing::links),
        all(drawings, Drawing::landings),
        all(drawings, Drawing::calls),
        all(drawings, Drawing::extents),
        all(drawings, Drawing::folios));
  }

  private static <T> List<T> all(List<Drawing> drawings, Function<Drawing, List<T>> part) {
    List<T> all = List.of();
    boolean own = false;
    for (Drawing drawing : drawings) {
      List<T> more = part.apply(drawing);
      if (all.isEmpty()) {
        all = more;
      } else if (!more.isEmpty()) {
        all = own ? all : new ArrayList<>(all);
        all.addAll(more);
        own = true;
      }
    }
    return all;
  }

  private static Pages.Mark silent(Pages.Mark mark) {
    return switch (mark) {
      case Pages.Run it ->
          new Pages.Run(
              it.face(),
              it.size(),
              it.rgb(),
              it.x(),
              it.y(),
              it.pieces(),
              it.actual(),
              0,
              it.scale());
      case Pages.Fill it -> new Pages.Fill(it.path(), it.rgb(), 0);
      case Pages.Stroke it -> new Pages.Stroke(it.path(), it.rgb(), it.width(), it.dash(), 0);
      case Pages.Placed it -> new Pages.Placed(it.picture(), it.x(), it.y(), it.scale(), 0);
      case Pages.Raster it ->
          new Pages.Raster(
              it.bytes(), it.orientation(), it.x(), it.y(), it.width(), it.height(), 0);
    };
  }

  private static Pages.Mark moved(Pages.Mark mark, double dx, double dy) {
    return switch (mark) {
      case Pages.Run it ->
          new Pages.Run(
              it.face(),
              it.size(),
              it.rgb(),
              it.x() + dx,
              it.y() + dy,
              it.pieces(),
              it.actual(),
              it.content(),
              it.scale());
      case Pages.Fill it -> new Pages.Fill(moved(it.path(), dx, dy), it.rgb(), it.content());
      case Pages.Stroke it ->
          new Pages.Stroke(moved(it.path(), dx, dy), it.rgb(), it.width(), it.dash(), it.content());
      case Pages.Placed it ->
          new Pages.Placed(it.picture(), it.x() + dx, it.y() + dy, it.scale(), it.content());
      case Pages.Raster it ->
          new Pages.Raster(
              it.bytes(),
              it.orientation(),
              it.x() + dx,
              it.y() + dy,
              it.width(),
              it.height(),
              it.content());
    };
  }

  private static Picture.Path moved(Picture.Path path, double dx, double dy) {
    return new Picture.Path(each(path.segments(), segment -> moved(segment, dx, dy)));
  }

  private static Picture.Segment moved(Picture.Segment segment, double dx, double dy) {
    return switch (segment) {
      case Picture.Move it -> new Picture.Move(it.x() + dx, it.y() + dy);
      case Picture.Line it -> new Picture.Line(it.x() + dx, it.y() + dy);
      case Picture.Curve it ->
          new Picture.Curve(
              it.x1() + dx, it.y1() + dy, it.x2() + dx, it.y2() + dy, it.x() + dx, it.y() + dy);
      case Picture.Close it -> it;
    };
  }
}
