package brief.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Lines of a style with names in braces: `{number} · {dateline}`. A name stands for a value of the
/// document's front matter, or for the page's number.
public final class Fields {
  /// The names there are: `page` and `pages` in running lines alone.
  private static final List<String> NAMES =
      List.of(
          "contact",
          "date",
          "dateline",
          "edition",
          "id",
          "kind",
          "language",
          "number",
          "page",
          "pages",
          "publisher",
          "rights",
          "series",
          "subject",
          "subtitle",
          "title");

  private static final Pattern NAME = Pattern.compile("\\{([^{}]*)}");

  /// What parts a line: a part whose names all stand for nothing is left out.
  private static final String BETWEEN = " · ";

  private Fields() {}

  /// The names in a line that there are not.
  static List<String> unknown(String line) {
    List<String> unknown = new ArrayList<>();
    NAME.matcher(line).results().map(name -> name.group(1)).forEach(unknown::add);
    unknown.removeAll(NAMES);
    return unknown;
  }

  /// All names, in braces.
  static String names() {
    return "{" + String.join("}, {", NAMES) + "}";
  }

  /// A line with what its names stand for.
  ///
  /// @param values name to value; a name may be absent
  public static String fill(String line, Map<String, String> values) {
    List<String> parts = new ArrayList<>();
    for (String part : line.split(BETWEEN, -1)) {
      Matcher name = NAME.matcher(part);
      boolean said = !name.find();
      StringBuilder filled = new StringBuilder();
      name.reset();
      while (name.find()) {
        String value = values.getOrDefault(name.group(1), "");
        said |= !value.isEmpty();
        name.appendReplacement(filled, Matcher.quoteReplacement(value));
      }
      name.appendTail(filled);
      if (said) {
        parts.add(filled.toString());
      }
    }
    return String.join(BETWEEN, parts);
  }
}
