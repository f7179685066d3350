package brief.markdown;

import brief.diag.Code;
import brief.doc.Inline;
import brief.doc.Source;
import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/// Turns flexmark's inlines into ours.
final class Inlines {
  private final Reading reading;
  private final Node root;

  Inlines(Reading reading, Node root) {
    this.reading = reading;
    this.root = root;
  }

  /// What stands in a node, soft breaks between Chinese characters dropped.
  List<Inline> of(Node parent) {
    List<Inline> content = new ArrayList<>();
    addChildren(parent, content);
    return SoftBreaks.settled(content);
  }

  private void addChildren(Node parent, List<Inline> content) {
    for (Node node : parent.getChildren()) {
      add(node, content);
    }
  }

  private void add(Node node, List<Inline> content) {
    Source source = reading.positions.of(node);
    switch (node) {
      case Text text -> addText(text.getChars().toString(), source.from(), content);
      case TextBase base -> addChildren(base, content);
      case HtmlEntity entity -> // a line end or tab that is written as a number is a blank
          content.add(
              new Inline.Text(entity.getChars().unescape().replaceAll("[\\n\\r\\t]", " "), source));
      case Emphasis emphasis -> content.add(new Inline.Emphasis(of(emphasis), source));
      case StrongEmphasis strong -> content.add(new Inline.Strong(of(strong), source));
      case Strikethrough struck -> content.add(new Inline.Struck(of(struck), source));
      case com.vladsch.flexmark.ast.Code code -> content.add(new Inline.Code(code(code), source));
      case Link link ->
          content.add(
              new Inline.Link(
                  of(link), link.getUrl().unescape(), link.getTitle().unescape(), source));
      case Image image ->
          content.add(
              new Inline.Image(
                  Inline.plain(of(image)),
                  image.getUrl().unescape(),
                  image.getTitle().unescape(),
                  source));
      case LinkRef link -> addReference(link, content, source);
      case ImageRef image -> addReference(image, content, source);
      case MailLink mail when isEscaped(mail) ->
          addText(mail.getChars().toString(), source.from(), content);
      case AutoLink link when isEscaped(link) ->
          addText(link.getChars().toString(), source.from(), content);
      case MailLink mail -> content.add(bare(mail.getText(), "mailto:", source));
      case AutoLink link -> content.add(bare(link.getText(), "", source));
      case Footnote note -> addNote(note, content, source);
      case SoftLineBreak soft ->
          content.add(
              new Inline.LineBreak(
                  false, reading.positions.of(soft.getStartOffset(), soft.getEndOffset())));
      case HardLineBreak hard ->
          content.add(
              new Inline.LineBreak(
                  true, reading.positions.of(hard.getStartOffset(), hard.getEndOffset())));
      case HtmlInlineComment comment -> comment(comment, source);
      case HtmlInline html when html.getChars().startsWith("<!--") -> {} // a comment of HTML 5
      case HtmlInline html -> content.add(new Inline.Html(html.getChars().toString(), source));
      default -> throw new IllegalStateException("no inline for " + node.getNodeName());
    }
  }

  /// Adds text so that each piece is as long as its stretch, or one escape.
  private void addText(String raw, int offset, List<Inline> content) {
    int from = 0;
    for (int at = 0; at + 1 < raw.length(); at++) {
      if (raw.charAt(at) == '\\' && isPunctuation(raw.charAt(at + 1))) {
        addPiece(raw.substring(from, at), offset + from, offset + at, content);
        addPiece(raw.substring(at + 1, at + 2), offset + at, offset + at + 2, content);
        from = at + 2;
        at++;
      }
    }
    addPiece(raw.substring(from), offset + from, offset + raw.length(), content);
  }

  private void addPiece(String text, int from, int to, List<Inline> content) {
    if (text.isEmpty()) {
      return;
    }
    int lost = text.length() == to - from ? text.indexOf("**") : -1;
    if (lost >= 0) {
      Source marks = reading.positions.of(from + lost, from + lost + 2);
      reading.find(Code.EMPHASIS_LOST, reading.positions.place(marks));
    }
    content.add(new Inline.Text(text, reading.positions.of(from, to)));
  }

  private void addReference(RefNode node, List<Inline> content, Source source) {
    var reference = node.getReferenceNode(Parser.REFERENCES.get(root.getDocument()));
    if (reference == null) {
      // no such definition: the brackets are text
      int at = source.from();
      for (Node child : node.getChildren()) {
        addText(slice(at, child.getStartOffset()), at, content);
        add(child, content);
        at = child.getEndOffset();
      }
      addText(slice(at, source.to()), at, content);
      return;
    }
    String target = reference.getUrl().unescape();
    String title = reference.getTitle().unescape();
    content.add(
        node instanceof ImageRef
            ? new Inline.Image(Inline.plain(of(node)), target, title, source)
            : new Inline.Link(of(node), target, title, source));
  }

  private String slice(int from, int to) {
    return reading.positions.text().substring(from, to);
  }

  private void addNote(Footnote note, List<Inline> content, Source source) {
    String label = note.getText().toString();
    reading.refer(label, reading.positions.place(source));
    content.add(new Inline.NoteRef(label, source));
  }

  private void comment(HtmlInlineComment comment, Source source) {
    RoleComment.of(comment.getChars().toString(), source)
        .ifPresent(role ->
            reading.find(
                Code.ROLE_UNFIT,
                reading.positions.place(source),
                role.role(),
                RoleComment.word("text"),
                role.belongs()));
  }

  /// Whether a bare address has an escape in it: whoever wrote that wants no link, which flexmark
  /// overlooks.
  private static boolean isEscaped(DelimitedLinkNode link) {
    return link.getOpeningMarker().isEmpty() && link.getChars().indexOf('\\') >= 0;
  }

  private Inline bare(BasedSequence text, String scheme, Source source) {
    var inner =
        new Inline.Text(
            text.toString(), reading.positions.of(text.getStartOffset(), text.getEndOffset()));
    String target = text.startsWith("www.") ? "http://" + text : scheme + text;
    return new Inline.Link(List.of(inner), target, "", source);
  }

  private static String code(com.vladsch.flexmark.ast.Code code) {
    String text = code.getText().toString().replace('\n', ' ');
    if (code.getAncestorOfType(TableCell.class) != null) {
      text = text.replace("\\|", "|");
    }
    return text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()
        ? text.substring(1, text.length() - 1)
        : text;
  }

  private static boolean isPunctuation(char c) {
    return c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
  }
}
