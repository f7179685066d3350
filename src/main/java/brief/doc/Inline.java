package brief.doc;

import java.util.List;

/// What a paragraph consists of.
public sealed interface Inline {
  /// Where it stands in the Markdown.
  Source source();

  /// Text, entities and escapes resolved.
  record Text(String text, Source source) implements Inline {}

  /// Emphasis.
  record Emphasis(List<Inline> content, Source source) implements Inline {
    public Emphasis {
      content = List.copyOf(content);
    }
  }

  /// Strong emphasis.
  record Strong(List<Inline> content, Source source) implements Inline {
    public Strong {
      content = List.copyOf(content);
    }
  }

  /// Text struck through.
  record Struck(List<Inline> content, Source source) implements Inline {
    public Struck {
      content = List.copyOf(content);
    }
  }

  /// Code.
  record Code(String text, Source source) implements Inline {}

  /// A link.
  record Link(List<Inline> content, String target, String title, Source source) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// An image within text.
  record Image(String alt, String path, String title, Source source) implements Inline {}

  /// A reference to a footnote.
  record NoteRef(String label, Source source) implements Inline {}

  /// A soft or hard line break.
  record LineBreak(boolean hard, Source source) implements Inline {}

  /// HTML, shown as text.
  record Html(String text, Source source) implements Inline {}

  /// The text of inlines without their form, as alternative text and titles are; calls of notes say
  /// nothing, a line break is a blank.
  static String plain(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : content) {
      text.append(
          switch (inline) {
            case Text piece -> piece.text();
            case Emphasis inner -> plain(inner.content());
            case Strong inner -> plain(inner.content());
            case Struck inner -> plain(inner.content());
            case Code code -> code.text();
            case Link inner -> plain(inner.content());
            case Image image -> image.alt();
            case NoteRef _ -> "";
            case LineBreak _ -> " ";
            case Html html -> html.text();
          });
    }
    return text.toString();
  }
}
