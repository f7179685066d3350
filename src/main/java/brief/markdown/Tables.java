package brief.markdown;

import brief.doc.Block;
import brief.doc.Inline;
import brief.doc.Source;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;

/// Turns flexmark's tables into ours: every row as long as the line of dashes.
final class Tables {
  private final Reading reading;
  private final Inlines inlines;

  Tables(Reading reading, Inlines inlines) {
    this.reading = reading;
    this.inlines = inlines;
  }

  Block table(TableBlock table, Source source) {
    List<Block.Align> columns = new ArrayList<>();
    List<List<Block.Cell>> head = new ArrayList<>();
    List<List<Block.Cell>> body = new ArrayList<>();
    for (Node part : table.getChildren()) {
      if (part instanceof TableSeparator) {
        part.getChildIterator()
            .next()
            .getChildren()
            .forEach(cell -> columns.add(align((TableCell) cell)));
      }
    }
    for (Node part : table.getChildren()) {
      List<List<Block.Cell>> rows =
          part instanceof TableHead ? head : part instanceof TableBody ? body : List.of();
      if (part instanceof TableSeparator) {
        continue;
      }
      for (Node row : part.getChildren()) {
        rows.add(cells(row, columns.size()));
      }
    }
    return new Block.Table(columns, head, body, source);
  }

  private List<Block.Cell> cells(Node row, int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell : row.getChildren()) {
      if (cells.size() < columns && !cell.getChars().isEmpty()) {
        List<Inline> content = inlines.of(cell);
        boolean blank =
            Inline.plain(content).isBlank()
                && content.stream().allMatch(Inline.Text.class::isInstance);
        cells.add(new Block.Cell(blank ? List.of() : content, reading.positions.of(cell)));
      }
    }
    int end = reading.positions.of(row).to();
    while (cells.size() < columns) {
      cells.add(new Block.Cell(List.of(), reading.positions.of(end, end)));
    }
    return cells;
  }

  private static Block.Align align(TableCell cell) {
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment == null) {
      return Block.Align.NONE;
    }
    return switch (alignment) {
      case LEFT -> Block.Align.LEFT;
      case CENTER -> Block.Align.CENTRE;
      case RIGHT -> Block.Align.RIGHT;
    };
  }
}
