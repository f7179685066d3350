package brief.layout;

import brief.doc.Block;
import brief.doc.Block.Align;
import brief.doc.Inline;
import brief.line.Paragraph;
import brief.page.Pages;
import brief.page.Style.Colour;
import brief.page.Style.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Sets tables: a rule under the head, quiet rules between rows, the head again on every page.
final class TableSetter {
  private static final double GUTTER = 12;
  private static final double PAD = 3;

  private final Setting setting;
  private final Lettering lettering;

  TableSetter(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  /// A table that may use the margin column when its texts need it and the frame is the text
  /// column.
  List<Slab> set(Block.Table table, Frame frame, Tag parent) {
    Columns columns = columns(table);
    boolean wide = frame.width() == setting.paper().text() && columns.wants(frame.width(), GUTTER);
    Frame whole =
        wide ? new Frame(frame.x(), setting.paper().full(), true, frame.part(), 0) : frame;
    List<Double> widths = columns.widths(whole.width(), GUTTER);
    Tag tag = parent.child("Table");
    Tag notes = parent.slot();
    List<Slab> rows = new ArrayList<>();
    List<Slab> heads = new ArrayList<>();
    Tag head = tag.child(table.body().isEmpty() ? "TBody" : "THead"); // no head without a body
    for (List<Block.Cell> row : table.head()) {
      if (row.stream().anyMatch(cell -> !cell.content().isEmpty())) {
        Tag line = head.child("TR");
        heads.add(row(row, table.columns(), widths, whole, line, notes, Part.TABLE_HEAD));
      }
    }
    Tag body = tag.child("TBody");
    for (List<Block.Cell> row : table.body()) {
      Tag line = body.child("TR");
      rows.add(row(row, table.columns(), widths, whole, line, notes, Part.TABLE));
    }
    return Slab.spaced(together(heads, rows), 0, setting.line());
  }

  /// Head and rows: the head stays with two rows, the last row with the one before it.
  private static List<Slab> together(List<Slab> heads, List<Slab> rows) {
    List<Slab> all = new ArrayList<>();
    heads.forEach(head -> all.add(head.snap(all.isEmpty()).keep(true)));
    Optional<Slab> again =
        heads.isEmpty()
            ? Optional.empty()
            : Optional.of(Slab.stack(heads, heads.getFirst().wide()));
    for (int i = 0; i < rows.size(); i++) {
      boolean keep = i < rows.size() - 1 && (i == 0 || i == rows.size() - 2);
      Slab row = rows.get(i).snap(all.isEmpty()).keep(keep);
      all.add(again.isPresent() ? row.under(again.get()) : row);
    }
    return all;
  }

  private Slab row(
      List<Block.Cell> cells,
      List<Align> aligns,
      List<Double> widths,
      Frame frame,
      Tag tag,
      Tag notes,
      Part part) {
    Drawing all = Drawing.empty();
    double height = 0;
    double x = frame.x();
    for (int i = 0; i < cells.size(); i++) {
      Tag cell =
          part == Part.TABLE_HEAD ? tag.child("TH").with("Scope", "Column") : tag.child("TD");
      Copy copy = copy(cells.get(i), part, cell, notes);
      Frame own = new Frame(x, widths.get(i), frame.wide(), part, 0);
      List<Slab> lines =
          lettering.lines(copy, own, setting.typefaces().type(part), align(aligns.get(i)), 0);
      Slab stacked = Slab.stack(lines, frame.wide());
      all = all.plus(stacked.drawing());
      height = Math.max(height, stacked.height());
      x += widths.get(i) + GUTTER;
    }
    double total = height + 2 * PAD;
    return Slab.of(all.moved(0, PAD).plus(rule(frame, total, part)), total, frame.wide());
  }

  private Copy copy(Block.Cell cell, Part part, Tag tag, Tag notes) {
    boolean blank = Inlines.said(cell.content()).isBlank() && !holdsNote(cell);
    return Inlines.copy(
        setting,
        blank ? List.of() : cell.content(),
        part,
        tag,
        notes,
        setting.place(cell.source()));
  }

  private static boolean holdsNote(Block.Cell cell) {
    return cell.content().stream().anyMatch(Inline.NoteRef.class::isInstance);
  }

  private Drawing rule(Frame frame, double y, Part part) {
    boolean head = part == Part.TABLE_HEAD;
    return Drawing.marks(
        List.of(
            new Pages.Stroke(
                Shape.line(frame.x(), y, frame.x() + frame.width(), y),
                setting.style().rgb(head ? Colour.INK : Colour.RULE),
                head ? setting.style().thinRule() * 1.5 : setting.style().thinRule(),
                List.of(),
                0)));
  }

  private static Paragraph.Align align(Align align) {
    return switch (align) {
      case NONE, LEFT -> Paragraph.Align.LEFT;
      case CENTRE -> Paragraph.Align.CENTRE;
      case RIGHT -> Paragraph.Align.RIGHT;
    };
  }

  private Columns columns(Block.Table table) {
    List<Double> natural = new ArrayList<>();
    List<Double> least = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      List<Copy> texts = new ArrayList<>(column(table.head(), i, Part.TABLE_HEAD));
      texts.addAll(column(table.body(), i, Part.TABLE));
      natural.add(texts.stream().mapToDouble(lettering::natural).max().orElse(0));
      least.add(texts.stream().mapToDouble(lettering::least).max().orElse(0));
    }
    return new Columns(natural, least);
  }

  /// The texts of a column, to be measured.
  private List<Copy> column(List<List<Block.Cell>> rows, int index, Part part) {
    Tag nowhere = Tag.root();
    return rows.stream().map(row -> copy(row.get(index), part, nowhere, nowhere)).toList();
  }
}
