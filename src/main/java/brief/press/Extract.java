package brief.press;

import brief.diag.Place;
import brief.model.Origins;
import java.util.List;
import java.util.Map;

/// Some entries of the digest, cut out of its files as their authors wrote them.
///
/// An entry is its first line and all lines below it that are indented deeper, as block YAML has
/// it.
final class Extract {
  private static final String INDENT = "  ";

  private final Origins origins;
  private final Map<String, String> texts;
  private final StringBuilder out = new StringBuilder();

  /// @param texts path to text of the digest's files
  Extract(Origins origins, Map<String, String> texts) {
    this.origins = origins;
    this.texts = texts;
  }

  /// Adds entries of a section; nothing without any.
  void section(String name, List<String> ids) {
    if (!ids.isEmpty()) {
      out.append(name).append(":\n");
      ids.forEach(id -> entry(origins.of(name + "/" + id)));
    }
  }

  /// All sections, as YAML.
  String text() {
    return out.toString();
  }

  private void entry(Place place) {
    String text = texts.get(place.file());
    if (text == null) {
      throw new IllegalStateException("no text of " + place);
    }
    List<String> lines = text.lines().toList();
    int first = place.line() - 1;
    int own = indent(lines.get(first));
    add(lines.get(first), own);
    for (int i = first + 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && indent(line) <= own) {
        return;
      }
      add(line, own);
    }
  }

  private void add(String line, int own) {
    if (!line.isBlank()) {
      out.append(INDENT).append(line.substring(own)).append('\n');
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }
}
