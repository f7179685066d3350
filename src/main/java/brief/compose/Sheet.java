package brief.compose;

import brief.diag.Place;
import brief.doc.Manuscript;
import brief.model.ValueRef;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/// What a template writes on: remembers where the template stood when it wrote each value, and
/// takes the marks out.
final class Sheet extends Writer {
  /// A briefing is some hundred thousand chars long.
  private static final int LONGEST = 8_000_000;

  /// An overview of very many claims prints some thousand chars for each.
  private static final int PER_CLAIM = 4_000;

  private final StringBuilder text = new StringBuilder();
  private final List<Place> places = new ArrayList<>();
  private final Supplier<Place> here;
  private final long longest;

  /// @param here where the template stands now
  /// @param claims how many the digest has
  Sheet(Supplier<Place> here, int claims) {
    this.here = here;
    this.longest = LONGEST + (long) PER_CLAIM * claims;
  }

  @Override
  public void write(char[] chars, int from, int length) {
    if ((long) text.length() + length > longest) {
      throw new Unbounded();
    }
    for (int at = from; at < from + length; at++) {
      if (chars[at] == Marks.OPEN) {
        places.add(here.get());
      }
    }
    text.append(chars, from, length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /// The text without marks, blank lines single, and the values in it.
  ///
  /// @param values what the numbers of marks mean
  Manuscript manuscript(Values values) {
    StringBuilder out = new StringBuilder();
    List<Manuscript.Span> spans = new ArrayList<>();
    Deque<Open> open = new ArrayDeque<>();
    int next = 0;
    String marked = tidy(text.toString());
    for (int at = 0; at < marked.length(); at++) {
      char c = marked.charAt(at);
      if (c == Marks.OPEN) {
        int middle = marked.indexOf(Marks.MIDDLE, at);
        int number = Integer.parseInt(marked.substring(at + 1, middle));
        open.push(new Open(out.length(), number, places.get(next++)));
        at = middle;
      } else if (c == Marks.CLOSE) {
        Open from = open.pop();
        ValueRef value = values.at(from.number());
        spans.add(
            new Manuscript.Span(
                from.offset(), out.length(), value.claim(), value.value(), from.place()));
      } else {
        out.append(c);
      }
    }
    return new Manuscript(out.toString(), spans);
  }

  private record Open(int offset, int number, Place place) {}

  /// No blanks at line ends, one blank line where there are more, one line end at the end.
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder(text.length());
    int ends = 0;
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      int to = end;
      while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '\t')) {
        to--;
      }
      ends = to > from ? 1 : ends + 1;
      tidy.append(text, from, to).append(ends > 2 ? "" : "\n");
      from = end + 1;
    }
    return tidy.append(text, from, text.length()).toString().strip() + "\n";
  }
}
