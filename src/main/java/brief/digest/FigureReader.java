package brief.digest;

import brief.model.Figure;
import brief.model.Figure.Group;
import brief.model.Figure.Point;

/// Reads an entry of `figures`.
final class FigureReader {
  private FigureReader() {}

  static Figure read(Fields figure) {
    return new Figure(
        figure.text("id"),
        figure.chosen("kind", Figure.Kind.class),
        figure.texts("finding"),
        figure.texts("measure"),
        figure.optionalTexts("note"),
        figure.list("themes"),
        figure.list("regions"),
        figure.flag("overview"),
        figure.maps("groups", group -> new Group(group.text("id"), group.texts("names"))),
        figure.maps("points", FigureReader::point),
        figure.optional("system"));
  }

  private static Point point(Fields point) {
    return new Point(
        point.texts("label"), point.value("value"), point.value("at"), point.optional("group"));
  }
}
