package brief.markdown;

import brief.Golden;
import java.util.ArrayList;
import java.util.List;

/// The examples of a specification that is its own test: CommonMark's and GitHub's.
public final class SpecExamples {
  private static final String FENCE = "`".repeat(32);

  private SpecExamples() {}

  /// An example.
  ///
  /// @param number base 1
  /// @param section heading that it stands under
  public record Example(int number, String section, String markdown, String html) {
    @Override
    public String toString() {
      return number + " " + section;
    }
  }

  /// All 652 examples of CommonMark 0.31.2.
  public static List<Example> commonmark() {
    return of(Golden.text("commonmark/spec-0.31.2.txt"));
  }

  /// The examples of GitHub's tables.
  public static List<Example> tables() {
    return of(Golden.text("commonmark/gfm-tables.txt"));
  }

  private static List<Example> of(String spec) {
    List<Example> examples = new ArrayList<>();
    String section = "";
    List<String> lines = spec.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches("#{1,6} .*")) {
        section = lines.get(i).replaceFirst("#+ ", "").replace(" (extension)", "");
      } else if (lines.get(i).startsWith(FENCE + " example")) {
        int dot = next(lines, i, ".");
        int end = next(lines, dot, FENCE);
        examples.add(
            new Example(
                examples.size() + 1,
                section,
                text(lines.subList(i + 1, dot)),
                text(lines.subList(dot + 1, end))));
        i = end;
      }
    }
    return examples;
  }

  private static int next(List<String> lines, int from, String line) {
    int at = from + 1;
    while (!lines.get(at).equals(line)) {
      at++;
    }
    return at;
  }

  private static String text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.replace('→', '\t')).append('\n'));
    return text.toString();
  }
}
