package brief.layout;

import brief.amount.Words;
import brief.doc.Picture;
import brief.page.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A sign that is drawn, not written: no face of the house has these glyphs.
enum Shape {
  /// A disc: it is so.
  REPORTED("reported", '●'),
  /// A diamond: it is to be reached.
  TARGET("target", '◇'),
  /// A dotted circle: it is going to be done.
  PLANNED("planned", '◌'),
  /// An upright bar: somebody advises it.
  ADVICE("advice", '▮'),
  /// An opening quotation mark: somebody thinks so.
  OPINION("opinion", '❝'),
  /// An empty box.
  OPEN("open", '☐'),
  /// A ticked box.
  DONE("done", '☑');

  /// The radius of a circle's curves.
  private static final double KAPPA = 0.5523;

  private static final List<Shape> ALL = List.of(values());

  private final String status;
  private final char sign;

  Shape(String status, char sign) {
    this.status = status;
    this.sign = sign;
  }

  /// The shape of a status, as templates name it.
  static Optional<Shape> ofStatus(String status) {
    return ALL.stream().filter(shape -> shape.status.equals(status)).findFirst();
  }

  /// The shape of a character.
  static Optional<Shape> ofSign(int codePoint) {
    for (Shape shape : ALL) {
      if (shape.sign == codePoint) {
        return Optional.of(shape);
      }
    }
    return Optional.empty();
  }

  /// What it says aloud: the word of its status, else its character.
  String spoken(Words words) {
    return words.find("status." + status).orElse(sign());
  }

  /// The character it is drawn for.
  String sign() {
    return String.valueOf(sign);
  }

  /// How wide it is beside text of a size, its own room included.
  double width(double size) {
    return size * (this == ADVICE ? 0.5 : 0.85);
  }

  /// The marks of the shape.
  ///
  /// @param x its left edge
  /// @param baseline of the text beside it
  /// @param size of that text
  List<Pages.Mark> marks(double x, double baseline, double size, int rgb, int content) {
    double cx = x + size * 0.3;
    double cy = baseline - size * 0.36;
    double pen = size * 0.1;
    return switch (this) {
      case REPORTED -> List.of(new Pages.Fill(circle(cx, cy, size * 0.25), rgb, content));
      case TARGET ->
          List.of(new Pages.Stroke(diamond(cx, cy, size * 0.3), rgb, pen, List.of(), content));
      case PLANNED ->
          List.of(
              new Pages.Stroke(
                  circle(cx, cy, size * 0.26),
                  rgb,
                  pen,
                  List.of(size * 0.1, size * 0.1042),
                  content));
      case ADVICE ->
          List.of(
              new Pages.Fill(
                  box(x + size * 0.1, cy - size * 0.36, size * 0.16, size * 0.72), rgb, content));
      case OPINION -> quotation(x + size * 0.04, baseline - size * 0.72, size * 0.26, rgb, content);
      case OPEN -> List.of(square(x, baseline, size, rgb, content));
      case DONE ->
          List.of(
              square(x, baseline, size, rgb, content),
              new Pages.Stroke(tick(x, baseline, size), rgb, pen * 1.3, List.of(), content));
    };
  }

  /// A rectangle.
  static Picture.Path box(double x, double y, double width, double height) {
    return new Picture.Path(
        List.of(
            new Picture.Move(x, y),
            new Picture.Line(x + width, y),
            new Picture.Line(x + width, y + height),
            new Picture.Line(x, y + height),
            new Picture.Close()));
  }

  /// A straight line.
  static Picture.Path line(double x1, double y1, double x2, double y2) {
    return new Picture.Path(List.of(new Picture.Move(x1, y1), new Picture.Line(x2, y2)));
  }

  private static Pages.Mark square(double x, double baseline, double size, int rgb, int content) {
    return new Pages.Stroke(
        box(x + size * 0.04, baseline - size * 0.64, size * 0.6, size * 0.6),
        rgb,
        size * 0.06,
        List.of(),
        content);
  }

  private static Picture.Path tick(double x, double baseline, double size) {
    return new Picture.Path(
        List.of(
            new Picture.Move(x + size * 0.16, baseline - size * 0.36),
            new Picture.Line(x + size * 0.3, baseline - size * 0.2),
            new Picture.Line(x + size * 0.54, baseline - size * 0.52)));
  }

  private static Picture.Path diamond(double cx, double cy, double r) {
    return new Picture.Path(
        List.of(
            new Picture.Move(cx, cy - r),
            new Picture.Line(cx + r, cy),
            new Picture.Line(cx, cy + r),
            new Picture.Line(cx - r, cy),
            new Picture.Close()));
  }

  private static Picture.Path circle(double cx, double cy, double r) {
    double k = r * KAPPA;
    return new Picture.Path(
        List.of(
            new Picture.Move(cx + r, cy),
            new Picture.Curve(cx + r, cy + k, cx + k, cy + r, cx, cy + r),
            new Picture.Curve(cx - k, cy + r, cx - r, cy + k, cx - r, cy),
            new Picture.Curve(cx - r, cy - k, cx - k, cy - r, cx, cy - r),
            new Picture.Curve(cx + k, cy - r, cx + r, cy - k, cx + r, cy),
            new Picture.Close()));
  }

  private static List<Pages.Mark> quotation(
      double x, double top, double width, int rgb, int content) {
    List<Pages.Mark> marks = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      double left = x + i * width * 1.15;
      marks.add(
          new Pages.Fill(
              new Picture.Path(
                  List.of(
                      new Picture.Move(left + width, top),
                      new Picture.Curve(
                          left, top + width * 0.4, left, top + width, left, top + width * 1.5),
                      new Picture.Line(left + width * 0.9, top + width * 1.5),
                      new Picture.Line(left + width * 0.9, top + width * 0.75),
                      new Picture.Curve(
                          left + width * 0.5,
                          top + width * 0.75,
                          left + width * 0.6,
                          top + width * 0.4,
                          left + width,
                          top),
                      new Picture.Close())),
              rgb,
              content));
    }
    return marks;
  }
}
