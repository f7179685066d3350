package brief.bench;

import java.util.ArrayList;
import java.util.List;

/// A paragraph of a Markdown text and the lines that it was broken into.
record Composed(String said, List<Line> lines) {
  /// A line of a paragraph.
  ///
  /// @param end where it ends in the paragraph's text without blanks
  /// @param hyphen whether it ends in a hyphen that the text does not have
  record Line(Row row, int end, boolean hyphen) {}

  /// Finds every paragraph of a text in the rows of a page; headings are left out.
  ///
  /// @throws IllegalStateException when the rows do not say what the text says
  static List<Composed> of(String markdown, List<Row> rows) {
    var composed = new ArrayList<Composed>();
    int next = 0;
    for (String block : markdown.split("\n\n+", -1)) {
      String said = block.strip();
      if (said.isEmpty() || said.startsWith("#")) {
        continue;
      }
      String bare = said.replaceAll("\\s", "");
      var lines = new ArrayList<Line>();
      int at = 0;
      while (at < bare.length()) {
        if (next == rows.size()) {
          throw new IllegalStateException("nothing is left of " + bare.substring(at));
        }
        Row row = rows.get(next++);
        String text = text(row);
        boolean hyphen = !bare.startsWith(text, at) && text.endsWith("-");
        String kept = hyphen ? text.substring(0, text.length() - 1) : text;
        if (!bare.startsWith(kept, at)) {
          throw new IllegalStateException(
              text + " is not " + bare.substring(at, Math.min(bare.length(), at + text.length())));
        }
        at += kept.length();
        lines.add(new Line(row, at, hyphen));
      }
      composed.add(new Composed(said, lines));
    }
    if (next < rows.size()) {
      throw new IllegalStateException("nobody wrote " + text(rows.get(next)));
    }
    return composed;
  }

  private static String text(Row row) {
    var text = new StringBuilder();
    row.glyphs().forEach(glyph -> text.append(glyph.text()));
    return text.toString()
        .replaceAll("\\s", "")
        .replace("⸺", "——")
        .replaceAll("[\u00AD\u2010]", "-");
  }

  String bare() {
    return said.replaceAll("\\s", "");
  }

  /// The lines that reach from edge to edge.
  List<Line> full() {
    return lines.subList(0, lines.size() - 1);
  }
}
