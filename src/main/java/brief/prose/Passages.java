package brief.prose;

import brief.diag.Place;
import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import brief.doc.Source;
import brief.prose.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Takes the running text out of a document. Footnotes are left out: they are quotations, verbatim.
final class Passages {
  private static final String COLOPHON = "colophon";
  private static final List<String> LABELS =
      List.of("tiles", "legend", "contents", "finding", "measure");

  private final String file;
  private final List<List<Passage>> groups = new ArrayList<>();
  private List<Passage> group = new ArrayList<>();
  private boolean colophon;

  private Passages(String file) {
    this.file = file;
  }

  /// The passages of a document; those that stand side by side, such as the items of a list, are
  /// one group.
  static List<List<Passage>> of(Document document) {
    Passages passages = new Passages(document.file());
    passages.blocks(document.blocks(), Kind.PROSE);
    passages.close();
    return List.copyOf(passages.groups);
  }

  private void close() {
    if (!group.isEmpty()) {
      groups.add(List.copyOf(group));
      group = new ArrayList<>();
    }
  }

  private void blocks(List<Block> blocks, Kind kind) {
    blocks.forEach(block -> block(block, kind));
  }

  private void block(Block block, Kind kind) {
    switch (block) {
      case Block.Heading heading -> {
        close();
        add(heading.content(), Kind.LABEL);
        close();
      }
      case Block.Paragraph paragraph -> add(paragraph.content(), kind);
      case Block.Items items -> {
        close();
        items.items().forEach(item -> item(item, kind));
        close();
      }
      case Block.Table table -> {
        close();
        table.head().forEach(this::cells);
        table.body().forEach(this::cells);
        close();
      }
      case Block.Quotation quotation -> apart(() -> blocks(quotation.blocks(), kind));
      case Block.Picture picture -> apart(() -> alt(picture));
      case Block.Role role -> role(role, kind);
      case Block.CodeBlock _, Block.Break _, Block.Html _ -> close();
    }
  }

  /// The first paragraph of an item belongs to the list; what follows stands apart.
  private void item(Block.Item item, Kind kind) {
    for (Block block : item.blocks()) {
      block(block, kind);
    }
  }

  private void role(Block.Role role, Kind kind) {
    colophon |= role.role().equals(COLOPHON);
    block(role.block(), LABELS.contains(role.role()) ? Kind.LABEL : kind);
  }

  /// Something that stands between its neighbours and does not part them.
  private void apart(Runnable walk) {
    List<Passage> around = group;
    group = new ArrayList<>();
    walk.run();
    close();
    group = around;
  }

  private void cells(List<Block.Cell> cells) {
    cells.forEach(cell -> add(cell.content(), Kind.LABEL));
  }

  private void alt(Block.Picture picture) {
    Run run = new Run(file);
    run.plain(picture.alt(), picture.source(), "![".length());
    run.passage(Kind.PROSE).ifPresent(group::add);
  }

  private void add(List<Inline> content, Kind kind) {
    Run run = new Run(file);
    run.inlines(content);
    run.passage(colophon ? Kind.REFERENCE : kind).ifPresent(group::add);
  }

  /// A passage in the making.
  private static final class Run {
    private final String file;
    private final StringBuilder text = new StringBuilder();
    private final List<Passage.Stretch> stretches = new ArrayList<>();

    Run(String file) {
      this.file = file;
    }

    Optional<Passage> passage(Kind kind) {
      return text.isEmpty()
          ? Optional.empty()
          : Optional.of(new Passage(text.toString(), stretches, kind));
    }

    void inlines(List<Inline> content) {
      content.forEach(this::inline);
    }

    private void inline(Inline inline) {
      switch (inline) {
        case Inline.Text plain -> plain(plain.text(), plain.source(), 0);
        case Inline.Emphasis emphasis -> inlines(emphasis.content());
        case Inline.Strong strong -> inlines(strong.content());
        case Inline.Struck struck -> inlines(struck.content());
        case Inline.Link link -> inlines(link.content());
        case Inline.LineBreak line -> one(line.hard() ? '\n' : ' ', line.source());
        case Inline.Code code -> one(Passage.OBJECT, code.source());
        case Inline.Image image -> one(Passage.OBJECT, image.source());
        case Inline.Html html -> one(Passage.OBJECT, html.source());
        case Inline.NoteRef _ -> {}
      }
    }

    private void one(char c, Source source) {
      stretches.add(stretch(source, 0, false));
      text.append(c);
    }

    /// A text that is as long as its stretch has a place for each character; an escape or an entity
    /// has one place.
    void plain(String plain, Source source, int skipped) {
      boolean exact = skipped > 0 || plain.length() == source.to() - source.from();
      stretches.add(stretch(source, skipped, exact));
      text.append(plain);
    }

    private Passage.Stretch stretch(Source source, int skipped, boolean exact) {
      Place place = new Place(file, source.line(), source.column() + skipped);
      return new Passage.Stretch(text.length(), place, exact);
    }
  }
}
