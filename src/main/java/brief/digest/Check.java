package brief.digest;

import brief.amount.Amount;
import brief.amount.NumberReader;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import brief.digest.Node.Kind;
import brief.digest.Node.Mapping;
import brief.digest.Node.Scalar;
import brief.digest.Node.Sequence;
import brief.model.Formula;
import brief.model.ValueRef;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/// Holds a tree against the letter of the digest: keys, types, formats, ids, languages. Notes on
/// the way where everything stands.
final class Check {
  private final Function<String, Optional<Amount>> amounts;
  private final Index index;
  private final TextCheck texts;
  private final Set<String> unreadable;
  private final List<Diagnostic> findings;
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> written = new HashMap<>();

  /// @param unreadable sections of which something could not be read
  Check(
      Function<String, Optional<Amount>> amounts,
      Index index,
      Set<String> unreadable,
      List<Diagnostic> findings) {
    this.amounts = amounts;
    this.index = index;
    this.texts = new TextCheck(index, findings);
    this.unreadable = unreadable;
    this.findings = findings;
  }

  /// Path to place of everything that was checked, as `brief.model.Origins` wants it.
  Map<String, Place> places() {
    return places;
  }

  /// Path to how the text of a language there is written.
  Map<String, String> written() {
    return written;
  }

  /// File to the number of texts in it that stand in each language.
  Map<String, Integer> counts() {
    return texts.counts();
  }

  void check(Mapping digest) {
    keyed(digest, Letter.DIGEST, "");
  }

  private void check(Node node, Shape shape, String path) {
    if (node instanceof Scalar scalar && scalar.kind() == Kind.REFUSED) {
      return;
    }
    switch (shape) {
      case Shape.Line(Format format) -> {
        if (format == Format.AMOUNT && node instanceof Scalar typed) {
          written.put(path, typed.text());
        }
        scalar(node, path, s -> line(s, format, path));
      }
      case Shape.Choice(List<String> words) -> scalar(node, path, s -> choice(s, words));
      case Shape.Flag() -> flag(node, path);
      case Shape.Ref(String list) -> scalar(node, path, s -> ref(s, list, path));
      case Shape.ValueOf() -> scalar(node, path, s -> valueOf(s, path));
      case Shape.Texts(var kind) ->
          map(node, path, m -> texts.check(m, kind, path, this::noteText));
      case Shape.Many many -> many(node, many, path);
      case Shape.Named(Shape value) -> map(node, path, m -> named(m, value, path));
      case Shape.Keyed keyed -> map(node, path, m -> keyed(m, keyed, path));
      case Shape.LineOrKeyed(Shape.Line line, Shape.Keyed keyed) ->
          check(node, node instanceof Mapping ? keyed : line, path);
      case Shape.Formula() -> scalar(node, path, s -> formula(s, path));
      case Shape.Split(String key, Shape.Keyed with, Shape without) ->
          map(node, path, m -> check(m, m.find(key).isPresent() ? with : without, path));
    }
  }

  private void note(String path, Place place) {
    places.put(path, place);
  }

  private void noteText(String path, Node node) {
    note(path, node.place());
    if (node instanceof Scalar scalar) {
      written.put(path, scalar.raw());
    }
  }

  private void wrong(Node node, String path, String type) {
    findings.add(Diagnostic.of(Code.WRONG_TYPE, node.place(), path, type, Kinds.word(node)));
  }

  private void map(Node node, String path, Consumer<Mapping> then) {
    if (node instanceof Mapping mapping) {
      then.accept(mapping);
    } else {
      wrong(node, path, "word:type.map");
    }
  }

  private void scalar(Node node, String path, Consumer<Scalar> then) {
    if (node instanceof Scalar scalar && scalar.kind() != Kind.EMPTY) {
      then.accept(scalar);
    } else {
      wrong(node, path, "word:type.text");
    }
  }

  private void keyed(Mapping map, Shape.Keyed shape, String path) {
    Set<String> meant = new HashSet<>();
    Place own =
        map.find("id").filter(id -> id instanceof Scalar).map(Node::place).orElse(map.place());
    for (Node.Entry entry : map.entries()) {
      Optional<Shape> known =
          shape.keys().stream()
              .filter(key -> key.name().equals(entry.key()))
              .map(Shape.Key::shape)
              .findFirst()
              .or(() -> shape.perLang().filter(_ -> index.speaks(entry.key())));
      if (known.isPresent()) {
        String below = path.isEmpty() ? entry.key() : path + "/" + entry.key();
        note(below, entry.value() instanceof Scalar ? entry.value().place() : entry.at());
        check(entry.value(), known.get(), below);
      } else {
        unknown(entry, shape, path).ifPresent(meant::add);
      }
    }
    shape.keys().stream()
        .filter(Shape.Key::required)
        .filter(key -> map.find(key.name()).isEmpty() && !unreadable.contains(path + key.name()))
        .filter(key -> !meant.contains(key.name()))
        .forEach(key -> findings.add(Diagnostic.of(Code.MISSING_KEY, own, key.name(), name(path))));
    if (shape.perLang().isPresent()) {
      texts.missing(map, path, own, meant);
    }
  }

  private static String name(String path) {
    return path.isEmpty() ? "digest" : path;
  }

  /// Reports a key that there is not.
  ///
  /// @return the key that was meant, which is then not missing
  private Optional<String> unknown(Node.Entry entry, Shape.Keyed shape, String path) {
    List<String> known =
        Stream.concat(
                shape.keys().stream().map(Shape.Key::name),
                shape.perLang().isPresent() ? index.languages().stream() : Stream.of())
            .toList();
    Optional<String> meant = Nearest.to(entry.key(), known);
    findings.add(
        Diagnostic.of(
                Code.UNKNOWN_KEY, entry.at(), entry.key(), name(path), String.join(", ", known))
            .suggesting(meant));
    return meant;
  }

  private void named(Mapping map, Shape value, String path) {
    for (Node.Entry entry : map.entries()) {
      if (!Format.ID.fits(entry.key())) {
        bad(entry.key(), Format.ID, entry.at());
      }
      note(path + "/" + entry.key(), entry.at());
      check(entry.value(), value, path + "/" + entry.key());
    }
  }

  private void many(Node node, Shape.Many shape, String path) {
    boolean bare = shape.bare() && !(node instanceof Sequence);
    if (!bare && !(node instanceof Sequence)) {
      Optional<String> listed =
          node instanceof Scalar s && s.kind() != Kind.EMPTY
              ? Optional.of("[" + s.raw().strip() + "]")
              : Optional.empty();
      findings.add(
          Diagnostic.of(Code.WRONG_TYPE, node.place(), path, "word:type.list", Kinds.word(node))
              .suggesting(listed));
      return;
    }
    List<Node> items = bare ? List.of(node) : ((Sequence) node).items();
    if (items.size() < shape.least() || items.size() > shape.most()) {
      String allowed = items.size() < shape.least() ? "≥ " + shape.least() : "≤ " + shape.most();
      findings.add(
          Diagnostic.of(
              Code.WRONG_COUNT, node.place(), path, String.valueOf(items.size()), allowed));
    }
    Map<String, Place> seen = new HashMap<>();
    for (int i = 0; i < items.size(); i++) {
      String below = path + "/" + id(items.get(i), path).orElse(String.valueOf(i));
      note(below, place(items.get(i), shape.item()));
      check(items.get(i), shape.item(), below);
      if (items.get(i) instanceof Scalar(String text, Kind kind, _, Place at)
          && kind == Kind.TEXT) {
        Place before = seen.putIfAbsent(text, at);
        if (before != null) {
          findings.add(Diagnostic.of(Code.DUPLICATE_ID, at, path, text, before.toString()));
        }
      }
    }
  }

  /// The id by which a path names an entry of a top-level list.
  private static Optional<String> id(Node item, String path) {
    boolean entry = path.indexOf('/') < 0;
    return entry && item instanceof Mapping map ? map.text("id") : Optional.empty();
  }

  private static Place place(Node item, Shape shape) {
    return shape instanceof Shape.Keyed && item instanceof Mapping map
        ? map.find("id").map(Node::place).orElse(item.place())
        : item.place();
  }

  private void line(Scalar scalar, Format format, String path) {
    boolean typed = scalar.kind() == Kind.TEXT || (scalar.kind() == Kind.NUMBER && format.number());
    if (!typed) {
      wrong(scalar, path, Kinds.textFor(scalar));
    } else if (!format.fits(scalar.text())
        || (format == Format.AMOUNT && amounts.apply(scalar.text()).isEmpty())) {
      bad(scalar.text(), format, scalar.place());
    }
  }

  private void bad(String text, Format format, Place place) {
    findings.add(Diagnostic.of(Code.BAD_VALUE, place, text, format.word(), format.example()));
  }

  private void choice(Scalar scalar, List<String> words) {
    if (!words.contains(scalar.text())) {
      findings.add(
          Diagnostic.of(
                  Code.BAD_VALUE,
                  scalar.place(),
                  scalar.text(),
                  "word:format.choice",
                  String.join(", ", words))
              .suggesting(Nearest.to(scalar.text(), words)));
    }
  }

  private void flag(Node node, String path) {
    if (!(node instanceof Scalar scalar && scalar.kind() == Kind.FLAG)) {
      wrong(node, path, "word:type.flag");
    }
  }

  private void ref(Scalar scalar, String list, String path) {
    if (!index.has(list, scalar.text())) {
      findings.add(
          Diagnostic.of(Code.UNKNOWN_ID, scalar.place(), path, list, scalar.text())
              .suggesting(
                  Nearest.to(scalar.text(), index.of(list))
                      .or(() -> parted(scalar.text(), list))
                      .or(() -> spoken(scalar.text(), list))));
    }
  }

  /// Ids that a comma of full width has made one.
  private Optional<String> parted(String text, String list) {
    List<String> ids = List.of(text.split("[，、]\\s?", -1));
    return ids.size() > 1 && ids.stream().allMatch(id -> index.has(list, id))
        ? Optional.of(String.join(", ", ids))
        : Optional.empty();
  }

  /// The unit that a text would write so: RMB, 元 and % are CNY, CNY and percent.
  private Optional<String> spoken(String text, String list) {
    return list.equals("units")
        ? NumberReader.bySight(text).read("2" + text).stream()
            .flatMap(reading -> reading.unit().stream())
            .filter(unit -> index.has(list, unit))
            .findFirst()
        : Optional.empty();
  }

  /// Each value that a formula names must be there; without its claim's name it is one of the
  /// claim's own.
  private void formula(Scalar scalar, String path) {
    Optional<Formula> formula =
        FormulaReader.read(scalar.text(), path.split("/", 3)[1], Optional.empty());
    if (scalar.kind() != Kind.TEXT || formula.isEmpty()) {
      bad(scalar.text(), Format.FORMULA, scalar.place());
      return;
    }
    for (Formula.Operand operand : formula.get().operands()) {
      ValueRef ref = operand.value();
      String written = scalar.text().contains(ref.toString()) ? ref.toString() : ref.value();
      texts.value(ref.claim(), ref.value(), written, scalar.placeOf(written), path);
    }
  }

  private void valueOf(Scalar scalar, String path) {
    if (scalar.kind() != Kind.TEXT || !Format.REFERENCE.fits(scalar.text())) {
      bad(scalar.text(), Format.REFERENCE, scalar.place());
    } else {
      String[] parts = scalar.text().split("\\.", 2);
      texts.value(parts[0], parts[1], scalar.text(), scalar.place(), path);
    }
  }
}
