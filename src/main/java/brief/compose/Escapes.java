package brief.compose;

/// Escapes data for Markdown, so that no value can open a heading, list, quotation, table cell,
/// link, emphasis, code or HTML, wherever a template puts it. Marks around values pass unchanged.
final class Escapes {
  private static final String ALWAYS = "\\`*_[]<>#|~&";

  private Escapes() {}

  static String markdown(String data) {
    StringBuilder out = new StringBuilder();
    boolean start = true; // nothing but digits so far
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
      } else {
        if (needs(c, start, data, at)) {
          out.append('\\');
        }
        out.append(c);
        start &= c >= '0' && c <= '9';
        blank = false;
      }
    }
    return out.toString();
  }

  private static boolean needs(char c, boolean start, String data, int at) {
    return ALWAYS.indexOf(c) >= 0
        || (start && "-+=.)".indexOf(c) >= 0 && !(c == '.' && isDigit(data, at + 1)))
        || (c == '!' && at + 1 == data.length())
        || (c == ':' && data.startsWith("//", at + 1))
        || (c == '.' && at >= 3 && data.regionMatches(true, at - 3, "www", 0, 3))
        || c == '@';
  }

  private static boolean isDigit(String data, int at) {
    return at < data.length() && Character.isDigit(data.charAt(at));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u000B';
  }
}
