package brief.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands in braces in a text.
final class Placeholders {
  private static final Pattern PART = Pattern.compile("\\{\\{|\\}\\}|\\{[^{}]*\\}|[{}][^{}]{0,12}");
  private static final Pattern WELL =
      Pattern.compile(
          "\\{(?:([a-z0-9]+(?:-[a-z0-9]+)*)\\.)?([a-z0-9]+(?:-[a-z0-9]+)*)(?::(?:amount|short|words))?\\}");

  private static final Pattern CITATION = Pattern.compile("\\{\\^([a-z0-9]+(?:-[a-z0-9]+)*)\\}");

  private Placeholders() {}

  /// One thing in braces.
  ///
  /// @param written as it stands in the text, braces included
  /// @param claim the claim that it names, when it names one
  /// @param value the value that it names; empty for a citation, which names a claim alone, and for
  ///   what is no placeholder at all
  record Placeholder(String written, Optional<String> claim, Optional<String> value) {}

  /// All of a text, in order, without the doubled braces that stand for single ones.
  static List<Placeholder> in(String text) {
    List<Placeholder> all = new ArrayList<>();
    Matcher parts = PART.matcher(text);
    while (parts.find()) {
      String part = parts.group();
      Matcher well = WELL.matcher(part);
      Matcher citation = CITATION.matcher(part);
      if (citation.matches()) {
        all.add(new Placeholder(part, Optional.of(citation.group(1)), Optional.empty()));
      } else if (well.matches()) {
        all.add(
            new Placeholder(part, Optional.ofNullable(well.group(1)), Optional.of(well.group(2))));
      } else if (!part.equals("{{") && !part.equals("}}")) {
        all.add(new Placeholder(part, Optional.empty(), Optional.empty()));
      }
    }
    return all;
  }
}
