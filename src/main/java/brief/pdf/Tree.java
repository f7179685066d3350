package brief.pdf;

import brief.page.Element;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfObject;

/// The structure tree (ISO 32000-1, 14.7) as it grows: first every element gets its reference, then
/// the pages report marked content and annotations, and at the end [TreeWriter] writes it.
final class Tree {
  /// A sequence of marked content.
  record Sequence(int page, int number) {}

  /// An annotation, as the content of an element.
  record Annotation(int page, PdfIndirectReference reference) {}

  /// An element and what belongs to it in the file.
  record Node(
      Element element,
      String type,
      PdfIndirectReference reference,
      PdfIndirectReference parent,
      List<Node> ancestors,
      List<Annotation> annotations,
      SequencedSet<PdfObject> related) {}

  private final Body body;
  private final Standard standard;
  private final PdfIndirectReference root;
  private final Map<Integer, Node> elements = new LinkedHashMap<>();
  private final Map<Integer, Node> owners = new HashMap<>();
  private final Map<Integer, List<Sequence>> sequences = new HashMap<>();
  private final Map<Integer, String> boxes = new HashMap<>();
  private final List<List<PdfObject>> pages = new ArrayList<>();
  private final List<PdfIndirectReference> annotated = new ArrayList<>();

  Tree(Element document, int pageCount, Body body, Standard standard) {
    this.body = body;
    this.standard = standard;
    root = body.getPdfIndirectReference();
    for (int page = 0; page < pageCount; page++) {
      pages.add(new ArrayList<>());
    }
    enter(document, root, List.of());
  }

  private void enter(Element element, PdfIndirectReference parent, List<Node> ancestors) {
    var node =
        new Node(
            element,
            Tags.type(element, standard),
            body.getPdfIndirectReference(),
            parent,
            ancestors,
            new ArrayList<>(),
            new LinkedHashSet<>());
    if (elements.put(element.id(), node) != null) {
      throw new IllegalArgumentException("Element.id: " + element.id());
    }
    var line = new ArrayList<>(ancestors);
    line.add(node);
    for (Element.Kid kid : element.kids()) {
      switch (kid) {
        case Element.Child child -> enter(child.element(), node.reference, List.copyOf(line));
        case Element.Content content -> {
          if (owners.put(content.number(), node) != null) {
            throw new IllegalArgumentException("Element.Content.number: " + content.number());
          }
        }
      }
    }
  }

  private Node element(int id) {
    Node node = elements.get(id);
    if (node == null) {
      throw new IllegalArgumentException("Element.id: " + id);
    }
    return node;
  }

  private Node owner(int content) {
    Node node = owners.get(content);
    if (node == null) {
      throw new IllegalArgumentException("Pages.Mark.content: " + content);
    }
    return node;
  }

  /// The reference to an element.
  PdfIndirectReference reference(int id) {
    return element(id).reference;
  }

  /// The type of the element that a content belongs to.
  String type(int content) {
    return owner(content).type;
  }

  /// Reports a sequence of marked content.
  ///
  /// @param page base 0
  /// @return its number on the page, `MCID`
  int mark(int content, int page) {
    List<PdfObject> here = pages.get(page);
    here.add(owner(content).reference);
    int number = here.size() - 1;
    sequences.computeIfAbsent(content, any -> new ArrayList<>()).add(new Sequence(page, number));
    return number;
  }

  /// Reports the room that an illustration takes, as the attribute `BBox`: it counts when the
  /// element names none.
  void box(int content, String box) {
    boxes.put(content, box);
  }

  /// Reports an annotation.
  ///
  /// @return its key in the parent tree, `StructParent`
  int annotate(int id, int page, PdfIndirectReference annotation) {
    Node node = element(id);
    node.annotations.add(new Annotation(page, annotation));
    annotated.add(node.reference);
    return pages.size() + annotated.size() - 1;
  }

  /// Reports that an element leads to another. PDF 2.0 wants that said of the items of a table of
  /// contents, and of notes both ways (ISO 14289-2, 8.2.5.8 and 8.2.5.14).
  void relate(int id, int target) {
    Node from = element(id);
    Node to = element(target);
    for (Node ancestor : from.ancestors) {
      if (ancestor.type.equals("TOCI")) {
        ancestor.related.add(to.reference);
      }
    }
    if (to.type.equals("FENote")) {
      from.related.add(to.reference);
      to.related.add(from.reference);
    }
  }

  /// What is written under the root: elements, parents before their children.
  Collection<Node> nodes() {
    return Collections.unmodifiableCollection(elements.values());
  }

  /// The reference to the root of the tree.
  PdfIndirectReference root() {
    return root;
  }

  /// The sequences of a content, in the order of the pages.
  List<Sequence> sequences(Element.Content content) {
    return sequences.getOrDefault(content.number(), List.of());
  }

  /// The room that an illustration takes; empty for what is not drawn.
  Optional<String> box(Element.Content content) {
    return Optional.ofNullable(boxes.get(content.number()));
  }

  /// By page, the elements of its sequences in the order of their numbers.
  List<List<PdfObject>> pages() {
    return Collections.unmodifiableList(pages);
  }

  /// The elements of the annotations, in the order of their keys, which follow those of the pages.
  List<PdfIndirectReference> annotated() {
    return Collections.unmodifiableList(annotated);
  }
}
