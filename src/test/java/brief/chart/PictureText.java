package brief.chart;

import brief.doc.Picture;
import brief.doc.Picture.Close;
import brief.doc.Picture.Curve;
import brief.doc.Picture.Fill;
import brief.doc.Picture.Line;
import brief.doc.Picture.Mark;
import brief.doc.Picture.Move;
import brief.doc.Picture.Stroke;
import brief.doc.Picture.Text;
import java.util.stream.Collectors;

/// A picture as text, a line for each mark.
final class PictureText {
  private PictureText() {}

  static String of(Picture picture) {
    return "%s %s %s x %s%ntitle %s%nalt %s%n"
            .formatted(
                picture.id(),
                picture.lang(),
                number(picture.width()),
                number(picture.height()),
                picture.title(),
                picture.alt())
            .replace("\r", "")
        + picture.marks().stream().map(PictureText::of).collect(Collectors.joining());
  }

  static String of(Mark mark) {
    return switch (mark) {
      case Fill fill -> "fill %06x%s\n".formatted(fill.rgb(), path(fill.path()));
      case Stroke stroke ->
          "line %06x %s%s%s\n"
              .formatted(
                  stroke.rgb(),
                  number(stroke.width()),
                  stroke.dash().isEmpty() ? "" : " " + stroke.dash(),
                  path(stroke.path()));
      case Text text ->
          "text %06x %s %s at %s %s: %s\n"
              .formatted(
                  text.rgb(),
                  text.face(),
                  number(text.size()),
                  number(text.x()),
                  number(text.y()),
                  text.text());
    };
  }

  private static String path(Picture.Path path) {
    return path.segments().stream()
        .map(segment ->
            switch (segment) {
              case Move move -> " M " + number(move.x()) + " " + number(move.y());
              case Line line -> " L " + number(line.x()) + " " + number(line.y());
              case Curve c ->
                  " C %s %s %s %s %s %s"
                      .formatted(
                          number(c.x1()),
                          number(c.y1()),
                          number(c.x2()),
                          number(c.y2()),
                          number(c.x()),
                          number(c.y()));
              case Close() -> " Z";
            })
        .collect(Collectors.joining());
  }

  private static String number(double value) {
    String text = Double.toString(value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
