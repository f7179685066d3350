package brief.digest;

import brief.diag.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Properties;
import java.util.SequencedMap;
import java.util.TreeMap;

/// Writes the letter of the digest as a JSON Schema (draft 2020-12), for editors that complete and
/// check while one types. What it cannot say (ids that must exist, languages of the edition, dates
/// of the calendar) the reader checks.
public final class DigestSchema {
  private final Properties descriptions;
  private final SequencedMap<String, Object> definitions = new TreeMap<>();

  private DigestSchema(Properties descriptions) {
    this.descriptions = descriptions;
  }

  /// The schema as JSON, indented, with a line end at the end.
  public static String json() {
    DigestSchema schema = new DigestSchema(descriptions());
    SequencedMap<String, Object> root =
        map("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.putAll(schema.object(Letter.DIGEST));
    root.remove("required");
    root.put("$defs", schema.definitions);
    return Json.write(root);
  }

  /// What each map (`claim`) and each of its keys (`claim.quote`) is for.
  static Properties descriptions() {
    try (InputStream file = DigestSchema.class.getResourceAsStream("keys.properties")) {
      if (file == null) {
        throw new IllegalStateException("no keys.properties");
      }
      Properties descriptions = new Properties();
      descriptions.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return descriptions;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static SequencedMap<String, Object> map(String key, Object value) {
    SequencedMap<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static SequencedMap<String, Object> map(
      String key, Object value, String key2, Object value2) {
    SequencedMap<String, Object> map = map(key, value);
    map.put(key2, value2);
    return map;
  }

  private String description(String key) {
    String description = descriptions.getProperty(key);
    if (description == null) {
      throw new IllegalStateException("keys.properties does not describe " + key);
    }
    return description;
  }

  private SequencedMap<String, Object> object(Shape.Keyed shape) {
    SequencedMap<String, Object> properties = new LinkedHashMap<>();
    for (Shape.Key key : shape.keys()) {
      SequencedMap<String, Object> property = schema(key.shape());
      property.put("description", description(shape.name() + "." + key.name()));
      properties.put(key.name(), property);
    }
    List<String> required =
        shape.keys().stream().filter(Shape.Key::required).map(Shape.Key::name).toList();
    SequencedMap<String, Object> object =
        map("description", description(shape.name()), "type", "object");
    object.put("properties", properties);
    object.put("required", required);
    object.put("additionalProperties", shape.perLang().<Object>map(this::schema).orElse(false));
    shape.perLang().ifPresent(_ -> object.put("propertyNames", pattern(Format.LANG, properties)));
    return object;
  }

  /// A language's tag, or one of the other keys.
  private static SequencedMap<String, Object> pattern(
      Format format, SequencedMap<String, Object> or) {
    return map("pattern", format.pattern() + "|^(" + String.join("|", or.keySet()) + ")$");
  }

  private SequencedMap<String, Object> schema(Shape shape) {
    return switch (shape) {
      case Shape.Line(Format format) -> line(format);
      case Shape.Choice(List<String> words) -> map("enum", words);
      case Shape.Flag() -> map("type", "boolean");
      case Shape.Ref(_) -> line(Format.TEXT);
      case Shape.ValueOf() -> line(Format.REFERENCE);
      case Shape.Formula() -> line(Format.FORMULA);
      case Shape.Texts(Shape.Texts.Kind kind) -> texts(kind);
      case Shape.Many many -> many(many);
      case Shape.Named(Shape value) -> {
        SequencedMap<String, Object> named = map("type", "object");
        named.put("propertyNames", map("pattern", Format.ID.pattern()));
        named.put("additionalProperties", schema(value));
        yield named;
      }
      case Shape.Keyed keyed -> {
        if (!definitions.containsKey(keyed.name())) {
          definitions.put(keyed.name(), object(keyed));
        }
        yield reference(keyed.name());
      }
      case Shape.LineOrKeyed(Shape.Line line, Shape.Keyed keyed) ->
          map("anyOf", List.of(schema(line), schema(keyed)));
      case Shape.Split(String key, Shape.Keyed with, Shape without) -> {
        SequencedMap<String, Object> split = map("if", map("required", List.of(key)));
        split.put("then", schema(with));
        split.put("else", schema(without));
        yield split;
      }
    };
  }

  private static SequencedMap<String, Object> reference(String name) {
    return map("$ref", "#/$defs/" + name);
  }

  private static SequencedMap<String, Object> line(Format format) {
    SequencedMap<String, Object> line =
        map("type", format.number() ? List.of("string", "number") : "string");
    line.put("pattern", format.pattern());
    return line;
  }

  private SequencedMap<String, Object> texts(Shape.Texts.Kind kind) {
    String name =
        switch (kind) {
          case NAME -> "names";
          case PROSE -> "prose";
          case ANSWER -> "answer";
          case FORM -> "forms";
        };
    SequencedMap<String, Object> texts = map("description", description(name), "type", "object");
    texts.put("propertyNames", map("pattern", Format.LANG.pattern()));
    String pattern = kind == Shape.Texts.Kind.FORM ? "\\{amount\\}" : Format.TEXT.pattern();
    texts.put("additionalProperties", map("type", "string", "pattern", pattern));
    definitions.put(name, texts);
    return reference(name);
  }

  private SequencedMap<String, Object> many(Shape.Many many) {
    SequencedMap<String, Object> array = map("type", "array", "items", schema(many.item()));
    if (many.least() > 0) {
      array.put("minItems", many.least());
    }
    if (many.most() < Integer.MAX_VALUE) {
      array.put("maxItems", many.most());
    }
    if (!(many.item() instanceof Shape.Keyed)) {
      array.put("uniqueItems", true);
    }
    return many.bare() ? map("anyOf", List.of(schema(many.item()), array)) : array;
  }
}
