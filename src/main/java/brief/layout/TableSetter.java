package brief.layout;

import brief.doc.Block;
import brief.doc.Block.Align;
import brief.doc.Inline;
import brief.line.Paragraph;
import brief.page.Pages;
import brief.page.Style.Colour;
import brief.page.Style.Paper;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// Sets tables: a rule under the head, quiet rules between rows, the head again on every page. A
/// table that needs more than its frame takes the margin column, then smaller type, then a turned
/// page.
final class TableSetter {
  static final double GUTTER = 12;
  private static final double PAD = 3;

  /// A row higher than this part of a page may be broken between its lines.
  private static final double HIGH = 0.4;

  private final Setting setting;
  private final Lettering lettering;

  TableSetter(Setting setting) {
    this.setting = setting;
    this.lettering = new Lettering(setting);
  }

  /// A table.
  ///
  /// @param named whether the first column names the rows, bold or not
  List<Slab> set(Block.Table table, Frame frame, Tag parent, boolean named) {
    Shaped shaped = shaped(table, frame);
    boolean heads = named || namesRows(table);
    Tag tag = parent.child("Table");
    Tag notes = parent.slot();
    Tag head = tag.child(table.body().isEmpty() ? "TBody" : "THead"); // no head without a body
    List<Slab> top = new ArrayList<>();
    for (List<Block.Cell> row : table.head()) {
      if (row.stream().anyMatch(cell -> !cell.content().isEmpty())) {
        Row set = new Row(row, table.columns(), Part.TABLE_HEAD, false);
        top.addAll(whole(set, shaped, head.child("TR"), notes));
      }
    }
    Tag body = tag.child("TBody");
    List<List<Slab>> rows = new ArrayList<>();
    for (List<Block.Cell> row : table.body()) {
      Row set = new Row(row, table.columns(), Part.TABLE, heads);
      rows.add(row(set, shaped, body.child("TR"), notes));
    }
    List<Slab> slabs = Slab.spaced(together(top, rows), 0, setting.line());
    return shaped.turned() ? turned(slabs) : slabs;
  }

  /// The slabs on turned pages, before which text of their section may fill the upright one.
  private static List<Slab> turned(List<Slab> slabs) {
    List<Slab> turned = new ArrayList<>();
    for (Slab slab : slabs) {
      turned.add(slab.turned(true).as(turned.isEmpty() ? Slab.Role.FIGURE : Slab.Role.DATA));
    }
    return turned;
  }

  /// Where a table stands, how large its text is, how wide its columns are.
  private record Shaped(Frame frame, double scale, boolean turned, List<Double> widths) {}

  /// A row to be set.
  ///
  /// @param named whether its first cell names it
  private record Row(List<Block.Cell> cells, List<Align> aligns, Part part, boolean named) {}

  /// The first shape that holds the table: the frame, text and margin column, both with smaller
  /// type, a turned page, that with smaller type. In a list or quotation there is the frame alone.
  private Shaped shaped(Block.Table table, Frame frame) {
    Columns columns = columns(table, 1);
    Paper paper = setting.paper();
    boolean free = frame.depth() == 0 && frame.width() == paper.text();
    boolean wide = free && columns.wants(frame.width(), GUTTER);
    Frame upright = wide ? new Frame(frame.x(), paper.full(), true, frame.part(), 0) : frame;
    double least = setting.style().tableLeast() / setting.typefaces().type(Part.TABLE).size();
    double scale = columns.scale(upright.width(), GUTTER, Math.min(1, least));
    Shaped shrunk = shaped(table, upright, columns, scale, false);
    if (!free || holds(table, shrunk)) {
      return shrunk;
    }
    Paper sheet = paper.turned();
    Frame across = new Frame(sheet.left(), sheet.text(), true, frame.part(), 0);
    double turned = columns.scale(sheet.text(), GUTTER, Math.min(1, least));
    return shaped(table, across, columns, turned, true);
  }

  /// @param whole the columns at the full size of type
  private Shaped shaped(
      Block.Table table, Frame frame, Columns whole, double scale, boolean turned) {
    Columns columns = scale == 1 ? whole : columns(table, scale);
    return new Shaped(frame, scale, turned, columns.widths(frame.width(), GUTTER));
  }

  /// Whether every text stands in its column, with hyphens alone to break its words.
  private boolean holds(Block.Table table, Shaped shaped) {
    return IntStream.range(0, table.columns().size())
        .allMatch(i ->
            texts(table, i, shaped.scale()).stream()
                .allMatch(copy -> lettering.holds(copy, shaped.widths().get(i))));
  }

  /// Whether the first column names the rows: each of its cells is bold from end to end, but for
  /// marks of notes.
  private static boolean namesRows(Block.Table table) {
    return table.columns().size() > 1
        && !table.body().isEmpty()
        && table.body().stream().allMatch(row -> isBold(row.getFirst()));
  }

  private static boolean isBold(Block.Cell cell) {
    return cell.content().stream().anyMatch(Inline.Strong.class::isInstance)
        && cell.content().stream()
            .allMatch(inline ->
                inline instanceof Inline.Strong
                    || inline instanceof Inline.NoteRef
                    || (inline instanceof Inline.Text text && text.text().isBlank()));
  }

  /// Head and rows: the head stays with two rows, the last row with the one before it.
  private static List<Slab> together(List<Slab> heads, List<List<Slab>> rows) {
    List<Slab> all = new ArrayList<>();
    heads.forEach(head -> all.add(head.snap(all.isEmpty()).keep(true)));
    Optional<Slab> again =
        heads.isEmpty()
            ? Optional.empty()
            : Optional.of(Slab.stack(heads, heads.getFirst().wide()));
    for (int i = 0; i < rows.size(); i++) {
      boolean whole = rows.get(i).size() == 1;
      boolean keep = whole && i < rows.size() - 1 && (i == 0 || i == rows.size() - 2);
      for (Slab slab : rows.get(i)) {
        Slab row = slab.snap(all.isEmpty()).keep(slab.keep() || keep);
        all.add(again.isPresent() ? row.under(again.get()) : row);
      }
    }
    return all;
  }

  /// A row as one slab, or as a slab for each of its lines when it is high.
  private List<Slab> row(Row row, Shaped shaped, Tag tag, Tag notes) {
    Paper paper = shaped.turned() ? setting.paper().turned() : setting.paper();
    List<List<Slab>> cells = cells(row, shaped, tag, notes);
    List<Slab> lines = new ArrayList<>();
    int count = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < count; i++) {
      int line = i;
      List<Slab> beside =
          cells.stream().filter(cell -> line < cell.size()).map(cell -> cell.get(line)).toList();
      double height = beside.stream().mapToDouble(Slab::height).max().orElse(0);
      Drawing drawing = Drawing.of(beside.stream().map(Slab::drawing).toList());
      boolean keep = i < count - 1 && (i == 0 || i == count - 2);
      lines.add(Slab.of(drawing, height, true).snap(false).keep(keep));
    }
    if (Slab.stack(lines, true).height() <= HIGH * (paper.bottom() - paper.top())) {
      return whole(cells, row.part(), shaped);
    }
    lines.set(0, lines.getFirst().lowered(PAD));
    Slab last = lines.removeLast().padded(PAD);
    lines.add(last.with(rule(shaped.frame(), last.height(), row.part())));
    return lines;
  }

  private List<Slab> whole(Row row, Shaped shaped, Tag tag, Tag notes) {
    return whole(cells(row, shaped, tag, notes), row.part(), shaped);
  }

  private List<Slab> whole(List<List<Slab>> cells, Part part, Shaped shaped) {
    boolean wide = shaped.frame().wide();
    List<Slab> stacks = cells.stream().map(lines -> Slab.stack(lines, wide)).toList();
    double total = stacks.stream().mapToDouble(Slab::height).max().orElse(0) + 2 * PAD;
    Drawing all = Drawing.of(stacks.stream().map(Slab::drawing).toList());
    return List.of(Slab.of(all.moved(0, PAD).plus(rule(shaped.frame(), total, part)), total, wide));
  }

  /// The lines of each cell of a row.
  private List<List<Slab>> cells(Row row, Shaped shaped, Tag tag, Tag notes) {
    List<List<Slab>> cells = new ArrayList<>();
    TextStyle type = type(row.part(), shaped.scale());
    double x = shaped.frame().x();
    for (int i = 0; i < row.cells().size(); i++) {
      Block.Cell cell = row.cells().get(i);
      Copy copy = copy(cell, type, tag(row, i, tag), notes);
      Frame own = new Frame(x, shaped.widths().get(i), shaped.frame().wide(), row.part(), 0);
      cells.add(lettering.lines(copy, own, type, align(row.aligns().get(i)), 0));
      x += shaped.widths().get(i) + GUTTER;
    }
    return cells;
  }

  private static Tag tag(Row row, int column, Tag line) {
    if (row.part() == Part.TABLE_HEAD) {
      return line.child("TH").with("Scope", "Column");
    }
    boolean names = row.named() && column == 0 && !row.cells().getFirst().content().isEmpty();
    return names ? line.child("TH").with("Scope", "Row") : line.child("TD");
  }

  private TextStyle type(Part part, double scale) {
    return setting.typefaces().type(part).scaled(scale);
  }

  private Copy copy(Block.Cell cell, TextStyle type, Tag tag, Tag notes) {
    boolean blank = Inlines.said(cell.content()).isBlank() && !holdsNote(cell);
    return Inlines.copy(
        setting,
        blank ? List.of() : cell.content(),
        type,
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

  private Columns columns(Block.Table table, double scale) {
    List<Double> natural = new ArrayList<>();
    List<Double> least = new ArrayList<>();
    List<Double> body = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      List<Copy> head = column(table.head(), i, type(Part.TABLE_HEAD, scale));
      List<Copy> rows = column(table.body(), i, type(Part.TABLE, scale));
      natural.add(Math.max(widest(head, lettering::natural), widest(rows, lettering::natural)));
      body.add(widest(rows, lettering::least));
      least.add(Math.max(widest(head, lettering::least), body.getLast()));
    }
    return new Columns(natural, least, body);
  }

  private static double widest(List<Copy> texts, ToDoubleFunction<Copy> width) {
    return texts.stream().mapToDouble(width).max().orElse(0);
  }

  /// The texts of a column, to be measured.
  private List<Copy> texts(Block.Table table, int index, double scale) {
    List<Copy> texts = new ArrayList<>(column(table.head(), index, type(Part.TABLE_HEAD, scale)));
    texts.addAll(column(table.body(), index, type(Part.TABLE, scale)));
    return texts;
  }

  private List<Copy> column(List<List<Block.Cell>> rows, int index, TextStyle type) {
    Tag nowhere = Tag.root();
    return rows.stream().map(row -> copy(row.get(index), type, nowhere, nowhere)).toList();
  }
}
