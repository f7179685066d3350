package brief.chart;

import java.util.List;
import java.util.Map;

/// A text broken into lines in each language; its box is that of the widest and the tallest.
///
/// @param lines language to lines
/// @param width of the widest line in any language
/// @param count of lines in the language that has most
record Label(Map<String, List<String>> lines, Print print, double width, int count) {
  Label {
    lines = Map.copyOf(lines);
  }

  static Label of(Sheet sheet, Map<String, List<String>> lines, Print print) {
    double width = 0;
    int count = 0;
    for (Map.Entry<String, List<String>> entry : lines.entrySet()) {
      Typeface typeface = sheet.typeface(entry.getKey(), print);
      for (String line : entry.getValue()) {
        width = Math.max(width, typeface.width(line));
      }
      count = Math.max(count, entry.getValue().size());
    }
    return new Label(lines, print, width, count);
  }

  double height() {
    return count * print.leading();
  }

  List<String> in(String lang) {
    List<String> own = lines.get(lang);
    if (own == null) {
      throw new IllegalArgumentException("no label in " + lang);
    }
    return own;
  }
}
