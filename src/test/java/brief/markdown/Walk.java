package brief.markdown;

import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import java.util.List;
import java.util.function.Consumer;

/// Visits every inline of a document.
final class Walk {
  private Walk() {}

  static void inlines(Document document, Consumer<Inline> visit) {
    blocks(document.blocks(), visit);
    document.notes().values().forEach(note -> blocks(note.blocks(), visit));
  }

  static void blocks(List<Block> blocks, Consumer<Inline> visit) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading -> inlines(heading.content(), visit);
        case Block.Paragraph paragraph -> inlines(paragraph.content(), visit);
        case Block.Items items -> items.items().forEach(item -> blocks(item.blocks(), visit));
        case Block.Table table -> {
          table.head().forEach(row -> row.forEach(cell -> inlines(cell.content(), visit)));
          table.body().forEach(row -> row.forEach(cell -> inlines(cell.content(), visit)));
        }
        case Block.Quotation quotation -> blocks(quotation.blocks(), visit);
        case Block.Role role -> blocks(List.of(role.block()), visit);
        case Block.CodeBlock code -> {}
        case Block.Picture picture -> {}
        case Block.Break rule -> {}
        case Block.Html html -> {}
      }
    }
  }

  private static void inlines(List<Inline> content, Consumer<Inline> visit) {
    for (Inline inline : content) {
      visit.accept(inline);
      switch (inline) {
        case Inline.Emphasis inner -> inlines(inner.content(), visit);
        case Inline.Strong inner -> inlines(inner.content(), visit);
        case Inline.Struck inner -> inlines(inner.content(), visit);
        case Inline.Link inner -> inlines(inner.content(), visit);
        case Inline.Text leaf -> {}
        case Inline.Code leaf -> {}
        case Inline.Image leaf -> {}
        case Inline.NoteRef leaf -> {}
        case Inline.LineBreak leaf -> {}
        case Inline.Html leaf -> {}
      }
    }
  }
}
