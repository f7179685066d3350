package brief.pdf;

import brief.doc.Picture;
import brief.page.Bytes;
import brief.page.Pages;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Image;

/// Puts the marks of pages on their canvases and reports to the tree which content is where.
final class Painter {
  private static final int NONE = -1;

  private final Tree tree;
  private final Typefaces typefaces;
  private final Map<Bytes, Image> images = new HashMap<>();

  Painter(Tree tree, Typefaces typefaces) {
    this.tree = tree;
    this.typefaces = typefaces;
  }

  /// Paints a page. Marks of one content that follow each other make one sequence.
  ///
  /// @param page base 0
  void paint(Pages.Page sheet, int page, Canvas canvas) {
    int open = NONE;
    for (Pages.Mark mark : sheet.marks()) {
      if (mark.content() != open) {
        if (open != NONE) {
          canvas.close();
        }
        open = mark.content();
        if (open == 0) {
          canvas.openArtifact();
        } else {
          canvas.open(tree.type(open), tree.mark(open, page));
        }
      }
      paint(mark, canvas);
    }
    if (open != NONE) {
      canvas.close();
    }
    measure(sheet);
  }

  /// How much room each content takes, as far as it is drawn and not written.
  private void measure(Pages.Page sheet) {
    var extents = new HashMap<Integer, Extent>();
    for (Pages.Mark mark : sheet.marks()) {
      extents.merge(mark.content(), Extent.of(mark), Extent::with);
    }
    extents.forEach((content, extent) -> {
      if (!extent.empty()) {
        tree.box(content, extent.box(sheet.height()));
      }
    });
  }

  private void paint(Pages.Mark mark, Canvas canvas) {
    switch (mark) {
      case Pages.Run run -> paint(run, canvas);
      case Pages.Fill fill -> canvas.fill(fill.path(), fill.rgb(), Canvas.Frame.PAGE);
      case Pages.Stroke stroke ->
          canvas.stroke(
              stroke.path(), stroke.rgb(), stroke.width(), stroke.dash(), Canvas.Frame.PAGE);
      case Pages.Placed placed ->
          paint(placed.picture(), new Canvas.Frame(placed.x(), placed.y(), placed.scale()), canvas);
      case Pages.Raster raster -> canvas.image(image(raster.bytes()), raster);
    }
  }

  private void paint(Pages.Run run, Canvas canvas) {
    boolean speaks = run.actual().isPresent() && run.content() != 0;
    if (speaks) {
      canvas.openSpan(run.actual().orElseThrow());
    }
    Type0 font = typefaces.font(run.face());
    canvas.text(font, run.size(), run.scale(), run.rgb(), run.x(), run.y(), 0, run.pieces());
    if (speaks) {
      canvas.close();
    }
  }

  private void paint(Picture picture, Canvas.Frame frame, Canvas canvas) {
    for (Picture.Mark mark : picture.marks()) {
      switch (mark) {
        case Picture.Fill fill -> canvas.fill(fill.path(), fill.rgb(), frame);
        case Picture.Stroke stroke ->
            canvas.stroke(stroke.path(), stroke.rgb(), stroke.width(), stroke.dash(), frame);
        case Picture.Text text ->
            canvas.text(
                typefaces.font(text.face()),
                text.size() * frame.scale(),
                1,
                text.rgb(),
                frame.x() + text.x() * frame.scale(),
                frame.y() + text.y() * frame.scale(),
                text.rotation(),
                List.of(new Pages.Piece(text.text(), 0)));
      }
    }
  }

  private Image image(Bytes bytes) {
    Image known = images.get(bytes);
    if (known != null) {
      return known;
    }
    Image image = read(bytes);
    images.put(bytes, image);
    return image;
  }

  /// An image, read.
  static Image read(Bytes bytes) {
    try {
      return Image.getInstance(bytes.array());
    } catch (IOException | RuntimeException e) {
      throw new IllegalArgumentException("Pages.Raster.bytes: " + bytes, e);
    }
  }
}
