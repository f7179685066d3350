package brief.markdown;

import brief.diag.Code;
import brief.doc.Block;
import brief.doc.Source;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A comment that gives the block below it a role.
///
/// @param role its first word
/// @param argument the rest
record RoleComment(String role, String argument, Source source) {
  private static final Pattern COMMENT =
      Pattern.compile("\\s*<!--\\s*brief:\\s*(\\S+)(?:\\s+(.*?))?\\s*-->\\s*");

  /// What a role may stand above, and what its argument is.
  private record Shape(Pattern blocks, Pattern argument) {
    Shape(String blocks, String argument) {
      this(Pattern.compile(blocks), Pattern.compile(argument));
    }
  }

  private static final String ID = "[a-z0-9][a-z0-9-]*";
  private static final Map<String, Shape> SHAPES =
      Map.ofEntries(
          Map.entry("answer", new Shape("paragraph", "")),
          Map.entry("tiles", new Shape("list", "")),
          Map.entry(
              "status", new Shape("paragraph|list", "reported|planned|target|advice|opinion")),
          Map.entry("figure", new Shape("picture", ID)),
          Map.entry("finding", new Shape("paragraph", ID)),
          Map.entry("measure", new Shape("paragraph", ID)),
          Map.entry("credit", new Shape("paragraph", ID)),
          Map.entry("data", new Shape("table", ID)),
          Map.entry("note", new Shape("quotation", "")),
          Map.entry("legend", new Shape("paragraph", "")),
          Map.entry("contents", new Shape("list", "")),
          Map.entry("evidence", new Shape("heading", "")),
          Map.entry("colophon", new Shape("heading", "")));

  /// The role that a piece of HTML gives, when it gives one.
  static Optional<RoleComment> of(String html, Source source) {
    Matcher match = COMMENT.matcher(html);
    if (!match.matches()) {
      return Optional.empty();
    }
    String argument = match.group(2);
    return Optional.of(new RoleComment(match.group(1), argument == null ? "" : argument, source));
  }

  /// What the role belongs above, for findings.
  String belongs() {
    Shape shape = SHAPES.get(role);
    return shape == null ? word("block") : word(shape.blocks().pattern());
  }

  /// The block with this role; finds a role that is unknown or stands above something else.
  Block above(Block block, Reading reading) {
    Shape shape = SHAPES.get(role);
    var place = reading.positions.place(source);
    if (shape == null) {
      String known = String.join(", ", SHAPES.keySet().stream().sorted().toList());
      reading.find(Code.MARKDOWN_ROLE, place, role, known);
    } else if (!shape.blocks().matcher(kind(block)).matches()) {
      reading.find(Code.ROLE_UNFIT, place, role, word(kind(block)), belongs());
    } else if (!shape.argument().matcher(argument).matches()) {
      reading.find(Code.ROLE_ARGUMENT, place, role, argument, shape.argument().pattern());
    }
    return new Block.Role(role, argument, block, source);
  }

  /// The name of a kind of block in the language of the findings.
  static String word(String kind) {
    return "word:block." + kind.replace("|", "-or-");
  }

  private static String kind(Block block) {
    return switch (block) {
      case Block.Heading heading -> "heading";
      case Block.Paragraph paragraph -> "paragraph";
      case Block.Items items -> "list";
      case Block.Table table -> "table";
      case Block.Quotation quotation -> "quotation";
      case Block.CodeBlock code -> "code";
      case Block.Picture picture -> "picture";
      case Block.Break rule -> "rule";
      case Block.Html html -> "html";
      case Block.Role inner -> kind(inner.block());
    };
  }
}
