package brief.markdown;

import brief.diag.Code;
import brief.doc.Block;
import brief.doc.Inline;
import brief.doc.Source;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Turns flexmark's blocks into ours.
final class Blocks {
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  private final Reading reading;
  private final Inlines inlines;

  Blocks(Reading reading, Inlines inlines) {
    this.reading = reading;
    this.inlines = inlines;
  }

  /// The blocks below a node, each with the roles that stand above it.
  List<Block> of(Node parent) {
    List<Block> blocks = new ArrayList<>();
    Deque<RoleComment> waiting = new ArrayDeque<>();
    for (Node node : parent.getChildren()) {
      Optional<RoleComment> comment =
          node instanceof HtmlBlockBase
              ? RoleComment.of(node.getChars().toString(), reading.positions.of(node))
              : Optional.empty();
      if (comment.isPresent()) {
        above(waiting, comment.get().source());
        waiting.push(comment.get());
        continue;
      }
      if (!printsNothing(node)) {
        Block block = block(node);
        above(waiting, block.source());
        blocks.add(within(waiting, block));
      }
    }
    above(waiting, reading.positions.of(parent.getEndOffset(), parent.getEndOffset()));
    return blocks;
  }

  /// Finds roles that do not stand on the line right above what follows, and forgets them.
  private void above(Deque<RoleComment> waiting, Source next) {
    while (!waiting.isEmpty()
        && (waiting.peek().source().line() != next.line() - 1 || next.from() == next.to())) {
      RoleComment comment = waiting.pop();
      reading.find(
          Code.ROLE_UNFIT,
          reading.positions.place(comment.source()),
          comment.role(),
          RoleComment.word("nothing"),
          comment.belongs());
    }
  }

  private Block within(Deque<RoleComment> waiting, Block block) {
    Block inner = block;
    while (!waiting.isEmpty()) {
      inner = waiting.pop().above(inner, reading);
    }
    return inner;
  }

  /// Definitions and comments print nothing where they stand.
  private static boolean printsNothing(Node node) {
    return node instanceof Reference
        || node instanceof FootnoteBlock
        || (node instanceof HtmlBlockBase html && shown(html).isBlank());
  }

  private Block block(Node node) {
    Source source = reading.positions.of(node);
    return switch (node) {
      case Heading heading -> new Block.Heading(heading.getLevel(), inlines.of(heading), source);
      case Paragraph paragraph -> paragraph(inlines.of(paragraph), source);
      case ListBlock list -> items(list, source);
      case TableBlock table -> new Tables(reading, inlines).table(table, source);
      case BlockQuote quote -> new Block.Quotation(of(quote), source);
      case FencedCodeBlock code ->
          new Block.CodeBlock(code.getInfo().unescape(), lines(code), source);
      case IndentedCodeBlock code -> new Block.CodeBlock("", lines(code), source);
      case ThematicBreak rule -> new Block.Break(source);
      case HtmlBlockBase html -> new Block.Html(shown(html), source);
      default -> throw new IllegalStateException("no block for " + node.getNodeName());
    };
  }

  private static Block paragraph(List<Inline> content, Source source) {
    return content.size() == 1 && content.getFirst() instanceof Inline.Image image
        ? new Block.Picture(image.alt(), image.path(), image.title(), source)
        : new Block.Paragraph(content, source);
  }

  private Block items(ListBlock list, Source source) {
    List<Block.Item> items = new ArrayList<>();
    for (Node item : list.getChildren()) {
      Optional<Boolean> done =
          item instanceof TaskListItem task
              ? Optional.of(task.isItemDoneMarker())
              : Optional.empty();
      items.add(new Block.Item(done, of(item), reading.positions.of(item)));
    }
    int start = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
    return new Block.Items(list instanceof OrderedList, start, isTight(list), items, source);
  }

  /// Whether no blank line stands between the items, nor between the blocks of one: CommonMark's
  /// rule, which flexmark does not keep where an item ends in a quotation.
  private boolean isTight(ListBlock list) {
    int end = -1;
    for (Node item : list.getChildren()) {
      for (Node block : item.getChildren()) {
        if (end >= 0 && reading.positions.of(block).line() > end + 1) {
          return false;
        }
        end = reading.positions.line(Math.max(0, reading.positions.of(block).to() - 1));
      }
    }
    return true;
  }

  /// HTML as it is shown: without its comments.
  private static String shown(HtmlBlockBase html) {
    return COMMENT.matcher(lines(html)).replaceAll("").stripTrailing();
  }

  private static String lines(ContentNode code) {
    return code.getContentLines().stream().map(Object::toString).collect(Collectors.joining());
  }
}
