package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.doc.Block;
import brief.doc.Document;
import brief.doc.Inline;
import brief.markdown.MarkdownReader;
import java.util.List;
import java.util.Random;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
  private static final List<String> PIECES =
      List.of(
          "*",
          "_",
          "`",
          "[",
          "]",
          "(",
          ")",
          "<",
          ">",
          "#",
          "!",
          "|",
          "~",
          "&",
          ";",
          "\\",
          "-",
          "+",
          "=",
          ".",
          ":",
          "/",
          "^",
          "{",
          "}",
          "$",
          "\"",
          "'",
          "@",
          " ",
          "1",
          "12",
          "a",
          "www",
          "http",
          "https://x.org",
          "amp",
          "园",
          "。",
          "“",
          "”",
          "％");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# heading",
        "- item",
        "+ item",
        "* item",
        "1. item",
        "12) item",
        "> quote",
        "---",
        "===",
        "***bold***",
        "`code`",
        "[link](x.md)",
        "![image](x.png)",
        "<b>html</b>",
        "<!-- brief: answer -->",
        "&amp; &#42;",
        "a | b",
        "~~struck~~",
        "[^note]",
        "https://example.org/a",
        "see www.example.org",
        "desk@example.org",
        "<https://example.org>",
        "    code",
        "\tcode",
        "```",
        "[x]: y",
        "2024.",
        "great!",
        "a\\",
        "a  \nb",
        "- [ ] task",
        "a\n\nb",
        "| a |\n|---|",
        "ftp://example.org",
        "mailto:desk@example.org",
        "HTTP://EXAMPLE.ORG",
      })
  void dataStaysText(String data) {
    holds(data);
  }

  @Test
  void randomDataStaysText() {
    long seed = 20251122;
    Random random = new Random(seed);
    for (int round = 0; round < 3000; round++) {
      StringBuilder data = new StringBuilder();
      for (int length = random.nextInt(8); length >= 0; length--) {
        data.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      if (!data.toString().isBlank()) {
        holds(data.toString());
      }
    }
  }

  @Test
  void marksPassAndDoNotHideTheStartOfALine() {
    assertThat(Escapes.markdown(Marks.around(7, "12. ") + "*"))
        .isEqualTo(Marks.around(7, "12\\. ") + "\\*");
    assertThat(Escapes.markdown(Marks.around(0, "-28%"))).isEqualTo(Marks.around(0, "\\-28%"));
  }

  @Test
  void whatIsTextAnywayIsLeftAlone() {
    String plain = "超2.4万亿元，下降28%；2025-10-10 (RMB 2.4 trillion): “7+15+106”.";
    assertThat(Escapes.markdown(plain)).isEqualTo(plain);
  }

  private static void holds(String data) {
    String expected = data.replaceAll("[ \t\n]+", " ").strip();
    String markdown = Escapes.markdown(data) + "\n";
    assertThat(ours(markdown)).as("MarkdownReader on %s", markdown).isEqualTo(expected);
    assertThat(theirs(markdown)).as("commonmark on %s", markdown).isEqualTo(expected);
  }

  private static String ours(String markdown) {
    Checked<Document> read = new MarkdownReader().read("x.md", markdown);
    List<Block> blocks = ((Checked.Sound<Document>) read).value().blocks();
    if (blocks.size() != 1 || !(blocks.getFirst() instanceof Block.Paragraph paragraph)) {
      return "not one paragraph: " + blocks;
    }
    StringBuilder text = new StringBuilder();
    for (Inline inline : paragraph.content()) {
      text.append(inline instanceof Inline.Text plain ? plain.text() : "no text: " + inline);
    }
    return text.toString().strip();
  }

  private static String theirs(String markdown) {
    var root = Parser.builder().extensions(Reference.EXTENSIONS).build().parse(markdown);
    if (!(root.getFirstChild() instanceof Paragraph) || root.getFirstChild().getNext() != null) {
      return "not one paragraph";
    }
    StringBuilder text = new StringBuilder();
    for (var node = root.getFirstChild().getFirstChild(); node != null; node = node.getNext()) {
      switch (node) {
        case Text plain -> text.append(plain.getLiteral());
        case SoftLineBreak end -> text.append(' ');
        case HardLineBreak end -> text.append("hard break");
        default ->
            node.accept(
                new AbstractVisitor() {
                  @Override
                  public void visit(Text plain) {
                    text.append("no text: ").append(plain.getLiteral());
                  }
                });
      }
    }
    return text.toString().strip();
  }
}
