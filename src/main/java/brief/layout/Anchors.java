package brief.layout;

import brief.doc.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The anchors of a document's headings, as GitHub makes them: lower case, blanks to hyphens, other
/// marks dropped, Han kept; a second heading of the same text gets `-1`, a third `-2`.
final class Anchors {
  private final Map<Block.Heading, String> slugs = new HashMap<>();
  private final Map<String, Integer> used = new HashMap<>();

  private Anchors() {}

  static Anchors of(List<Block> blocks) {
    Anchors anchors = new Anchors();
    blocks.forEach(anchors::walk);
    return anchors;
  }

  /// The anchor of a heading of the document.
  String slug(Block.Heading heading) {
    return slugs.getOrDefault(heading, slug(Inlines.said(heading.content())));
  }

  /// Every anchor there is.
  Set<String> all() {
    return Set.copyOf(slugs.values());
  }

  /// The anchor of a text, whatever came before.
  static String slug(String heading) {
    StringBuilder slug = new StringBuilder();
    heading
        .strip()
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(cp -> {
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

  private void walk(Block block) {
    switch (block) {
      case Block.Heading it -> {
        String slug = slug(Inlines.said(it.content()));
        int before = used.merge(slug, 1, Integer::sum) - 1;
        slugs.put(it, before == 0 ? slug : slug + "-" + before);
      }
      case Block.Items it -> it.items().forEach(item -> item.blocks().forEach(this::walk));
      case Block.Quotation it -> it.blocks().forEach(this::walk);
      case Block.Role it -> walk(it.block());
      case Block.Paragraph _,
          Block.Table _,
          Block.CodeBlock _,
          Block.Picture _,
          Block.Break _,
          Block.Html _ -> {}
    }
  }
}
