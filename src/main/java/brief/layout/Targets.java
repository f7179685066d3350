package brief.layout;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns the target of a Markdown link into a goal: `#heading` stays within the document, another
/// briefing's `.md` becomes its `.pdf`.
final class Targets {
  private static final Pattern BRIEFING = Pattern.compile("(?!\\w+:)(.+)\\.md(?:#.*)?");

  private Targets() {}

  static Goal goal(String target) {
    if (target.startsWith("#")) {
      return new Goal.Within(Goal.heading(Anchors.slug(decoded(target.substring(1)))));
    }
    Matcher briefing = BRIEFING.matcher(target);
    return new Goal.Out(briefing.matches() ? briefing.group(1) + ".pdf" : target);
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noEscape) {
      return fragment; // a percent sign that is no escape stands for itself
    }
  }
}
