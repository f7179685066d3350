package brief.markdown;

import brief.Golden;
import brief.markdown.SpecExamples.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where flexmark, with our options, reads CommonMark's examples in another way than CommonMark.
class ConformanceTest {
  @Test
  void theExamplesThatDifferAreListed() {
    List<Example> all = SpecExamples.commonmark();
    List<Example> different =
        all.stream().filter(example -> !same(example.html(), Html.of(example.markdown()))).toList();
    StringBuilder list =
        new StringBuilder(
            """
            # Where Markdown is read in another way than CommonMark says

            `brief` reads Markdown with flexmark: CommonMark, and GitHub's tables, strikethrough, task lists and bare links, footnotes, and
            emphasis beside Chinese marks in files that others wrote. Of the %d examples of CommonMark 0.31.2 it reads %d as the specification
            does. The others are listed here, written by a test (`ConformanceTest`), so that the list stays true. Our own templates use
            nothing of this.

            """
                .formatted(all.size(), all.size() - different.size()));
    for (Example example : different) {
      list.append("## %d: %s\n\n".formatted(example.number(), example.section()));
      add(list, "Markdown", example.markdown());
      add(list, "CommonMark", example.html());
      add(list, "brief", Html.of(example.markdown()));
    }
    Golden.hold("../../../docs/markdown-conformance.md", list.toString().stripTrailing() + "\n");
  }

  private static void add(StringBuilder list, String whose, String text) {
    list.append(whose).append(":\n\n~~~~~~\n").append(text.replace("\t", "→").stripTrailing());
    list.append("\n~~~~~~\n\n");
  }

  private static boolean same(String one, String other) {
    return level(one).equals(level(other));
  }

  /// HTML without what no reader sees: blanks between blocks, the style of empty tags.
  private static String level(String html) {
    return html.replaceAll(" ?/>", ">")
        .replaceAll("\\s+", " ")
        .replaceAll("> <", "><")
        .replaceAll(" ?(</?(?:p|ul|ol|li|blockquote|pre|h\\d|hr|div|table)\\b[^>]*>) ?", "$1")
        .strip();
  }
}
