package brief.diag;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A faulty input that says itself what is wrong with it: `# ^ B004` in the line below, the mark in
/// the column of the mistake, or `# expect 3:1 B006` anywhere.
///
/// @param expected `line:column code`, sorted
public record Fixture(String name, String text, List<String> expected) {
  private static final Pattern MARK = Pattern.compile("#( +)\\^ (B\\d{3})");
  private static final Pattern EXPECT = Pattern.compile("# expect (\\d+:\\d+ B\\d{3})");

  public static Fixture of(String name, String text) {
    List<String> expected = new ArrayList<>();
    List<String> lines = text.lines().toList();
    int marked = 0;
    for (int i = 0; i < lines.size(); i++) {
      Matcher mark = MARK.matcher(lines.get(i));
      Matcher expect = EXPECT.matcher(lines.get(i));
      if (mark.matches()) {
        expected.add(marked + ":" + (mark.end(1) + 1) + " " + mark.group(2));
      } else if (expect.matches()) {
        expected.add(expect.group(1));
      } else {
        marked = i + 1;
      }
    }
    return new Fixture(name, text, expected.stream().sorted().toList());
  }

  /// Findings as `expected` puts them; with the file where it is another one.
  public List<String> found(List<Diagnostic> findings) {
    return findings.stream()
        .map(finding -> {
          Place place = finding.place();
          String file = place.file().equals(name) ? "" : place.file() + ":";
          return file + place.line() + ":" + place.column() + " " + finding.code().id();
        })
        .sorted()
        .toList();
  }
}
