package brief.layout;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Makes anchors of headings as GitHub does: lower case, blanks to hyphens, other marks dropped, Han
/// kept; a second heading of the same text gets `-1`, a third `-2`.
final class Anchors {
  private final Map<String, Integer> used = new HashMap<>();

  /// The anchor of the next heading in the document.
  String next(String heading) {
    String slug = slug(heading);
    int before = used.merge(slug, 1, Integer::sum) - 1;
    return before == 0 ? slug : slug + "-" + before;
  }

  /// The anchor of a text, whatever came before.
  static String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            cp -> {
              if (cp == ' ') {
                slug.append('-');
              } else if (Character.isLetterOrDigit(cp)
                  || cp == '-'
                  || cp == '_'
                  || Character.getType(cp) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(cp);
              }
            });
    return slug.toString();
  }
}
