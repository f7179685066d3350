package brief.pdf;

import brief.page.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// The structure tree (ISO 32000-1, 14.7): first every element gets its reference, then the pages
/// report marked content and annotations, and at the end all is written.
final class Tree {
  private static final String FIRST = "http://iso.org/pdf/ssn";
  private static final String SECOND = "http://iso.org/pdf2/ssn";

  /// A sequence of marked content.
  private record Sequence(int page, int number) {}

  /// An annotation, as the content of an element.
  private record Annotation(int page, PdfIndirectReference reference) {}

  /// An element and what belongs to it in the file.
  private record Node(
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

  /// Writes all elements and gives the reference to the root of the tree.
  PdfIndirectReference write() {
    var top = new PdfDictionary(PdfName.STRUCTTREEROOT);
    List<PdfIndirectReference> namespaces = new ArrayList<>();
    if (standard.second()) {
      for (String name : List.of(SECOND, FIRST)) {
        var namespace = new PdfDictionary(new PdfName("Namespace"));
        namespace.put(new PdfName("NS"), new PdfString(name));
        namespaces.add(body.add(namespace));
      }
      top.put(new PdfName("Namespaces"), new PdfArray(namespaces));
    }
    SortedMap<String, PdfObject> identifiers = new TreeMap<>();
    for (Node node : elements.values()) {
      PdfDictionary dictionary = dictionary(node);
      if (!namespaces.isEmpty()) {
        dictionary.put(
            new PdfName("NS"),
            Tags.firstOnly(node.type) ? namespaces.getLast() : namespaces.getFirst());
      }
      identify(node, dictionary, identifiers);
      body.add(dictionary, node.reference);
    }
    top.put(PdfName.K, elements.values().iterator().next().reference);
    top.put(PdfName.PARENTTREE, body.add(parents()));
    top.put(new PdfName("ParentTreeNextKey"), new PdfNumber(pages.size() + annotated.size()));
    if (!identifiers.isEmpty()) {
      top.put(new PdfName("IDTree"), body.add(names(identifiers)));
    }
    body.add(top, root);
    return root;
  }

  private PdfDictionary dictionary(Node node) {
    var dictionary = new PdfDictionary(new PdfName("StructElem"));
    dictionary.put(PdfName.S, new PdfName(node.type));
    dictionary.put(PdfName.P, node.parent);
    Tags.attributes(attributes(node), dictionary);
    if (!node.related.isEmpty()) {
      dictionary.put(new PdfName("Ref"), new PdfArray(List.copyOf(node.related)));
    }
    PdfArray kids = kids(node, dictionary);
    if (kids.size() > 0) {
      dictionary.put(PdfName.K, kids);
    }
    return dictionary;
  }

  private Map<String, String> attributes(Node node) {
    var attributes = new HashMap<>(node.element.attributes());
    if (node.type.equals("Figure")) {
      for (Element.Kid kid : node.element.kids()) {
        String box = kid instanceof Element.Content content ? boxes.get(content.number()) : null;
        if (box != null) {
          attributes.putIfAbsent("BBox", box);
        }
      }
    }
    return attributes;
  }

  private PdfArray kids(Node node, PdfDictionary dictionary) {
    var kids = new PdfArray();
    int home = home(node);
    if (home >= 0) {
      dictionary.put(PdfName.PG, body.getPageReference(home + 1));
    }
    for (Element.Kid kid : node.element.kids()) {
      switch (kid) {
        case Element.Child child -> kids.add(element(child.element().id()).reference);
        case Element.Content content ->
            sequences(content).forEach(sequence -> kids.add(kid(sequence, home)));
      }
    }
    for (Annotation annotation : node.annotations) {
      var kid = new PdfDictionary(new PdfName("OBJR"));
      kid.put(PdfName.PG, body.getPageReference(annotation.page + 1));
      kid.put(new PdfName("Obj"), annotation.reference);
      kids.add(kid);
    }
    return kids;
  }

  private List<Sequence> sequences(Element.Content content) {
    return sequences.getOrDefault(content.number(), List.of());
  }

  /// The page of an element's first own content; -1 when it has none.
  private int home(Node node) {
    for (Element.Kid kid : node.element.kids()) {
      if (kid instanceof Element.Content content && !sequences(content).isEmpty()) {
        return sequences(content).getFirst().page;
      }
    }
    return -1;
  }

  private PdfObject kid(Sequence sequence, int home) {
    if (sequence.page == home) {
      return new PdfNumber(sequence.number);
    }
    var kid = new PdfDictionary(PdfName.MCR);
    kid.put(PdfName.PG, body.getPageReference(sequence.page + 1));
    kid.put(PdfName.MCID, new PdfNumber(sequence.number));
    return kid;
  }

  /// An identifier must be unique; a note must have one (ISO 14289-1, 7.9).
  private static void identify(
      Node node, PdfDictionary dictionary, SortedMap<String, PdfObject> identifiers) {
    String given = node.element.attributes().get("ID");
    String identifier =
        given == null && node.type.equals("Note") ? "note-" + node.element.id() : given;
    if (identifier == null) {
      return;
    }
    dictionary.put(PdfName.ID, Tags.text(identifier));
    if (identifiers.put(identifier, node.reference) != null) {
      throw new IllegalArgumentException("Element.attributes.ID: " + identifier);
    }
  }

  private PdfDictionary parents() {
    var numbers = new PdfArray();
    int key = 0;
    for (List<PdfObject> page : pages) {
      numbers.add(new PdfNumber(key++));
      numbers.add(body.add(new PdfArray(page)));
    }
    for (PdfIndirectReference reference : annotated) {
      numbers.add(new PdfNumber(key++));
      numbers.add(reference);
    }
    var tree = new PdfDictionary();
    tree.put(PdfName.NUMS, numbers);
    return tree;
  }

  static PdfDictionary names(SortedMap<String, PdfObject> values) {
    var leaf = new PdfArray();
    values.forEach((name, value) -> {
      leaf.add(Tags.text(name));
      leaf.add(value);
    });
    var tree = new PdfDictionary();
    tree.put(PdfName.NAMES, leaf);
    return tree;
  }
}
