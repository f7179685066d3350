package brief.layout;

import brief.doc.Block;
import brief.doc.Picture;
import brief.page.Art;
import brief.page.Style.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets pictures, alone or with finding, measure and credit: all on one page.
final class FigureSetter {
  private static final double AIR = 4;

  private final Setting setting;
  private final Lettering lettering;

  FigureSetter(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  /// The roles of a figure's parts.
  static boolean isPart(Block.Role role) {
    return switch (role.role()) {
      case "finding", "measure", "figure", "credit" -> true;
      default -> false;
    };
  }

  /// A figure: the parts that belong to it, in the order of the Markdown. A picture wider than the
  /// text column covers the margin column too. Finding and measure are the caption, which stands
  /// first in its figure (ISO 32000-2, 14.8.4.8.4).
  List<Slab> figure(List<Block.Role> parts, Tag parent) {
    Frame frame = frame(parts);
    Tag whole = parent.child("Div");
    Tag figure = whole.child("Figure");
    Tag notes = parent.slot();
    Optional<Tag> title = Optional.empty();
    List<Slab> slabs = new ArrayList<>();
    for (Block.Role part : parts) {
      switch (part.block()) {
        case Block.Paragraph it when part.role().equals("credit") ->
            slabs.addAll(text(it, Part.CREDIT, frame, whole.child("P"), notes));
        case Block.Paragraph it -> {
          title = title.or(() -> Optional.of(figure.child("Caption")));
          Part look = part.role().equals("finding") ? Part.FINDING : Part.MEASURE;
          slabs.addAll(text(it, look, frame, title.orElseThrow().child("P"), notes));
        }
        case Block.Picture it -> drawn(it, frame, figure).ifPresent(slabs::add);
        default -> slabs.addAll(List.of());
      }
    }
    return Slab.as(
        Slab.Role.FIGURE, Slab.spaced(Slab.bound(slabs), setting.line(), setting.line()));
  }

  /// A picture without texts.
  List<Slab> picture(Block.Picture block, Frame frame, Tag parent) {
    return drawn(block, frame, parent.child("Figure")).stream()
        .map(slab -> slab.before(setting.line() / 2).after(setting.line() / 2))
        .toList();
  }

  private Frame frame(List<Block.Role> parts) {
    double text = setting.paper().text();
    boolean wide =
        parts.stream()
            .map(Block.Role::block)
            .filter(Block.Picture.class::isInstance)
            .map(Block.Picture.class::cast)
            .anyMatch(it ->
                setting.album().find(it.path()).stream()
                    .anyMatch(art ->
                        art instanceof Art.Drawn(Picture picture) && picture.width() > text + 1));
    return new Frame(
        setting.paper().left(), wide ? setting.paper().full() : text, wide, Part.BODY, 0);
  }

  private List<Slab> text(Block.Paragraph block, Part part, Frame frame, Tag tag, Tag notes) {
    Copy copy =
        Inlines.copy(setting, block.content(), part, tag, notes, setting.place(block.source()));
    List<Slab> lines = lettering.ragged(copy, frame, part);
    return part == Part.FINDING ? lines : lines.stream().map(line -> line.snap(false)).toList();
  }

  private Optional<Slab> drawn(Block.Picture block, Frame frame, Tag figure) {
    return setting
        .art(block.path(), block.alt(), block.source())
        .map(artwork -> slab(artwork, frame, figure));
  }

  private Slab slab(Artwork artwork, Frame frame, Tag figure) {
    double most = (setting.paper().bottom() - setting.paper().top()) * 0.8;
    double scale = Math.min(1, Math.min(frame.width() / artwork.width(), most / artwork.height()));
    double width = artwork.width() * scale;
    double height = artwork.height() * scale;
    Tag tag = figure.with("Alt", artwork.alt()).with("Placement", "Block");
    Drawing drawing =
        new Drawing(
            List.of(artwork.placed(frame.x(), AIR, scale, tag.content())),
            List.of(),
            List.of(),
            List.of(),
            List.of(new Drawing.Extent(tag, frame.x(), AIR, width, height)),
            List.of());
    return Slab.of(drawing, height + 2 * AIR, frame.wide()).snap(false);
  }
}
