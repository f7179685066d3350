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
    List<Diagnostic> refused = Characters.refusedIn(file, text);
    findings.addAll(refused);
    String own = text.startsWith("\uFEFF") ? text.substring(1) : text;
    String clean = refused.isEmpty() ? own : blotted(own);
    Matcher tabs = TAB.matcher(clean);
    boolean tabbed = false;
    int line = 1;
    int counted = 0;
    while (tabs.find()) {
      line += (int) clean.substring(counted, tabs.start()).chars().filter(c -> c == '\n').count();
      counted = tabs.start();
      Place place = new Place(file, line, tabs.start(2) - tabs.start() + 1);
      findings.add(Diagnostic.of(Code.YAML_SYNTAX, place, "word:yaml.tab"));
      tabbed = true;
    }
    return new Clean(
        tabbed ? tabs.reset().replaceAll(m -> m.group(1) + m.group(2).replace("\t", "  ")) : clean,
        tabbed);
  }

  private static String blotted(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().forEach(c -> clean.appendCodePoint(Characters.refused(c) ? ' ' : c));
    return clean.toString();
  }

  /// The tree of a file that is read whole or not at all.
  static Optional<Node> tree(String file, String text, List<Diagnostic> findings) {
    return Tree.of(Piece.whole(file, of(file, text, findings).text()), findings);
  }
}
