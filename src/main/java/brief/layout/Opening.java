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

/// Sets what stands first: title and question, the answer box, the tiles of key numbers.
final class Opening {
  private static final double BAR = 3;
  private static final double INSET = 16;
  private static final double BETWEEN = 14;
  private static final int ABREAST = 4;

  private final Setting setting;
  private final Lettering lettering;
  private final Frame frame;

  Opening(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
    this.frame = new Frame(setting.paper().left(), setting.paper().full(), true, Part.BODY, 0);
  }

  /// The title, and below it the question that the briefing answers, from the front matter.
  List<Slab> title(Block.Heading heading, Headings headings, Tag parent) {
    List<Slab> slabs = new ArrayList<>(headings.set(heading, frame, parent));
    String question = setting.front("subtitle");
    if (!question.isEmpty()) {
      Copy copy = Inlines.plain(setting, question, Part.SUBTITLE, parent.child("P"));
      lettering.ragged(copy, frame, Part.SUBTITLE).forEach(line -> slabs.add(line.snap(false)));
    }
    return Slab.spaced(slabs, 0, setting.line() / 2);
  }

  /// The answer on a tinted ground with a bar of accent at its side.
  List<Slab> answer(Block.Paragraph paragraph, Tag parent) {
    Tag tag = parent.child("P");
    Copy copy =
        Inlines.copy(
            setting,
            paragraph.content(),
            Part.ANSWER,
            tag,
            parent.slot(),
            setting.place(paragraph.source()));
    Frame inner = new Frame(frame.x() + INSET, frame.width() - 2 * INSET, true, Part.ANSWER, 0);
    double pad = setting.line() / 2;
    Slab text =
        Slab.stack(lettering.paragraph(copy, inner, Part.ANSWER), true).lowered(pad).padded(pad);
    Drawing ground =
        Drawing.marks(
            List.of(
                fill(frame.x(), frame.width(), text.height(), Colour.TILE),
                fill(frame.x(), BAR, text.height(), Colour.ACCENT)));
    return List.of(text.behind(ground).before(setting.line() / 2).after(setting.line() / 2));
  }

  private Pages.Mark fill(double x, double width, double height, Colour colour) {
    return new Pages.Fill(Shape.box(x, 0, width, height), setting.style().rgb(colour), 0);
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

  /// The number, its figures large and the words beside them small, as large as the tile allows.
  private Slab number(List<Inline> content, Frame own, Tag tag, Tag notes) {
    TextStyle large = setting.typefaces().type(Part.NUMBER);
    TextStyle small = setting.typefaces().type(Part.UNIT);
    for (double scale = 1; ; scale -= 0.05) {
      double by = scale;
      boolean enough = by < 0.5;
      Tag used = Tag.root();
      Copy trial = Figures.copy(setting, content, scaled(large, by), scaled(small, by), used, used);
      if (lettering.natural(trial) <= own.width() || enough) {
        Copy copy =
            Figures.copy(setting, content, scaled(large, by), scaled(small, by), tag, notes);
        return Slab.stack(lettering.lines(copy, own, large, Align.LEFT, 0), true);
      }
    }
  }

  private static TextStyle scaled(TextStyle type, double by) {
    return new TextStyle(
        type.family(), type.bold(), type.italic(), type.size() * by, type.leading(), type.colour());
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
