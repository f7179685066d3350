package brief.compose;

/// Escapes data for Markdown, so that no value can open a heading, list, quotation, table cell,
/// link, emphasis, code or HTML, wherever a template puts it. Marks around values pass unchanged.
final class Escapes {
  private static final String ALWAYS = "\\`*_[]<>#|~&";

  private Escapes() {}

  static String markdown(String data) {
    StringBuilder out = new StringBuilder();
    int digits = 0; // how many, while there was nothing else; -1 after anything else
    boolean blank = false;
    for (int at = 0; at < data.length(); at++) {
      char c = data.charAt(at);
      if (c == Marks.OPEN) {
        int middle = data.indexOf(Marks.MIDDLE, at);
        out.append(data, at, middle + 1);
        at = middle;
      } else if (c == Marks.CLOSE) {
        out.append(c);
      } else if (isBlank(c)) {
        if (!blank) {
          out.append(' ');
        }
        blank = true;
        digits = -1;
      } else {
        if (needs(c, digits, data, at)) {
          out.append('\\');
        }
        out.append(c);
        digits = digits >= 0 && c >= '0' && c <= '9' ? digits + 1 : -1;
        blank = false;
      }
    }
    return out.toString();
  }

  private static boolean needs(char c, int digits, String data, int at) {
    boolean last = at + 1 == data.length();
    return ALWAYS.indexOf(c) >= 0
        || (digits == 0 && "-+=".indexOf(c) >= 0) // a list, a rule, the line below a heading
        || (digits > 0 && ".)".indexOf(c) >= 0 && (last || isBlank(data.charAt(at + 1))))
        || (c == '!' && last) // a reference may follow
        || (c == ':' && data.startsWith("//", at + 1))
        || (c == '.' && at >= 3 && data.regionMatches(true, at - 3, "www", 0, 3))
        || c == '@';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
  }
}
