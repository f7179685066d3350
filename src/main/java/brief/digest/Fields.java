package brief.digest;

import brief.diag.Characters;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import brief.digest.Node.Sequence;
import brief.model.Texts;
import brief.model.ValueRef;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A map that was checked, key by key. What a key must have is there, or the check is wrong: then
/// the methods throw `IllegalStateException`.
record Fields(Mapping map) {
  /// Characters that stand as close to Han as Han do.
  private static final String CLOSE = "“”‘’…—{}";

  static Fields of(Node node) {
    if (node instanceof Mapping mapping) {
      return new Fields(mapping);
    }
    throw new IllegalStateException("no map at " + node.place());
  }

  String text(String key) {
    return optional(key)
        .orElseThrow(() -> new IllegalStateException("no " + key + " at " + map.place()));
  }

  Optional<String> optional(String key) {
    return map.text(key);
  }

  boolean flag(String key) {
    return map.text(key).filter("true"::equalsIgnoreCase).isPresent();
  }

  <E extends Enum<E>> Optional<E> choice(String key, Class<E> choices) {
    return map.text(key)
        .map(word ->
            Arrays.stream(choices.getEnumConstants())
                .filter(choice -> Shape.Choice.word(choice).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no choice: " + word)));
  }

  <E extends Enum<E>> E chosen(String key, Class<E> choices) {
    return choice(key, choices)
        .orElseThrow(() -> new IllegalStateException("no " + key + " at " + map.place()));
  }

  /// The items of a list; a single item that is no list is a list of itself.
  List<Node> items(String key) {
    return map.find(key)
        .map(node -> node instanceof Sequence(var items, _) ? items : List.of(node))
        .orElse(List.of());
  }

  List<String> list(String key) {
    return items(key).stream().map(Fields::text).toList();
  }

  <T> List<T> maps(String key, Function<Fields, T> read) {
    return items(key).stream().map(item -> read.apply(of(item))).toList();
  }

  /// The entries of a top-level list by their ids.
  <T> SequencedMap<String, T> byId(String key, Function<Fields, T> read) {
    SequencedMap<String, T> all = new LinkedHashMap<>();
    items(key).forEach(item -> all.put(of(item).text("id"), read.apply(of(item))));
    return all;
  }

  /// The entries of a map of named things.
  <T> SequencedMap<String, T> named(String key, BiFunction<String, Fields, T> read) {
    SequencedMap<String, T> all = new LinkedHashMap<>();
    map.find(key)
        .ifPresent(node ->
            of(node)
                .map()
                .entries()
                .forEach(e -> all.put(e.key(), read.apply(e.key(), of(e.value())))));
    return all;
  }

  Fields field(String key) {
    return of(map.find(key).orElseThrow(() -> new IllegalStateException("no " + key)));
  }

  Texts texts(String key) {
    return optionalTexts(key)
        .orElseThrow(() -> new IllegalStateException("no " + key + " at " + map.place()));
  }

  Optional<Texts> optionalTexts(String key) {
    return map.find(key)
        .map(node -> {
          Map<String, String> byLang = new LinkedHashMap<>();
          for (Node.Entry entry : of(node).map().entries()) {
            byLang.put(entry.key(), prose(entry.value()));
          }
          return new Texts(byLang);
        });
  }

  Optional<ValueRef> value(String key) {
    return map.text(key).map(text -> text.split("\\.", 2)).map(p -> new ValueRef(p[0], p[1]));
  }

  private static String text(Node node) {
    if (node instanceof Scalar scalar) {
      return scalar.text();
    }
    throw new IllegalStateException("no text at " + node.place());
  }

  /// A text on one line: where it was written on several, YAML has joined them by spaces, of which
  /// those between Han are none of the author's.
  private static String prose(Node node) {
    String text = text(node).strip();
    if (!(node instanceof Scalar scalar && scalar.raw().indexOf('\n') >= 0)) {
      return text;
    }
    StringBuilder line = new StringBuilder();
    int[] characters = text.replaceAll("\\s+", " ").codePoints().toArray();
    for (int i = 0; i < characters.length; i++) {
      boolean inner = i > 0 && i < characters.length - 1;
      if (!(characters[i] == ' ' && inner && close(characters[i - 1], characters[i + 1]))) {
        line.appendCodePoint(characters[i]);
      }
    }
    return line.toString();
  }

  private static boolean close(int before, int after) {
    boolean wide = Characters.wide(before) || Characters.wide(after);
    return wide && closes(before) && closes(after);
  }

  private static boolean closes(int c) {
    return Characters.wide(c) || CLOSE.indexOf(c) >= 0;
  }
}
