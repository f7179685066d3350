package brief.layout;

import brief.doc.Block;
import brief.doc.Inline;
import brief.line.Paragraph.Align;
import brief.page.Pages;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets tiles: key numbers, each below a rule, with what it is and whose and when it is.
final class TileSetter {
  private static final double BETWEEN = 14;
  private static final int ABREAST = 4;

  /// A number is not made smaller than this, in parts of its size.
  private static final double LEAST = 0.75;

  private final Setting setting;
  private final Lettering lettering;
  private final Frame frame;

  TileSetter(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
    this.frame = new Frame(setting.paper().left(), setting.paper().full(), true, Part.BODY, 0);
  }

  /// Key numbers beside each other, at most four in a row.
  List<Slab> tiles(Block.Items items, Tag parent) {
    Tag list = parent.child("L").with("ListNumbering", "None");
    Tag notes = parent.slot();
    List<Slab> rows = new ArrayList<>();
    for (int from = 0; from < items.items().size(); from += ABREAST) {
      List<Block.Item> row =
          items.items().subList(from, Math.min(from + ABREAST, items.items().size()));
      int abreast = Math.min(ABREAST, items.items().size());
      double width = (frame.width() - BETWEEN * (abreast - 1)) / abreast;
      Drawing all = Drawing.empty();
      double height = 0;
      for (int i = 0; i < row.size(); i++) {
        Frame own = new Frame(frame.x() + i * (width + BETWEEN), width, true, Part.LABEL, 0);
        Slab tile = tile(row.get(i), own, list.child("LI").child("LBody"), notes);
        all = all.plus(tile.drawing());
        height = Math.max(height, tile.height());
      }
      rows.add(Slab.of(all, height, true).before(setting.line() / 2).after(setting.line() / 2));
    }
    return rows;
  }

  /// A tile: below a rule the number, what it is, and whose and when it is with its status.
  private Slab tile(Block.Item item, Frame own, Tag tag, Tag notes) {
    Optional<Shape> status = Optional.empty();
    List<Slab> slabs = new ArrayList<>();
    for (Block block : item.blocks()) {
      if (block instanceof Block.Role(String role, String argument, Block inner, var _)) {
        status = role.equals("status") ? Shape.ofStatus(argument) : status;
        slabs.addAll(lines(inner, own, tag, notes, status));
      } else {
        slabs.addAll(lines(block, own, tag, notes, status));
      }
    }
    Drawing rule =
        Drawing.marks(
            List.of(
                new Pages.Stroke(
                    Shape.line(own.x(), 0, own.x() + own.width(), 0),
                    setting.style().rgb(Colour.INK),
                    setting.style().strongRule() * 0.7,
                    List.of(),
                    0)));
    return Slab.stack(slabs, true).lowered(4).with(rule);
  }

  private List<Slab> lines(Block block, Frame own, Tag tag, Tag notes, Optional<Shape> status) {
    if (!(block instanceof Block.Paragraph paragraph)) {
      return List.of();
    }
    List<List<Inline>> lines = split(paragraph.content());
    List<Slab> slabs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Tag said = tag.child("P");
      if (i == 0) {
        slabs.add(number(lines.get(i), own, said, notes));
      } else {
        boolean last = i == lines.size() - 1 && i > 1;
        List<Inline> line = new ArrayList<>(lines.get(i));
        if (last) {
          status.ifPresent(
              shape -> line.addFirst(new Inline.Text(shape.sign(), paragraph.source())));
        }
        Part part = last ? Part.WHEN : Part.LABEL;
        Copy copy =
            Inlines.copy(setting, line, part, said, notes, setting.place(paragraph.source()));
        slabs.addAll(lettering.ragged(copy, own, part));
      }
    }
    return slabs;
  }

  /// The number, its figures large and the words beside them small, a little smaller where the tile
  /// is narrow. Words for which there is still no room stand on lines of their own.
  private Slab number(List<Inline> content, Frame own, Tag tag, Tag notes) {
    TextStyle large = setting.typefaces().type(Part.NUMBER);
    TextStyle small = setting.typefaces().type(Part.UNIT);
    double scale = 1;
    while (scale > LEAST
        && natural(content, large.at(large.size() * scale), small.at(small.size() * scale))
            > own.width()) {
      scale -= 0.05;
    }
    TextStyle figures = large.at(large.size() * scale);
    TextStyle words = small.at(small.size() * scale);
    Copy copy = Figures.copy(setting, content, figures, words, tag, notes);
    List<Slab> lines = new ArrayList<>();
    for (Slab line : lettering.lines(copy, own, large, Align.LEFT, 0)) {
      boolean below = !lines.isEmpty() && largest(line) <= words.size();
      lines.add(below ? line.lowered(words.size() * 1.3 - large.leading()) : line);
    }
    return Slab.stack(lines, true);
  }

  private double natural(List<Inline> content, TextStyle large, TextStyle small) {
    Tag nowhere = Tag.root();
    return lettering.natural(Figures.copy(setting, content, large, small, nowhere, nowhere));
  }

  private static double largest(Slab line) {
    return line.drawing().marks().stream()
        .mapToDouble(mark -> mark instanceof Pages.Run run ? run.size() : 0)
        .max()
        .orElse(0);
  }

  /// The lines of a paragraph between its hard breaks.
  private static List<List<Inline>> split(List<Inline> content) {
    List<List<Inline>> lines = new ArrayList<>();
    lines.add(new ArrayList<>());
    for (Inline inline : content) {
      if (inline instanceof Inline.LineBreak) {
        lines.add(new ArrayList<>());
      } else {
        lines.getLast().add(inline);
      }
    }
    return lines;
  }
}
