package brief.diag;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a code means.
///
/// @param means what is wrong and why it matters: its first sentence is the title
/// @param remedy what to do
/// @param wrong lines that give such a finding
/// @param right the same lines, mended
public record Explanation(Code code, String means, String remedy, String wrong, String right) {
  private static final Pattern FIRST = Pattern.compile("^(.*?)(?:[.:](?=\\s)|\\.$|[。：]|$)");

  /// What is wrong, in one sentence without its full stop.
  public String title() {
    Matcher first = FIRST.matcher(means);
    return first.find() ? first.group(1) : means;
  }
}
