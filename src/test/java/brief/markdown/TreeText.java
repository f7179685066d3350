package brief.markdown;

import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import brief.doc.Source;
import java.util.List;

/// A document as text: one node a line, with line, column and offsets.
final class TreeText {
  private final StringBuilder out = new StringBuilder();

  private TreeText() {}

  static String of(Document document) {
    TreeText text = new TreeText();
    document
        .front()
        .forEach((key, value) -> text.out.append("front %s=%s\n".formatted(key, value)));
    text.blocks(document.blocks(), 0);
    document
        .notes()
        .forEach((label, note) -> {
          text.out.append("note %d %s\n".formatted(note.number(), note.label()));
          text.blocks(note.blocks(), 1);
        });
    return text.out.toString();
  }

  private void line(int depth, String what, Source at) {
    out.append("  ".repeat(depth))
        .append(what)
        .append("  @%d:%d %d-%d\n".formatted(at.line(), at.column(), at.from(), at.to()));
  }

  private void blocks(List<Block> blocks, int depth) {
    blocks.forEach(block -> block(block, depth));
  }

  private void block(Block block, int depth) {
    switch (block) {
      case Block.Heading heading -> {
        line(depth, "heading " + heading.level(), heading.source());
        inlines(heading.content(), depth + 1);
      }
      case Block.Paragraph paragraph -> {
        line(depth, "paragraph", paragraph.source());
        inlines(paragraph.content(), depth + 1);
      }
      case Block.Items items -> {
        line(
            depth,
            (items.ordered() ? "ordered " + items.start() : "bullets")
                + (items.tight() ? " tight" : ""),
            items.source());
        items
            .items()
            .forEach(item -> {
              line(
                  depth + 1,
                  "item" + item.done().map(done -> done ? " done" : " open").orElse(""),
                  item.source());
              blocks(item.blocks(), depth + 2);
            });
      }
      case Block.Table table -> {
        line(depth, "table " + table.columns(), table.source());
        table.head().forEach(row -> row(row, "head", depth + 1));
        table.body().forEach(row -> row(row, "row", depth + 1));
      }
      case Block.Quotation quotation -> {
        line(depth, "quotation", quotation.source());
        blocks(quotation.blocks(), depth + 1);
      }
      case Block.CodeBlock code ->
          line(depth, "code [" + code.info() + "] " + visible(code.text()), code.source());
      case Block.Picture picture ->
          line(
              depth,
              "picture " + picture.path() + " [" + picture.alt() + "] " + visible(picture.title()),
              picture.source());
      case Block.Break rule -> line(depth, "rule", rule.source());
      case Block.Html html -> line(depth, "html " + visible(html.text()), html.source());
      case Block.Role role -> {
        line(depth, "role " + role.role() + " [" + role.argument() + "]", role.source());
        block(role.block(), depth + 1);
      }
    }
  }

  private void row(List<Block.Cell> cells, String what, int depth) {
    out.append("  ".repeat(depth)).append(what).append('\n');
    for (Block.Cell cell : cells) {
      line(depth + 1, "cell", cell.source());
      inlines(cell.content(), depth + 2);
    }
  }

  private void inlines(List<Inline> content, int depth) {
    for (Inline inline : content) {
      switch (inline) {
        case Inline.Text text -> line(depth, visible(text.text()), text.source());
        case Inline.Emphasis emphasis ->
            nested("emphasis", emphasis.content(), emphasis.source(), depth);
        case Inline.Strong strong -> nested("strong", strong.content(), strong.source(), depth);
        case Inline.Struck struck -> nested("struck", struck.content(), struck.source(), depth);
        case Inline.Code code -> line(depth, "code " + visible(code.text()), code.source());
        case Inline.Link link ->
            nested(
                "link " + link.target() + " " + visible(link.title()),
                link.content(),
                link.source(),
                depth);
        case Inline.Image image ->
            line(
                depth,
                "image " + image.path() + " [" + image.alt() + "] " + visible(image.title()),
                image.source());
        case Inline.NoteRef note -> line(depth, "note " + note.label(), note.source());
        case Inline.LineBreak end ->
            line(depth, end.hard() ? "hard break" : "soft break", end.source());
        case Inline.Html html -> line(depth, "html " + visible(html.text()), html.source());
      }
    }
  }

  private void nested(String what, List<Inline> content, Source at, int depth) {
    line(depth, what, at);
    inlines(content, depth + 1);
  }

  private static String visible(String text) {
    return "‹" + text.replace("\n", "⏎") + "›";
  }
}
