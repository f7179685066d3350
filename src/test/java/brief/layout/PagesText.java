package brief.layout;

import brief.page.Element;
import brief.page.Pages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Pages and tags as text, to be kept and read in the diff.
final class PagesText {
  private PagesText() {}

  /// Every mark with its place and the number of its content.
  static String marks(Pages pages) {
    StringBuilder text = new StringBuilder();
    for (Pages.Page page : pages.pages()) {
      text.append("page ").append(page.label()).append('\n');
      page.marks().forEach(mark -> text.append("  ").append(mark(mark)).append('\n'));
      page.areas().forEach(area -> text.append("  ").append(area(area)).append('\n'));
    }
    return text.toString();
  }

  /// The structure tree with what each element says, in reading order.
  static String tags(Pages pages) {
    Map<Integer, String> said = new TreeMap<>();
    pages.pages().stream()
        .flatMap(page -> page.marks().stream())
        .forEach(mark -> said.merge(mark.content(), said(mark), String::concat));
    StringBuilder text = new StringBuilder();
    tags(pages.root(), "", said, text);
    return text.toString();
  }

  /// What a mark says aloud.
  static String said(Pages.Mark mark) {
    return switch (mark) {
      case Pages.Run run ->
          run.actual()
              .orElseGet(
                  () -> run.pieces().stream().map(Pages.Piece::text).collect(Collectors.joining()));
      case Pages.Fill _, Pages.Stroke _ -> "";
      case Pages.Placed _, Pages.Raster _ -> "[picture]";
    };
  }

  private static void tags(
      Element element, String indent, Map<Integer, String> said, StringBuilder text) {
    text.append(indent).append(element.type());
    new TreeMap<>(element.attributes())
        .forEach((key, value) -> text.append(' ').append(key).append('=').append(value));
    text.append('\n');
    for (Element.Kid kid : element.kids()) {
      switch (kid) {
        case Element.Child(Element child) -> tags(child, indent + "  ", said, text);
        case Element.Content(int number) ->
            text.append(indent)
                .append("  ")
                .append('|')
                .append(said.getOrDefault(number, "?"))
                .append('\n');
      }
    }
  }

  private static String mark(Pages.Mark mark) {
    return switch (mark) {
      case Pages.Run it ->
          number(it.x(), it.y(), it.size())
              + " #"
              + it.content()
              + " "
              + it.face()
              + (it.scale() == 1 ? " " : " ×" + Math.round(it.scale() * 1000) / 1000.0 + " ")
              + it.pieces().stream()
                  .map(piece ->
                      Math.abs(piece.shift()) < 0.005
                          ? piece.text()
                          : piece.text() + "{" + number(piece.shift()) + "}")
                  .collect(Collectors.joining());
      case Pages.Fill it -> "fill #" + it.content() + " " + path(it.path().segments());
      case Pages.Stroke it -> "line #" + it.content() + " " + path(it.path().segments());
      case Pages.Placed it -> "picture #" + it.content() + " " + number(it.x(), it.y(), it.scale());
      case Pages.Raster it -> "raster #" + it.content() + " " + number(it.x(), it.y());
    };
  }

  private static String path(List<brief.doc.Picture.Segment> segments) {
    return segments.stream()
        .map(segment ->
            switch (segment) {
              case brief.doc.Picture.Move it -> "M" + number(it.x(), it.y());
              case brief.doc.Picture.Line it -> "L" + number(it.x(), it.y());
              case brief.doc.Picture.Curve it -> "C" + number(it.x(), it.y());
              case brief.doc.Picture.Close _ -> "Z";
            })
        .collect(Collectors.joining(" "));
  }

  private static String area(Pages.Area area) {
    String target =
        switch (area.target()) {
          case Pages.Uri(String uri) -> uri;
          case Pages.Spot spot -> "page " + (spot.page() + 1) + " " + number(spot.x(), spot.y());
        };
    return "area "
        + number(area.x(), area.y(), area.width(), area.height())
        + " -> "
        + target
        + " “"
        + area.contents()
        + "”";
  }

  private static String number(double... numbers) {
    StringBuilder text = new StringBuilder();
    for (double number : numbers) {
      text.append(text.isEmpty() ? "" : ",").append(String.format(Locale.ROOT, "%.1f", number));
    }
    return text.toString();
  }
}
