package brief.layout;

import brief.doc.Inline;
import brief.line.Span;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes copy of a key number: its figures in one type, the words around them in another.
final class Figures {
  private static final Pattern FIGURE =
      Pattern.compile("[+\\-−±]?[0-9][0-9.,]*(?:[+\\-–—～~/:][0-9][0-9.,]*)*");

  private final Setting setting;
  private final TextStyle large;
  private final TextStyle small;
  private final Tag tag;
  private final Tag notes;
  private final List<Span> spans = new ArrayList<>();
  private final List<Copy.Ink> inks = new ArrayList<>();
  private TextStyle last;

  private Figures(Setting setting, TextStyle large, TextStyle small, Tag tag, Tag notes) {
    this.setting = setting;
    this.large = large;
    this.small = small;
    this.last = small;
    this.tag = tag;
    this.notes = notes;
  }

  static Copy copy(
      Setting setting, List<Inline> content, TextStyle large, TextStyle small, Tag tag, Tag notes) {
    Figures figures = new Figures(setting, large, small, tag, notes);
    content.forEach(figures::add);
    return new Copy(figures.spans, figures.inks, setting.everywhere());
  }

  private void add(Inline inline) {
    switch (inline) {
      case Inline.Strong strong -> strong.content().forEach(this::add);
      case Inline.Text text -> pieces(text);
      case Inline.NoteRef mark -> set(mark, last);
      default -> set(inline, small);
    }
  }

  private void pieces(Inline.Text text) {
    Matcher figure = FIGURE.matcher(text.text());
    int done = 0;
    while (figure.find()) {
      piece(text, done, figure.start(), small);
      piece(text, figure.start(), figure.end(), large);
      done = figure.end();
    }
    piece(text, done, text.text().length(), small);
  }

  private void piece(Inline.Text text, int from, int end, TextStyle type) {
    if (from < end) {
      last = type;
      set(new Inline.Text(text.text().substring(from, end), text.source()), type);
    }
  }

  private void set(Inline inline, TextStyle type) {
    Copy copy = Inlines.copy(setting, List.of(inline), type, tag, notes, setting.everywhere());
    int shift = inks.size();
    inks.addAll(copy.inks());
    for (Span span : copy.spans()) {
      spans.add(
          switch (span) {
            case Span.Run it -> new Span.Run(it.text(), it.look(), it.tag() + shift);
            case Span.Box it -> new Span.Box(it.width(), it.actual(), it.tag() + shift);
          });
    }
  }
}
