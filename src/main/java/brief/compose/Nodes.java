package brief.compose;

import brief.diag.Place;
import freemarker.core.TemplateElement;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The elements of a parsed template, outermost first. FreeMarker deprecates its tree without
/// offering another.
@SuppressWarnings("deprecation")
final class Nodes {
  private Nodes() {}

  /// An element.
  ///
  /// @param text a stretch of plain text, as it stands in the template; empty for a directive or
  ///   interpolation
  /// @param code a directive or interpolation without what stands within it; empty for text
  record Node(String text, String code, Place place) {}

  static List<Node> of(Template template) {
    List<Node> nodes = new ArrayList<>();
    add(template.getRootTreeNode(), nodes);
    return nodes;
  }

  private static void add(@Nullable TemplateElement element, List<Node> nodes) {
    if (element == null || element.getTemplate() == null) {
      return; // an empty template has a root that belongs to none
    }
    Place place =
        new Place(
            Library.FOLDER + element.getTemplate().getName(),
            element.getBeginLine(),
            element.getBeginColumn());
    switch (element.getClass().getSimpleName()) {
      case "TextBlock" -> nodes.add(new Node(element.getCanonicalForm(), "", place));
      case "MixedContent", "Comment", "ThreadInterruptionCheck" -> {}
      default -> nodes.add(new Node("", element.getDescription(), place));
    }
    for (int at = 0; at < element.getChildCount(); at++) {
      add((TemplateElement) element.getChildAt(at), nodes);
    }
  }
}
