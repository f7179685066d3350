package brief.compose;

import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// What a reader sees of a text, once as commonmark-java reads it and once as we do: text,
/// emphasis, links, headings, notes, cells, in one line each block.
public final class Reference {
  static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), YamlFrontMatterExtension.create());

  /// Definitions of footnotes: a briefing's stand alone in their lines. The extension for them does
  /// not go with the newest commonmark-java, so they are cut out, and references stay the text that
  /// they are without it.
  private static final Pattern NOTE = Pattern.compile("(?m)^\\[\\^([^\\]]+)]: (.*)$");

  private Reference() {}

  // ---- commonmark-java ----

  public static List<String> seen(String markdown) {
    List<String> lines = new ArrayList<>();
    Parser parser = Parser.builder().extensions(EXTENSIONS).build();
    Matcher notes = NOTE.matcher(markdown);
    children(parser.parse(notes.replaceAll("")), lines);
    notes
        .reset()
        .results()
        .map(note -> {
          List<String> own = new ArrayList<>();
          children(parser.parse(note.group(2)), own);
          return "note " + note.group(1) + " " + own;
        })
        .sorted()
        .forEach(lines::add);
    return lines;
  }

  private static void children(Node parent, List<String> lines) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case YamlFrontMatterBlock front -> {}
        case HtmlBlock html -> {
          if (!html.getLiteral().strip().matches("(?s)<!--.*-->")) {
            lines.add("html " + html.getLiteral());
          }
        }
        case Heading heading -> lines.add("h" + heading.getLevel() + " " + text(heading));
        case org.commonmark.node.Paragraph paragraph -> lines.add("p " + text(paragraph));
        case TableBlock table -> children(table, lines);
        case TableCell cell -> lines.add("cell " + text(cell));
        case ListItem item -> {
          lines.add("item");
          children(item, lines);
        }
        default -> children(node, lines);
      }
    }
  }

  private static String text(Node parent) {
    StringBuilder text = new StringBuilder();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      text.append(
          switch (node) {
            case Text plain -> plain.getLiteral();
            case Emphasis inner -> "<i>" + text(inner) + "</i>";
            case StrongEmphasis inner -> "<b>" + text(inner) + "</b>";
            case Link link -> "<a " + link.getDestination() + ">" + text(link) + "</a>";
            case Image image -> "<img " + image.getDestination() + ">" + text(image) + "</img>";
            case Code code -> "<code>" + code.getLiteral() + "</code>";
            case SoftLineBreak end -> "\n";
            case HardLineBreak end -> "<br>";
            case HtmlInline html -> html.getLiteral();
            default -> "?" + node;
          });
    }
    return text.toString();
  }

  // ---- ours ----

  public static List<String> seen(Document document) {
    List<String> lines = new ArrayList<>();
    blocks(document.blocks(), lines);
    document.notes().values().stream()
        .map(note -> {
          List<String> own = new ArrayList<>();
          blocks(note.blocks(), own);
          return "note " + note.label() + " " + own;
        })
        .sorted()
        .forEach(lines::add);
    return lines;
  }

  private static void blocks(List<Block> blocks, List<String> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Heading heading ->
            lines.add("h" + heading.level() + " " + text(heading.content()));
        case Block.Paragraph paragraph -> lines.add("p " + text(paragraph.content()));
        case Block.Picture picture ->
            lines.add("p <img " + picture.path() + ">" + picture.alt() + "</img>");
        case Block.Items items ->
            items
                .items()
                .forEach(item -> {
                  lines.add("item");
                  blocks(item.blocks(), lines);
                });
        case Block.Table table -> {
          table
              .head()
              .forEach(row -> row.forEach(cell -> lines.add("cell " + text(cell.content()))));
          table
              .body()
              .forEach(row -> row.forEach(cell -> lines.add("cell " + text(cell.content()))));
        }
        case Block.Quotation quotation -> blocks(quotation.blocks(), lines);
        case Block.Role role -> blocks(List.of(role.block()), lines);
        case Block.CodeBlock code -> lines.add("code " + code.text());
        case Block.Break rule -> {}
        case Block.Html html -> lines.add("html " + html.text());
      }
    }
  }

  private static String text(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      text.append(
          switch (inline) {
            case Inline.Text plain -> plain.text();
            case Inline.Emphasis inner -> "<i>" + text(inner.content()) + "</i>";
            case Inline.Strong inner -> "<b>" + text(inner.content()) + "</b>";
            case Inline.Struck inner -> "<s>" + text(inner.content()) + "</s>";
            case Inline.Link link -> "<a " + link.target() + ">" + text(link.content()) + "</a>";
            case Inline.Image image -> "<img " + image.path() + ">" + image.alt() + "</img>";
            case Inline.Code code -> "<code>" + code.text() + "</code>";
            case Inline.NoteRef note -> "[^" + note.label() + "]";
            case Inline.LineBreak end -> end.hard() ? "<br>" : "\n";
            case Inline.Html html -> html.text();
          });
    }
    return text.toString();
  }
}
