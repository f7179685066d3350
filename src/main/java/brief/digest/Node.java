package brief.digest;

import brief.diag.Place;
import java.util.List;
import java.util.Optional;

/// A tree of YAML with the place of everything in it; keeps the library out of the readers.
sealed interface Node {
  /// Where it begins.
  Place place();

  /// What a scalar is in the core schema of YAML 1.2.
  enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    EMPTY,
    /// An alias, or something with a tag or anchor: reported already, no more to be said about it.
    REFUSED
  }

  /// One text.
  ///
  /// @param text what it says, escapes and folded lines resolved
  /// @param raw how it is written in the file, quotation marks included
  record Scalar(String text, Kind kind, String raw, Place place) implements Node {
    /// The place of some of its words, or its own where they are not written as they read.
    Place placeOf(String words) {
      int at = raw.indexOf(words);
      if (at < 0) {
        return place;
      }
      return place.behind(raw.substring(0, at));
    }
  }

  /// A list.
  record Sequence(List<Node> items, Place place) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /// A map; every key stands once.
  record Mapping(List<Entry> entries, Place place) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    Optional<Node> find(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry.value());
        }
      }
      return Optional.empty();
    }

    /// The text of a key that has one.
    Optional<String> text(String key) {
      return find(key)
          .flatMap(node ->
              node instanceof Scalar scalar && scalar.kind() != Kind.REFUSED
                  ? Optional.of(scalar.text())
                  : Optional.empty());
    }

    /// The items of a key's list; none where it has no list.
    List<Node> list(String key) {
      return find(key)
          .map(node -> node instanceof Sequence(var items, _) ? items : List.<Node>of())
          .orElse(List.of());
    }
  }

  /// A key and its value.
  ///
  /// @param at the place of the key
  record Entry(String key, Place at, Node value) {}
}
