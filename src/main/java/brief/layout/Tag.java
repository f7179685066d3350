package brief.layout;

import brief.page.Element;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A structure element in the making. It becomes an [Element] when the pages are known: until then
/// notes may still be put into the slots that were left for them.
final class Tag {
  private static final String SLOT = "";

  /// Elements that mean something even when they hold nothing.
  private static final Set<String> CELLS = Set.of("TD", "TH");

  private final Numbers numbers;
  private final int id;
  private final Map<String, String> attributes = new LinkedHashMap<>();
  private final List<Kid> kids = new ArrayList<>();
  private String type;

  private Tag(Numbers numbers, String type) {
    this.numbers = numbers;
    this.type = type;
    this.id = type.equals(SLOT) ? 0 : ++numbers.elements;
  }

  /// The element that holds the whole document.
  static Tag root() {
    return new Tag(new Numbers(), "Document");
  }

  /// Its number; 0 for a slot.
  int id() {
    return id;
  }

  /// A new last child.
  Tag child(String type) {
    Tag child = new Tag(numbers, type);
    kids.add(new Branch(child));
    return child;
  }

  /// A place where elements may be put later: whatever it holds counts as held by its parent.
  Tag slot() {
    return child(SLOT);
  }

  /// The same element with an attribute.
  Tag with(String attribute, String value) {
    attributes.put(attribute, value);
    return this;
  }

  /// Turns it into an element of another type.
  void become(String other) {
    type = other;
  }

  /// Takes everything out of it: it is left out then, and its numbers are not used.
  void clear() {
    kids.clear();
  }

  /// The number of the content item at its end: content that follows content is one item.
  int content() {
    if (!kids.isEmpty() && kids.getLast() instanceof Leaf(int number)) {
      return number;
    }
    Leaf leaf = new Leaf(++numbers.contents);
    kids.add(leaf);
    return leaf.number();
  }

  /// The finished element. Elements that hold nothing are left out, but for cells.
  Element element() {
    List<Element.Kid> finished = new ArrayList<>();
    finish(finished);
    return new Element(id, type, attributes, finished);
  }

  private void finish(List<Element.Kid> into) {
    for (Kid kid : kids) {
      switch (kid) {
        case Leaf(int number) -> into.add(new Element.Content(number));
        case Branch(Tag tag) when tag.type.equals(SLOT) -> tag.finish(into);
        case Branch(Tag tag) -> tag.finished().map(Element.Child::new).ifPresent(into::add);
      }
    }
  }

  private Optional<Element> finished() {
    Element element = element();
    return element.kids().isEmpty() && !CELLS.contains(type)
        ? Optional.empty()
        : Optional.of(element);
  }

  private sealed interface Kid {}

  private record Branch(Tag tag) implements Kid {}

  private record Leaf(int number) implements Kid {}

  /// The numbers given out so far in one document.
  private static final class Numbers {
    private int elements;
    private int contents;
  }
}
