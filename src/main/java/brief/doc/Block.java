package brief.doc;

import java.util.List;
import java.util.Optional;

/// A block of a document.
public sealed interface Block {
  /// Where it stands in the Markdown.
  Source source();

  /// A heading.
  ///
  /// @param level 1 to 6
  record Heading(int level, List<Inline> content, Source source) implements Block {
    public Heading {
      content = List.copyOf(content);
    }
  }

  /// A paragraph.
  record Paragraph(List<Inline> content, Source source) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /// A list.
  ///
  /// @param start number of the first item when ordered
  /// @param tight whether its items are set without space between
  record Items(boolean ordered, int start, boolean tight, List<Item> items, Source source)
      implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /// An item of a list.
  ///
  /// @param done whether a task is done, when the item is a task
  record Item(Optional<Boolean> done, List<Block> blocks, Source source) {
    public Item {
      blocks = List.copyOf(blocks);
    }
  }

  /// A table: every row has as many cells as there are alignments.
  record Table(List<Align> columns, List<List<Cell>> head, List<List<Cell>> body, Source source)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      head = head.stream().map(List::copyOf).toList();
      body = body.stream().map(List::copyOf).toList();
    }
  }

  /// A cell of a table.
  record Cell(List<Inline> content, Source source) {
    public Cell {
      content = List.copyOf(content);
    }
  }

  /// How a column is set.
  enum Align {
    NONE,
    LEFT,
    CENTRE,
    RIGHT
  }

  /// A quotation.
  record Quotation(List<Block> blocks, Source source) implements Block {
    public Quotation {
      blocks = List.copyOf(blocks);
    }
  }

  /// Code, line ends kept.
  record CodeBlock(String info, String text, Source source) implements Block {}

  /// An image or figure alone in its paragraph.
  ///
  /// @param path as written, relative to the Markdown file
  record Picture(String alt, String path, String title, Source source) implements Block {}

  /// A thematic break.
  record Break(Source source) implements Block {}

  /// HTML, shown as text.
  record Html(String text, Source source) implements Block {}

  /// A block with a role: `<!-- brief: answer -->` alone on the line above it.
  ///
  /// @param role the first word: `answer`, `tiles`, `figure`, `caption`, `note`, `legend`,
  ///   `evidence` …
  /// @param argument what follows it
  /// @param block the block that the comment stands above
  record Role(String role, String argument, Block block, Source source) implements Block {}
}
