package brief.diag;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Writes maps, lists, texts, whole numbers and truth values as JSON (RFC 8259).
public final class Json {
  private final StringBuilder out = new StringBuilder();

  private Json() {}

  /// A value, indented by two spaces, with a line end at the end. Lists without maps stand on one
  /// line.
  ///
  /// @param value of `Map`, `List`, `String`, `Integer`, `Boolean`
  public static String write(Object value) {
    Json json = new Json();
    json.value(value, 0);
    return json.out.append('\n').toString();
  }

  /// A text in quotation marks.
  public static String string(String text) {
    Json json = new Json();
    json.text(text);
    return json.out.toString();
  }

  private void value(Object value, int depth) {
    switch (value) {
      case Map<?, ?> map -> members(map, depth);
      case List<?> list -> items(list, depth);
      case String text -> text(text);
      case Integer _, Boolean _ -> out.append(value);
      default -> throw new IllegalArgumentException("no JSON: " + value);
    }
  }

  private void members(Map<?, ?> map, int depth) {
    if (map.isEmpty()) {
      out.append("{}");
      return;
    }
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> all = map.entrySet().iterator(); all.hasNext(); ) {
      Map.Entry<?, ?> member = all.next();
      line(depth + 1);
      text(String.valueOf(member.getKey()));
      out.append(": ");
      value(member.getValue(), depth + 1);
      out.append(all.hasNext() ? "," : "");
    }
    line(depth);
    out.append('}');
  }

  private void items(List<?> list, int depth) {
    boolean flat = list.stream().noneMatch(item -> item instanceof Map<?, ?>);
    out.append('[');
    for (int i = 0; i < list.size(); i++) {
      out.append(i == 0 ? "" : flat ? ", " : ",");
      if (!flat) {
        line(depth + 1);
      }
      value(list.get(i), depth + 1);
    }
    if (!flat) {
      line(depth);
    }
    out.append(']');
  }

  private void line(int depth) {
    out.append('\n').append("  ".repeat(depth));
  }

  private void text(String text) {
    out.append('"');
    text.chars()
        .forEach(c -> {
          switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            default ->
                out.append(
                    c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c));
          }
        });
    out.append('"');
  }
}
