package brief.pdf;

import brief.doc.Picture;
import brief.page.Pages;
import brief.page.Pages.Piece;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/// The content stream of a page. Points come in from the top left, y downwards, and leave from the
/// bottom left, y upwards. What has been set stays set: a colour or a font is written only when it
/// changes.
final class Canvas {
  private static final int DIGITS = 3;

  /// Where a drawing of its own coordinates stands on the page.
  record Frame(double x, double y, double scale) {
    static final Frame PAGE = new Frame(0, 0, 1);
  }

  private record Pen(int rgb, double width, List<Double> dash) {}

  private final PdfContentByte content;
  private final double height;
  private String font = "";
  private int ink = -1;
  private @Nullable Pen pen;

  Canvas(PdfContentByte content, double height) {
    this.content = content;
    this.height = height;
  }

  /// Opens a sequence of marked content (ISO 32000-1, 14.6).
  void open(String type, int number) {
    var properties = new PdfDictionary();
    properties.put(PdfName.MCID, new PdfNumber(number));
    content.beginMarkedContentSequence(new PdfName(type), properties, true);
  }

  /// Opens a sequence of marks that mean nothing (14.8.2.2).
  void openArtifact() {
    content.beginMarkedContentSequence(new PdfName("Artifact"));
  }

  /// Opens a sequence whose marks say something else than they show (14.9.4).
  void openSpan(String actual) {
    var properties = new PdfDictionary();
    properties.put(new PdfName("ActualText"), Tags.text(actual));
    content.beginMarkedContentSequence(PdfName.SPAN, properties, true);
  }

  void close() {
    content.endMarkedContentSequence();
  }

  /// Shows text on a baseline that starts at (x, y).
  ///
  /// @param scale of glyphs and advances, not of shifts, along the baseline
  /// @param rotation in degrees clockwise around (x, y)
  void text(
      Type0 typeface,
      double size,
      double scale,
      int rgb,
      double x,
      double y,
      double rotation,
      List<Piece> pieces) {
    String shown = typeface.show(pieces, size * scale);
    if (shown.equals("[]")) {
      return;
    }
    ink(rgb);
    content.beginText();
    String set = "/" + typeface.resource() + " " + number(size) + " Tf\n";
    if (!set.equals(font)) {
      content.setLiteral(set);
      font = set;
    }
    double angle = Math.toRadians(rotation);
    String cosine = Decimal.of(Math.cos(angle), 6);
    content.setLiteral(
        Decimal.of(scale * Math.cos(angle), 6)
            + " "
            + Decimal.of(-scale * Math.sin(angle), 6)
            + " "
            + Decimal.of(Math.sin(angle), 6)
            + " "
            + cosine
            + " "
            + number(x)
            + " "
            + number(height - y)
            + " Tm\n"
            + shown
            + " TJ\n");
    content.endText();
  }

  void fill(Picture.Path path, int rgb, Frame frame) {
    if (!path.segments().isEmpty()) {
      ink(rgb);
      trace(path, frame);
      content.setLiteral("f\n");
    }
  }

  void stroke(Picture.Path path, int rgb, double width, List<Double> dash, Frame frame) {
    if (!path.segments().isEmpty()) {
      pen(
          new Pen(
              rgb,
              width * frame.scale,
              dash.stream().map(length -> length * frame.scale).toList()));
      trace(path, frame);
      content.setLiteral("S\n");
    }
  }

  /// Puts an image into its box, turned and mirrored as it wants.
  void image(Image image, Pages.Raster raster) {
    float left = (float) raster.x();
    float right = (float) (raster.x() + raster.width());
    float foot = (float) (height - raster.y() - raster.height());
    float head = (float) (height - raster.y());
    float wide = (float) raster.width();
    float high = (float) raster.height();
    switch (raster.orientation()) {
      case 1 -> content.addImage(image, wide, 0, 0, high, left, foot);
      case 2 -> content.addImage(image, -wide, 0, 0, high, right, foot);
      case 3 -> content.addImage(image, -wide, 0, 0, -high, right, head);
      case 4 -> content.addImage(image, wide, 0, 0, -high, left, head);
      case 5 -> content.addImage(image, 0, -high, -wide, 0, right, head);
      case 6 -> content.addImage(image, 0, -high, wide, 0, left, head);
      case 7 -> content.addImage(image, 0, high, wide, 0, left, foot);
      case 8 -> content.addImage(image, 0, high, -wide, 0, right, foot);
      default -> throw new IllegalArgumentException("Pages.Raster.orientation: " + raster);
    }
  }

  private void ink(int rgb) {
    if (rgb != ink) {
      content.setLiteral(colour(rgb) + " rg\n");
      ink = rgb;
    }
  }

  private void pen(Pen wanted) {
    if (pen == null || pen.rgb != wanted.rgb) {
      content.setLiteral(colour(wanted.rgb) + " RG\n");
    }
    if (pen == null || pen.width != wanted.width) {
      content.setLiteral(number(wanted.width) + " w\n");
    }
    if (pen == null ? !wanted.dash.isEmpty() : !pen.dash.equals(wanted.dash)) {
      List<String> lengths = wanted.dash.stream().map(Canvas::number).toList();
      content.setLiteral("[" + String.join(" ", lengths) + "] 0 d\n");
    }
    pen = wanted;
  }

  private void trace(Picture.Path path, Frame frame) {
    var operators = new StringBuilder();
    for (Picture.Segment segment : path.segments()) {
      switch (segment) {
        case Picture.Move move -> point(move.x(), move.y(), frame, operators).append("m\n");
        case Picture.Line line -> point(line.x(), line.y(), frame, operators).append("l\n");
        case Picture.Curve curve -> {
          point(curve.x1(), curve.y1(), frame, operators);
          point(curve.x2(), curve.y2(), frame, operators);
          point(curve.x(), curve.y(), frame, operators).append("c\n");
        }
        case Picture.Close close -> operators.append("h\n");
      }
    }
    content.setLiteral(operators.toString());
  }

  private StringBuilder point(double x, double y, Frame frame, StringBuilder operators) {
    operators.append(number(frame.x + x * frame.scale)).append(' ');
    return operators.append(number(height - frame.y - y * frame.scale)).append(' ');
  }

  private static String colour(int rgb) {
    return Decimal.of((rgb >> 16 & 0xFF) / 255.0, DIGITS)
        + " "
        + Decimal.of((rgb >> 8 & 0xFF) / 255.0, DIGITS)
        + " "
        + Decimal.of((rgb & 0xFF) / 255.0, DIGITS);
  }

  private static String number(double value) {
    return Decimal.of(value, DIGITS);
  }
}
