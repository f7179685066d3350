package brief.digest;

import brief.diag.Characters;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text in which whatever would hinder the parser has been reported and replaced by spaces, so
/// that all else in it keeps its place and is checked as well.
///
/// @param tabbed whether tabs indented a line
record Clean(String text, boolean tabbed) {
  private static final Pattern TAB = Pattern.compile("(?m)^( *)(\t[ \t]*)(?=[^ \t\r\n])");

  static Clean of(String file, String text, List<Diagnostic> findings) {
    findings.addAll(Characters.refusedIn(file, text));
    StringBuilder clean = new StringBuilder();
    text.codePoints()
        .skip(text.startsWith("\uFEFF") ? 1 : 0)
        .forEach(c -> clean.appendCodePoint(Characters.refused(c) ? ' ' : c));
    Matcher tabs = TAB.matcher(clean);
    boolean tabbed = false;
    while (tabs.find()) {
      int line = 1 + (int) clean.chars().limit(tabs.start()).filter(c -> c == '\n').count();
      Place place = new Place(file, line, tabs.start(2) - tabs.start() + 1);
      findings.add(Diagnostic.of(Code.YAML_SYNTAX, place, "word:yaml.tab"));
      tabbed = true;
    }
    return new Clean(
        tabbed
            ? tabs.reset().replaceAll(m -> m.group(1) + m.group(2).replace("\t", "  "))
            : clean.toString(),
        tabbed);
  }

  /// The tree of a file that is read whole or not at all.
  static Optional<Node> tree(String file, String text, List<Diagnostic> findings) {
    return Tree.of(Piece.whole(file, of(file, text, findings).text()), findings);
  }
}
