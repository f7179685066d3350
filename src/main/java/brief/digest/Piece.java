package brief.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A YAML file, or some of its lines.
///
/// @param section the top-level key below which its lines stand; empty when it has its own
/// @param line number of lines of the file before it
record Piece(String file, String section, String text, int line) {
  private static final Pattern HEADER = Pattern.compile("([A-Za-z][\\w-]*):.*", Pattern.DOTALL);
  private static final Pattern ITEM = Pattern.compile("( *)- .*", Pattern.DOTALL);
  private static final Pattern ID = Pattern.compile("(?m)^[ -]*id: *[\"']?([\\w.-]+)");

  static Piece whole(String file, String text) {
    return new Piece(file, "", text, 0);
  }

  /// The entries of its lists each by itself, and the maps below its other top-level keys, so that
  /// a mistake in one does not hide those of the others.
  List<Piece> entries() {
    List<Piece> pieces = new ArrayList<>();
    List<String> lines = List.of(text.split("(?<=\n)", -1));
    String section = "";
    String dash = "";
    int from = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher header = HEADER.matcher(lines.get(i));
      Matcher item = ITEM.matcher(lines.get(i));
      boolean headed = header.matches();
      boolean itemised = item.matches() && !section.isEmpty();
      boolean first = itemised && dash.isEmpty() && blank(lines.subList(from + 1, i));
      boolean next = itemised && !dash.isEmpty() && lines.get(i).startsWith(dash);
      if (headed || first || next) {
        add(pieces, section, dash, lines, from, i);
        from = i;
        section = headed ? header.group(1) : section;
        dash = headed ? "" : item.group(1) + "- ";
      }
    }
    add(pieces, section, dash, lines, from, lines.size());
    return pieces;
  }

  private void add(
      List<Piece> pieces, String section, String dash, List<String> lines, int from, int to) {
    List<String> some = lines.subList(from, to);
    boolean bareHeader =
        dash.isEmpty()
            && !section.isEmpty()
            && blank(some.subList(1, some.size()))
            && some.getFirst().strip().equals(section + ":");
    if (!blank(some) && !bareHeader) {
      String own = dash.isEmpty() ? "" : section;
      pieces.add(new Piece(file, own, String.join("", some), line + from));
    }
  }

  private static boolean blank(List<String> lines) {
    return lines.stream().allMatch(line -> line.isBlank() || line.strip().startsWith("#"));
  }

  /// The ids that its lines seem to define, for when it cannot be read.
  List<String> ids() {
    return ID.matcher(text).results().map(result -> result.group(1)).toList();
  }
}
