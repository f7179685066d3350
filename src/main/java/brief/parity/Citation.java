package brief.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A claim that an answer rests on without printing a value of it: `{^claim}`.
///
/// @param from where its opening brace stands in the text; offset in UTF-16 units, base 0
/// @param to behind its closing brace
record Citation(int from, int to, String claim) {
  private static final Pattern CITATION = Pattern.compile("\\{\\^([\\w-]+)\\}");

  /// The citations of a text.
  static List<Citation> in(String text) {
    if (!text.contains("{^")) {
      return List.of();
    }
    List<Citation> citations = new ArrayList<>();
    Matcher matcher = CITATION.matcher(text);
    while (matcher.find()) {
      citations.add(new Citation(matcher.start(), matcher.end(), matcher.group(1)));
    }
    return citations;
  }

  /// The text without its citations.
  static String without(String text) {
    return text.contains("{^") ? CITATION.matcher(text).replaceAll("") : text;
  }
}
