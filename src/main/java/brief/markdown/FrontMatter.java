package brief.markdown;

import brief.diag.Code;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads front matter: a flat map of strings between two lines `---` at the start of the file.
/// flexmark only skips it, as its own reading leaves quotes and escapes in the values.
final class FrontMatter {
  private static final String FENCE = "---\n";
  private static final Pattern LINE =
      Pattern.compile(
          "([A-Za-z][\\w-]*):(?: +(?:\"((?:[^\"\\\\]|\\\\[\"\\\\])*)\"|([^\"'\\[{&*!|>].*?)))? *");

  private final Reading reading;

  FrontMatter(Reading reading) {
    this.reading = reading;
  }

  SequencedMap<String, String> of(String markdown) {
    SequencedMap<String, String> front = new LinkedHashMap<>();
    int end = markdown.indexOf("\n" + FENCE, FENCE.length() - 1);
    if (!markdown.startsWith(FENCE) || end < 0) {
      return front;
    }
    for (int from = FENCE.length(); from <= end; ) {
      int to = markdown.indexOf('\n', from);
      line(markdown.substring(from, to), from, front);
      from = to + 1;
    }
    return front;
  }

  private void line(String line, int offset, SequencedMap<String, String> front) {
    Matcher match = LINE.matcher(line);
    if (line.isBlank()) {
      return;
    }
    if (!match.matches() || front.containsKey(match.group(1))) {
      var source = reading.positions.of(offset, offset + line.length());
      reading.find(Code.FRONT_MATTER, reading.positions.place(source), line);
      return;
    }
    String quoted = match.group(2);
    String plain = match.group(3);
    front.put(
        match.group(1),
        quoted != null
            ? quoted.replace("\\\"", "\"").replace("\\\\", "\\")
            : plain == null ? "" : plain);
  }
}
