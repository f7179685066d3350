package brief.svg;

import brief.doc.Picture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/// Values in the notation of SVG.
final class Attribute {
  private static final int DIGITS = 2;

  private Attribute() {}

  static void add(String name, String value, StringBuilder svg) {
    svg.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String colour(int rgb) {
    return "#%06x".formatted(rgb & 0xFFFFFF);
  }

  static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(DIGITS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  static String numbers(List<Double> values) {
    return values.stream().map(Attribute::number).collect(Collectors.joining(" "));
  }

  static String path(Picture.Path path) {
    return path.segments().stream().map(Attribute::step).collect(Collectors.joining());
  }

  private static String step(Picture.Segment segment) {
    return switch (segment) {
      case Picture.Move move -> "M" + numbers(List.of(move.x(), move.y()));
      case Picture.Line line -> "L" + numbers(List.of(line.x(), line.y()));
      case Picture.Curve curve ->
          "C"
              + numbers(
                  List.of(curve.x1(), curve.y1(), curve.x2(), curve.y2(), curve.x(), curve.y()));
      case Picture.Close close -> "Z";
    };
  }
}
