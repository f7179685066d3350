package brief.press;

import brief.doc.Block;
import brief.doc.Inline;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A table of the Markdown as comma-separated values (RFC 4180), UTF-8 with a byte order mark:
/// without it spreadsheets take Han for something else.
final class Csv {
  private static final String BOM = "\uFEFF";

  private Csv() {}

  static String of(Block.Table table) {
    return Stream.concat(table.head().stream(), table.body().stream())
        .map(Csv::line)
        .collect(Collectors.joining("", BOM, ""));
  }

  private static String line(List<Block.Cell> cells) {
    return cells.stream()
        .map(cell -> quoted(Inline.plain(cell.content()).strip()))
        .collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String quoted(String value) {
    boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
  }
}
