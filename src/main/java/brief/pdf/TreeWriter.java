package brief.pdf;

import brief.page.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/// Writes a grown structure tree: its elements, the way back from the pages to them, and the index
/// of their identifiers (ISO 32000-1, 14.7.2 to 14.7.4).
record TreeWriter(Tree tree, Body body, Standard standard) {
  private static final String FIRST = "http://iso.org/pdf/ssn";
  private static final String SECOND = "http://iso.org/pdf2/ssn";

  /// Writes all elements and gives the reference to the root of the tree.
  PdfIndirectReference write() {
    var top = new PdfDictionary(PdfName.STRUCTTREEROOT);
    List<PdfIndirectReference> namespaces = namespaces();
    if (!namespaces.isEmpty()) {
      top.put(new PdfName("Namespaces"), new PdfArray(namespaces));
    }
    SortedMap<String, PdfObject> identifiers = new TreeMap<>();
    for (Tree.Node node : tree.nodes()) {
      PdfDictionary dictionary = dictionary(node);
      if (!namespaces.isEmpty()) {
        dictionary.put(
            new PdfName("NS"),
            Tags.firstOnly(node.type()) ? namespaces.getLast() : namespaces.getFirst());
      }
      identify(node, dictionary, identifiers);
      body.add(dictionary, node.reference());
    }
    top.put(PdfName.K, tree.nodes().iterator().next().reference());
    top.put(PdfName.PARENTTREE, body.add(parents()));
    top.put(
        new PdfName("ParentTreeNextKey"),
        new PdfNumber(tree.pages().size() + tree.annotated().size()));
    if (!identifiers.isEmpty()) {
      top.put(new PdfName("IDTree"), body.add(names(identifiers)));
    }
    body.add(top, tree.root());
    return tree.root();
  }

  /// The namespaces of PDF 2.0, its own first (ISO 32000-2, 14.8.6); none before.
  private List<PdfIndirectReference> namespaces() {
    if (!standard.second()) {
      return List.of();
    }
    var namespaces = new ArrayList<PdfIndirectReference>();
    for (String name : List.of(SECOND, FIRST)) {
      var namespace = new PdfDictionary(new PdfName("Namespace"));
      namespace.put(new PdfName("NS"), new PdfString(name));
      namespaces.add(body.add(namespace));
    }
    return namespaces;
  }

  private PdfDictionary dictionary(Tree.Node node) {
    var dictionary = new PdfDictionary(new PdfName("StructElem"));
    dictionary.put(PdfName.S, new PdfName(node.type()));
    dictionary.put(PdfName.P, node.parent());
    Tags.attributes(attributes(node), dictionary);
    if (!node.related().isEmpty()) {
      dictionary.put(new PdfName("Ref"), new PdfArray(List.copyOf(node.related())));
    }
    PdfArray kids = kids(node, dictionary);
    if (kids.size() > 0) {
      dictionary.put(PdfName.K, kids);
    }
    return dictionary;
  }

  private Map<String, String> attributes(Tree.Node node) {
    var attributes = new HashMap<>(node.element().attributes());
    if (node.type().equals("Figure")) {
      for (Element.Kid kid : node.element().kids()) {
        if (kid instanceof Element.Content content) {
          tree.box(content).ifPresent(box -> attributes.putIfAbsent("BBox", box));
        }
      }
    }
    return attributes;
  }

  private PdfArray kids(Tree.Node node, PdfDictionary dictionary) {
    var kids = new PdfArray();
    int home = home(node);
    if (home >= 0) {
      dictionary.put(PdfName.PG, body.getPageReference(home + 1));
    }
    for (Element.Kid kid : node.element().kids()) {
      switch (kid) {
        case Element.Child child -> kids.add(tree.reference(child.element().id()));
        case Element.Content content ->
            tree.sequences(content).forEach(sequence -> kids.add(kid(sequence, home)));
      }
    }
    for (Tree.Annotation annotation : node.annotations()) {
      var kid = new PdfDictionary(new PdfName("OBJR"));
      kid.put(PdfName.PG, body.getPageReference(annotation.page() + 1));
      kid.put(new PdfName("Obj"), annotation.reference());
      kids.add(kid);
    }
    return kids;
  }

  /// The page of an element's first own content; -1 when it has none.
  private int home(Tree.Node node) {
    for (Element.Kid kid : node.element().kids()) {
      if (kid instanceof Element.Content content && !tree.sequences(content).isEmpty()) {
        return tree.sequences(content).getFirst().page();
      }
    }
    return -1;
  }

  private PdfObject kid(Tree.Sequence sequence, int home) {
    if (sequence.page() == home) {
      return new PdfNumber(sequence.number());
    }
    var kid = new PdfDictionary(PdfName.MCR);
    kid.put(PdfName.PG, body.getPageReference(sequence.page() + 1));
    kid.put(PdfName.MCID, new PdfNumber(sequence.number()));
    return kid;
  }

  /// An identifier must be unique; a note must have one (ISO 14289-1, 7.9).
  private static void identify(
      Tree.Node node, PdfDictionary dictionary, SortedMap<String, PdfObject> identifiers) {
    identifier(node.element(), node.type())
        .ifPresent(identifier -> {
          dictionary.put(PdfName.ID, Tags.text(identifier));
          if (identifiers.put(identifier, node.reference()) != null) {
            throw new IllegalArgumentException("Element.attributes.ID: " + identifier);
          }
        });
  }

  /// @param type the element's name in the file
  static Optional<String> identifier(Element element, String type) {
    return Optional.ofNullable(element.attributes().get("ID"))
        .or(() -> type.equals("Note") ? Optional.of("note-" + element.id()) : Optional.empty());
  }

  private PdfDictionary parents() {
    var numbers = new PdfArray();
    int key = 0;
    for (List<PdfObject> page : tree.pages()) {
      numbers.add(new PdfNumber(key++));
      numbers.add(body.add(new PdfArray(page)));
    }
    for (PdfIndirectReference reference : tree.annotated()) {
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
