package brief.chart;

import brief.doc.Picture;
import brief.doc.Picture.Close;
import brief.doc.Picture.Curve;
import brief.doc.Picture.Fill;
import brief.doc.Picture.Line;
import brief.doc.Picture.Move;
import brief.doc.Picture.Stroke;
import brief.doc.Picture.Text;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/// Paints pictures as PNG files, to be looked at: `Raster FOLDER WIDTH` paints the gallery, `Raster
/// FOLDER WIDTH seeds` the figures of the edition.
final class Raster {
  private static final double SCALE = 2.5;

  private final Map<String, Font> fonts = new HashMap<>();

  private Raster() throws Exception {
    try (var paths = Files.walk(Path.of("fonts"))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".ttf")).toList()) {
        String file = path.getFileName().toString();
        fonts.put(
            file.substring(0, file.length() - 4),
            Font.createFont(Font.TRUETYPE_FONT, path.toFile()));
      }
    }
  }

  public static void main(String[] args) throws Exception {
    Raster raster = new Raster();
    double width = args.length > 1 ? Double.parseDouble(args[1]) : Gallery.COLUMN;
    boolean seeds = args.length > 2;
    for (var entry : (seeds ? Pictures.seeds(width) : Pictures.all(width)).entrySet()) {
      List<BufferedImage> images = new ArrayList<>();
      for (Picture picture : entry.getValue().pictures().values()) {
        images.add(raster.paint(picture));
        System.out.println(picture.alt());
      }
      int height = images.stream().mapToInt(BufferedImage::getHeight).sum() + 30;
      BufferedImage both =
          new BufferedImage(images.getFirst().getWidth() + 40, height, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = both.createGraphics();
      g.setColor(new Color(0xffd0d0));
      g.fillRect(0, 0, both.getWidth(), height);
      int y = 10;
      for (BufferedImage image : images) {
        g.drawImage(image, 20, y, null);
        y += image.getHeight() + 10;
      }
      ImageIO.write(both, "png", Path.of(args[0], entry.getKey() + ".png").toFile());
    }
  }

  private BufferedImage paint(Picture picture) {
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(picture.width() * SCALE),
            (int) Math.ceil(picture.height() * SCALE),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    g.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    g.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    g.scale(SCALE, SCALE);
    for (Picture.Mark mark : picture.marks()) {
      switch (mark) {
        case Fill fill -> {
          g.setColor(new Color(fill.rgb()));
          g.fill(path(fill.path()));
        }
        case Stroke stroke -> {
          g.setColor(new Color(stroke.rgb()));
          g.setStroke(
              Pen.solidOrDashed(
                  stroke.width(), stroke.dash().stream().mapToDouble(d -> d).toArray()));
          g.draw(path(stroke.path()));
        }
        case Text text -> {
          g.setColor(new Color(text.rgb()));
          AffineTransform before = g.getTransform();
          g.translate(text.x(), text.y());
          g.setFont(Objects.requireNonNull(fonts.get(text.face())).deriveFont((float) text.size()));
          g.drawString(text.text(), 0, 0);
          g.setTransform(before);
        }
      }
    }
    return image;
  }

  private static Path2D path(Picture.Path outline) {
    Path2D path = new Path2D.Double();
    for (Picture.Segment segment : outline.segments()) {
      switch (segment) {
        case Move move -> path.moveTo(move.x(), move.y());
        case Line line -> path.lineTo(line.x(), line.y());
        case Curve c -> path.curveTo(c.x1(), c.y1(), c.x2(), c.y2(), c.x(), c.y());
        case Close() -> path.closePath();
      }
    }
    return path;
  }
}
