package brief.markdown;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Place;
import brief.diag.Severity;
import brief.doc.Document;
import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the Markdown of a briefing: CommonMark with GitHub's tables, strikethrough, task lists and
/// bare links, footnotes, front matter, and roles (`docs/markdown.md`).
///
/// - Every node carries the stretch of Markdown it came from. A `Text` is as long as its stretch,
///   char by char, or it is one escape or entity; so an offset in the Markdown can be found in the
///   tree.
/// - A soft line break between Chinese characters is dropped, as it would print a space.
/// - Comments are dropped; other HTML is kept as text.
/// - Footnotes stand in the order of first reference.
public final class MarkdownReader {
  /// So many levels of blocks and inlines are read: whatever walks a document calls itself at each.
  private static final int DEEPEST = 200;

  private final Parser parser;

  /// A reader of briefings.
  public MarkdownReader() {
    this(options());
  }

  private MarkdownReader(DataHolder options) {
    this.parser = Parser.builder(options).build();
  }

  /// A reader of Markdown that others wrote: emphasis works beside Chinese marks too, where
  /// CommonMark sees none ([WideEmphasis]).
  public static MarkdownReader ofForeign() {
    return new MarkdownReader(foreign());
  }

  /// Reads a text.
  ///
  /// Errors: a role that is unknown or stands above the wrong kind of block (B405, B406), a
  /// footnote that is not or twice defined (B407, B409), front matter that is no list of `key:
  /// "value"` (B410). Warning: a footnote that nothing refers to (B408).
  ///
  /// @param file the path that findings name
  /// @param markdown lines end in `\n`
  public Checked<Document> read(String file, String markdown) {
    Reading reading = new Reading(new Positions(file, markdown));
    Optional<Document> document =
        parsed(markdown)
            .filter(root -> !deeper(root, DEEPEST))
            .map(root -> document(file, markdown, root, reading));
    if (document.isEmpty()) {
      reading.find(Code.TOO_DEEP, Place.of(file), Integer.toString(DEEPEST));
    }
    var findings = reading.findings();
    return findings.stream().anyMatch(finding -> finding.code().severity() == Severity.ERROR)
        ? new Checked.Broken<>(findings)
        : new Checked.Sound<>(document.orElseThrow(), findings);
  }

  /// The tree of flexmark; nothing when it is so deep that flexmark, which recurses, gives up.
  private Optional<Node> parsed(String markdown) {
    try {
      return Optional.of(parser.parse(FrontMatter.blanked(markdown)));
    } catch (StackOverflowError tooDeep) {
      return Optional.empty();
    }
  }

  /// Whether a tree has more levels than so many.
  private static boolean deeper(Node tree, int most) {
    for (Node child : tree.getChildren()) {
      if (most == 0 || deeper(child, most - 1)) {
        return true;
      }
    }
    return false;
  }

  private static Document document(String file, String markdown, Node root, Reading reading) {
    var front = new FrontMatter(reading).of(markdown);
    Blocks blocks = new Blocks(reading, new Inlines(reading, root));
    var body = blocks.of(root);
    return new Document(file, front, body, new Notes(reading, blocks).definedIn(root));
  }

  static DataHolder foreign() {
    MutableDataSet options = options();
    List<Extension> extensions = new ArrayList<>(Parser.EXTENSIONS.get(options));
    extensions.add(new WideEmphasis());
    return options
        .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
        .set(Parser.EXTENSIONS, extensions);
  }

  static MutableDataSet options() {
    return new MutableDataSet()
        .setFrom(ParserEmulationProfile.COMMONMARK_0_29)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false)
        .set(
            Parser.EXTENSIONS,
            List.of(
                TablesExtension.create(),
                StrikethroughExtension.create(),
                TaskListExtension.create(),
                AutolinkExtension.create(),
                FootnoteExtension.create()));
  }
}
