package brief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DigestSchemaTest {
  private static final Path FILE = Path.of("docs/digest.schema.json");

  /// Findings about the letter, which a schema can make as well, and a few others that say so.
  private static final Pattern LETTER = Pattern.compile("\\^ B00[45679]|# The schema says so too");

  /// What other readers of YAML do not read at all.
  private static final Pattern NO_YAML = Pattern.compile("B00[1238]");

  private final Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(DigestSchema.json(), InputFormat.JSON);

  private List<String> errors(String yaml) {
    return schema.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
  }

  @Test
  void theFileInDocsIsTheOneThatTheReaderWrites() throws IOException {
    if (Boolean.getBoolean("brief.accept")) {
      Files.writeString(FILE, DigestSchema.json());
    }
    assertThat(Files.readString(FILE)).isEqualTo(DigestSchema.json());
  }

  @Test
  void nothingIsDescribedThatIsNoKey() {
    SequencedMap<String, Shape.Keyed> maps = new LinkedHashMap<>();
    maps(Letter.DIGEST, maps);
    Set<String> keys = new TreeSet<>(Set.of("names", "prose", "answer", "forms"));
    maps.forEach((name, map) -> map.keys().forEach(key -> keys.add(name + "." + key.name())));
    keys.addAll(maps.keySet());
    assertThat(new TreeSet<>(DigestSchema.descriptions().stringPropertyNames())).isEqualTo(keys);
  }

  /// The guide has a table of the keys of each map below `<!-- keys: claim -->`.
  @Test
  void theTablesOfTheGuideAreThoseOfTheReader() throws IOException {
    Path guide = Path.of("docs/digest.md");
    String text = Files.readString(guide);
    Pattern table = Pattern.compile("<!-- keys: (\\w+) -->\n\n(?:\\|.*\n)*");
    SequencedMap<String, Shape.Keyed> maps = new LinkedHashMap<>();
    maps(Letter.DIGEST, maps);
    Set<String> shown =
        table.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    assertThat(shown).isEqualTo(maps.keySet());
    String actual =
        table.matcher(text).replaceAll(m -> Matcher.quoteReplacement(table(maps, m.group(1))));
    if (Boolean.getBoolean("brief.accept")) {
      Files.writeString(guide, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(guide));
  }

  private static String table(SequencedMap<String, Shape.Keyed> maps, String name) {
    Shape.Keyed map = Optional.ofNullable(maps.get(name)).orElseThrow();
    StringBuilder table = new StringBuilder("<!-- keys: " + name + " -->\n\n");
    table.append("| key | what stands there | |\n|---|---|---|\n");
    for (Shape.Key key : map.keys()) {
      String description = DigestSchema.descriptions().getProperty(name + "." + key.name());
      String must = key.required() ? "" : " *(may be left out)*";
      String what = what(key.shape());
      table.append("| `%s` | %s%s | %s |\n".formatted(key.name(), what, must, description));
    }
    return table.toString();
  }

  private static String what(Shape shape) {
    return switch (shape) {
      case Shape.Line(Format format) when format == Format.TEXT -> "text";
      case Shape.Line(Format format) -> "`" + format.example() + "`";
      case Shape.Choice(var words) -> "`" + String.join("` `", words) + "`";
      case Shape.Flag() -> "`true` `false`";
      case Shape.Ref(String list) -> "id in `" + list + "`";
      case Shape.ValueOf() -> "`claim.value`";
      case Shape.Formula() -> "`" + Format.FORMULA.example() + "`";
      case Shape.Texts texts ->
          switch (texts.kind()) {
            case NAME -> "names";
            case PROSE -> "texts";
            case ANSWER -> "answer";
            case FORM -> "forms";
          };
      case Shape.Many many ->
          (many.bare() ? what(many.item()) + ", or a list of them" : "list: " + what(many.item()))
              + (many.most() < Integer.MAX_VALUE ? ", at most " + many.most() : "")
              + (many.least() > 0 ? ", at least " + many.least() : "");
      case Shape.Named(Shape value) -> "map by names: " + what(value);
      case Shape.Keyed keyed -> keyed.name();
      case Shape.LineOrKeyed either -> "text or " + either.keyed().name();
      case Shape.Split split -> what(split.without()) + " or " + what(split.with());
    };
  }

  private static void maps(Shape shape, SequencedMap<String, Shape.Keyed> maps) {
    switch (shape) {
      case Shape.Keyed keyed -> {
        maps.put(keyed.name(), keyed);
        keyed.keys().forEach(key -> maps(key.shape(), maps));
        keyed.perLang().ifPresent(below -> maps(below, maps));
      }
      case Shape.Many many -> maps(many.item(), maps);
      case Shape.Named named -> maps(named.value(), maps);
      case Shape.LineOrKeyed either -> maps(either.keyed(), maps);
      case Shape.Split split -> {
        maps(split.with(), maps);
        maps(split.without(), maps);
      }
      case Shape.Texts _,
          Shape.Line _,
          Shape.Choice _,
          Shape.Flag _,
          Shape.Ref _,
          Shape.Formula _,
          Shape.ValueOf _ -> {}
    }
  }

  @Test
  void aSoundDigestIsValid() {
    assertThat(errors(Resources.text("digest/base.yaml"))).isEmpty();
  }

  @TestFactory
  Stream<DynamicTest> theShippedDigestIsValid() {
    Path folder = Path.of("seeds/digest");
    List<Path> files = Files.isDirectory(folder) ? Resources.below(folder, ".yaml") : List.of();
    return files.stream()
        .map(file ->
            DynamicTest.dynamicTest(
                file.toString(), () -> assertThat(errors(Resources.text(file))).isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> schemaAndReaderAgree() {
    return Resources.below(Resources.path("digest/faults"), ".yaml").stream()
        .filter(file -> !NO_YAML.matcher(file.toString()).find())
        .map(file ->
            DynamicTest.dynamicTest(
                file.getFileName().toString(),
                () -> {
                  String text = Resources.text(file);
                  assertThat(errors(text).isEmpty())
                      .as("%s", errors(text))
                      .isEqualTo(!LETTER.matcher(text).find());
                }));
  }
}
