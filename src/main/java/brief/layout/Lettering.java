package brief.layout;

import brief.diag.Code;
import brief.layout.Copy.Hyper;
import brief.layout.Copy.Ink;
import brief.line.Lines;
import brief.line.Look;
import brief.line.Paragraph;
import brief.line.Paragraph.Align;
import brief.page.Pages;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Breaks copy into lines and makes a slab of each.
final class Lettering {
  /// Wider than any text.
  private static final double ENDLESS = 100_000;

  /// The complaint about a line that runs out of its measure.
  private static final String OVERFULL = "overfull";

  /// The complaint about a word or number that is broken without a hyphen.
  private static final String SPLIT = "split";

  private final Setting setting;

  Lettering(Setting setting) {
    this.setting = setting;
  }

  /// The lines of a paragraph. The first keeps with the second and the last but one with the last,
  /// so that no line stands alone at the foot or the top of a page.
  List<Slab> paragraph(Copy copy, Frame frame, Part part) {
    boolean justified = setting.language().justified() && !narrow(part);
    TextStyle type = setting.typefaces().type(part);
    boolean plain = part == Part.BODY && frame.depth() == 0;
    double first = plain ? setting.language().indent() * type.size() : 0;
    return lines(copy, frame, type, justified ? Align.JUSTIFIED : Align.LEFT, first);
  }

  /// Lines as long as they happen to be, beginning where the style of their part says. Evidence and
  /// colophon in columns side by side are ragged: half their words are names, dates and addresses
  /// that no line may part, and justified they would be driven apart.
  private boolean narrow(Part part) {
    return setting.paper().columns() > 1 && (part == Part.EVIDENCE || part == Part.COLOPHON);
  }

  List<Slab> ragged(Copy copy, Frame frame, Part part) {
    TextStyle type = setting.typefaces().type(part);
    return switch (type.alignment()) {
      case FLUSH -> lines(copy, frame, type, Align.LEFT, 0);
      case INDENTED ->
          lines(copy, frame, type, Align.LEFT, setting.language().indent() * type.size());
      case CENTRED -> lines(copy, frame, type, Align.CENTRE, 0);
    };
  }

  List<Slab> lines(Copy copy, Frame frame, TextStyle type, Align align, double first) {
    if (copy.isEmpty()) {
      return List.of();
    }
    Lines broken = broken(copy, frame.width(), align, first);
    for (Lines.Complaint complaint : broken.complaints()) {
      if (complaint.rule().equals(OVERFULL)) {
        setting.find(Code.LINE_UNFIT, copy.place(), complaint.text());
      }
    }
    List<Slab> slabs = new ArrayList<>();
    int count = broken.lines().size();
    for (int i = 0; i < count; i++) {
      Drawing drawing = drawing(broken.lines().get(i), copy, frame.x(), type);
      boolean keep = i < count - 1 && (i == 0 || i == count - 2);
      slabs.add(Slab.of(drawing, type.leading(), frame.wide()).snap(i == 0).keep(keep));
    }
    return slabs;
  }

  /// One line that ends at its natural width, its left edge at x.
  Drawing line(Copy copy, double x, TextStyle type) {
    Lines broken = broken(copy, ENDLESS, Align.LEFT, 0);
    return broken.lines().isEmpty()
        ? Drawing.empty()
        : drawing(broken.lines().getFirst(), copy, x, type);
  }

  /// The width of a text in as many lines as it has forced breaks.
  double natural(Copy copy) {
    return setting.breaker().natural(copy.spans());
  }

  /// The width below which a text cannot be set without breaking what must not break.
  double least(Copy copy) {
    return setting.breaker().minimal(copy.spans());
  }

  /// Whether a width holds a text, with hyphens alone to break its words.
  boolean holds(Copy copy, double width) {
    return copy.isEmpty()
        || broken(copy, width, Align.LEFT, 0).complaints().stream()
            .noneMatch(it -> it.rule().equals(OVERFULL) || it.rule().equals(SPLIT));
  }

  private Lines broken(Copy copy, double measure, Align align, double first) {
    return setting
        .breaker()
        .set(new Paragraph(copy.spans(), measure, first, align, setting.lang()));
  }

  /// Where the baseline of a line stands below its top: the middle of a Han is the middle of the
  /// line.
  static double baseline(TextStyle type) {
    return type.leading() / 2 + type.size() * 0.37;
  }

  private Drawing drawing(Lines.Line line, Copy copy, double left, TextStyle type) {
    double baseline = baseline(type);
    List<Pages.Mark> marks = new ArrayList<>();
    List<Drawing.Link> links = new ArrayList<>();
    List<Drawing.Call> calls = new ArrayList<>();
    List<Drawing.Extent> extents = new ArrayList<>();
    for (Lines.Fragment fragment : line.fragments()) {
      Ink ink = copy.inks().get(fragment.tag());
      double x = left + fragment.x();
      fragment.look().ifPresent(look -> marks.add(run(fragment, look, x, baseline, ink)));
      ink.ornament().ifPresent(it -> ornament(it, x, baseline, ink, marks, extents));
      ink.link().ifPresent(it -> link(it, x, fragment.width(), type, links));
      ink.call().ifPresent(it -> calls.add(new Drawing.Call(it.label(), baseline, it.slot())));
      if (ink.struck()) {
        double y = baseline - type.size() * 0.3;
        int rgb = fragment.look().map(Look::rgb).orElse(0);
        marks.add(
            new Pages.Stroke(
                Shape.line(x, y, x + fragment.width(), y), rgb, type.size() * 0.06, List.of(), 0));
      }
    }
    return new Drawing(marks, links, List.of(), calls, extents, List.of());
  }

  private static Pages.Run run(
      Lines.Fragment fragment, Look look, double x, double baseline, Ink ink) {
    List<Pages.Piece> pieces = new ArrayList<>(fragment.pieces().size());
    for (Lines.Piece piece : fragment.pieces()) {
      pieces.add(new Pages.Piece(piece.text(), piece.shift()));
    }
    return new Pages.Run(
        fragment.face().orElseThrow().name(),
        look.size(),
        look.rgb(),
        x,
        baseline - look.rise(),
        pieces,
        fragment.actual(),
        ink.content(),
        fragment.scale());
  }

  private static void ornament(
      Copy.Ornament ornament,
      double x,
      double baseline,
      Ink ink,
      List<Pages.Mark> marks,
      List<Drawing.Extent> extents) {
    switch (ornament) {
      case Copy.Sign(Shape shape, double size, int rgb) ->
          marks.addAll(shape.marks(x, baseline, size, rgb, ink.content()));
      case Copy.Image(Artwork artwork, double scale, Tag tag) -> {
        double height = artwork.height() * scale;
        double top = baseline - height * 0.85;
        marks.add(artwork.placed(x, top, scale, ink.content()));
        extents.add(new Drawing.Extent(tag, x, top, artwork.width() * scale, height));
      }
    }
  }

  /// Adds a stretch of a link; stretches that follow each other on a line become one.
  private static void link(
      Hyper hyper, double x, double width, TextStyle type, List<Drawing.Link> links) {
    double from = x;
    if (!links.isEmpty() && links.getLast().element() == hyper.element()) {
      from = links.removeLast().x();
    }
    links.add(
        new Drawing.Link(
            from,
            0,
            x + width - from,
            type.leading(),
            hyper.goal(),
            hyper.element(),
            hyper.contents()));
  }

  /// A word on its own: a number before an item, the number of a page.
  static Pages.Run word(String word, Look look, double x, double baseline, int content) {
    return new Pages.Run(
        look.latin().name(),
        look.size(),
        look.rgb(),
        x,
        baseline,
        List.of(new Pages.Piece(word, 0)),
        Optional.empty(),
        content);
  }

  /// How wide a word on its own is.
  static double width(String word, Look look) {
    return word.codePoints().mapToDouble(look.latin()::advance).sum() * look.size() / 1000;
  }
}
