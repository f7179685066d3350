import brief.amount.AmountReader;
import brief.amount.Words;
import brief.diag.Checked;
import brief.diag.Severity;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.digest.WordsReader;
import brief.evidence.Survey;
import brief.model.Scope;
import brief.model.Source;
import brief.press.Job;
import brief.press.Press;
import brief.press.Printed;
import brief.press.Proving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Makes large digests of a project's own, and times `check` on them within one JVM, or reading and
/// proving alone. Run by `bench/check`, which says what the numbers mean.
final class Check {
  /// The lists whose entries every copy has as its own.
  private static final Set<String> OWN =
      Set.of("sources", "claims", "themes", "regions", "systems", "figures");

  /// The keys that name entries of those lists.
  private static final Set<String> NAMING =
      Set.of(
          "source", "themes", "regions", "region", "parent", "of", "claims", "claim", "to",
          "system", "value", "at");

  /// A claim that a value is named with, or one that is cited without a value: `{claim.v}`,
  /// `{^claim}`.
  private static final Pattern SLOT =
      Pattern.compile("(\\{(?=[a-z0-9-]+\\.)|\\{\\^)([a-z0-9-]+)");

  /// A claim before the value of it that a formula names.
  private static final Pattern TERM = Pattern.compile("([a-z0-9-]+)\\.");

  private Check() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "multiply" -> multiply(Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]));
      case "warm" -> warm(runs(args), Path.of(args[3]), Path.of(args[4]));
      case "prove" -> prove(runs(args), Path.of(args[3]), Path.of(args[4]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /// How often work is done: first without being measured, then measured.
  private record Runs(int before, int measured) {}

  private static Runs runs(String[] args) {
    return new Runs(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
  }

  /// Copies a project whose digest has so many times the entries, in files of their own.
  private static void multiply(int factor, Path from, Path to) throws IOException {
    Path digest = to.resolve("seeds/digest");
    Files.createDirectories(digest);
    for (Path file : files(from.resolve("seeds"), ".txt")) {
      for (int copy = 0; copy < factor; copy++) {
        String name = String.valueOf(file.getFileName()).replace(".txt", suffix(copy) + ".txt");
        Files.copy(file, to.resolve("seeds").resolve(name));
      }
    }
    Map<Path, Map<String, Object>> files = new LinkedHashMap<>();
    Set<String> ids = new HashSet<>();
    long claims = 0;
    for (Path file : files(from.resolve("seeds/digest"), ".yaml")) {
      Map<String, Object> tree = tree(file);
      files.put(file, tree);
      tree.forEach((list, entries) -> {
        if (OWN.contains(list)) {
          entries(entries).forEach(entry -> ids.add(String.valueOf(entry.get("id"))));
        }
      });
      claims += entries(tree.getOrDefault("claims", List.of())).size();
    }
    for (var file : files.entrySet()) {
      String name = String.valueOf(file.getKey().getFileName());
      for (int copy = 0; copy < factor; copy++) {
        Map<String, Object> own = copied(file.getValue(), factor, new Suffix(suffix(copy), ids));
        if (!own.isEmpty()) {
          Files.writeString(
              digest.resolve(name.replace(".yaml", suffix(copy) + ".yaml")), text(own));
        }
      }
    }
    System.out.println(claims * factor);
  }

  private static Map<String, Object> copied(Map<String, Object> tree, int factor, Suffix suffix) {
    Map<String, Object> own = new LinkedHashMap<>();
    tree.forEach((list, entries) -> {
      if (OWN.contains(list)) {
        List<Object> some = new ArrayList<>();
        for (Map<?, ?> entry : entries(entries)) {
          if (factor == 1 || !list.equals("figures") || suffix.keeps(entry)) {
            some.add(suffix.entry(entry));
          }
        }
        own.put(list, some);
      } else if (suffix.end().isEmpty()) {
        own.put(list, entries);
      }
    });
    return own;
  }

  /// What makes the entries of a copy its own.
  private record Suffix(String end, Set<String> ids) {
    /// The figures of the copies leave the overview, and its table of themes by regions, which
    /// grows by both, is left out.
    boolean keeps(Map<?, ?> figure) {
      boolean below = !(none(figure.get("themes")) && none(figure.get("regions")));
      return below || (end.isEmpty() && !"matrix".equals(figure.get("kind")));
    }

    private static boolean none(Object list) {
      return !(list instanceof List<?> some) || some.isEmpty();
    }

    Object entry(Map<?, ?> entry) {
      Map<Object, Object> own = new LinkedHashMap<>();
      entry.forEach((key, value) -> own.put(key, under(String.valueOf(key), value)));
      own.computeIfPresent("id", (_, id) -> id + end);
      own.computeIfPresent("file", (_, file) -> String.valueOf(file).replace(".txt", end + ".txt"));
      if (!end.isEmpty()) {
        own.computeIfPresent("overview", (_, _) -> false);
      }
      return own;
    }

    private Object under(String key, Object value) {
      return switch (value) {
        case List<?> list -> new ArrayList<>(list.stream().map(one -> under(key, one)).toList());
        case Map<?, ?> map -> {
          Map<Object, Object> own = new LinkedHashMap<>();
          map.forEach((below, it) -> own.put(below, under(String.valueOf(below), it)));
          yield own;
        }
        case String text when key.equals("formula") -> terms(text);
        case String text -> NAMING.contains(key) ? named(text) : slots(text);
        default -> value;
      };
    }

    /// An id, or a value of a claim.
    private String named(String text) {
      String[] parts = text.split("\\.", 2);
      return ids.contains(parts[0]) ? text.replaceFirst(Pattern.quote(parts[0]), parts[0] + end) : text;
    }

    private String terms(String formula) {
      return TERM
          .matcher(formula)
          .replaceAll(term ->
              ids.contains(term.group(1))
                  ? Matcher.quoteReplacement(term.group(1) + end + ".")
                  : Matcher.quoteReplacement(term.group()));
    }

    private String slots(String text) {
      return SLOT
          .matcher(text)
          .replaceAll(slot ->
              Matcher.quoteReplacement(
                  ids.contains(slot.group(2)) ? slot.group() + end : slot.group()));
    }
  }

  private static String suffix(int copy) {
    return copy == 0 ? "" : "-copy" + copy;
  }

  @SuppressWarnings("unchecked") // the top of a digest is a map of texts
  private static Map<String, Object> tree(Path file) throws IOException {
    LoadSettings settings = LoadSettings.builder().build();
    return (Map<String, Object>) new Load(settings).loadFromString(Files.readString(file));
  }

  private static String text(Map<String, Object> tree) {
    DumpSettings settings = DumpSettings.builder().setWidth(10_000).setSplitLines(false).build();
    return new Dump(settings).dumpToString(tree);
  }

  private static List<Map<?, ?>> entries(Object list) {
    List<Map<?, ?>> entries = new ArrayList<>();
    if (list instanceof List<?> some) {
      some.forEach(one -> entries.add((Map<?, ?>) one));
    }
    return entries;
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /// Checks so many times; prints the median seconds.
  private static void warm(Runs runs, Path home, Path project) throws IOException {
    int jobs = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
    Job job =
        new Job(
            project,
            home,
            project.resolve("out"),
            Set.of(),
            Set.of(),
            Set.of(),
            EnumSet.allOf(Job.Format.class),
            jobs);
    median(
        runs,
        () -> {
          Checked<Printed> checked =
              new Press(job, (done, total, what) -> {}, Severity.ERROR).check();
          if (!(checked instanceof Checked.Sound<Printed>)) {
            throw new IllegalStateException(
                "not sound: " + checked.diagnostics().stream().limit(5).toList());
          }
          return checked;
        });
  }

  /// Reads and proves so many times; prints the median seconds of each.
  private static void prove(Runs runs, Path home, Path project) throws IOException {
    Map<String, Words> words = new TreeMap<>();
    for (String lang : List.of("zh", "en")) {
      String text = Files.readString(home.resolve("templates/" + lang + "/words.yaml"));
      words.put(lang, sound(new WordsReader().read(lang, "words.yaml", text)).words());
    }
    SortedMap<String, String> files = new TreeMap<>();
    for (Path file : files(project.resolve("seeds/digest"), ".yaml")) {
      files.put(project.relativize(file).toString(), Files.readString(file));
    }
    DigestReader reader = new DigestReader(new AmountReader()::read, units(words));
    Digested digested = median(runs, () -> sound(reader.read(files)));
    files.clear();
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, String> sums = new TreeMap<>();
    for (Source source : digested.digest().sources().values()) {
      byte[] bytes = Files.readAllBytes(project.resolve(source.file()));
      texts.put(source.file(), new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
      sums.put(source.file(), sha256(bytes));
    }
    Proving proving = new Proving(words, texts, sums, Scope.ALL);
    median(
        runs,
        () -> {
          sound(proving.prove(digested));
          return Survey.of(digested.digest(), texts);
        });
  }

  /// The units that the words of all languages know.
  private static Set<String> units(Map<String, Words> words) {
    Set<String> units = new HashSet<>();
    for (Words one : words.values()) {
      one.messages().keySet().stream()
          .filter(key -> key.startsWith("unit."))
          .forEach(key -> units.add(key.substring("unit.".length()).replaceFirst("\\..*", "")));
    }
    return units;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static <T> T sound(Checked<T> checked) {
    if (checked instanceof Checked.Sound<T> sound) {
      return sound.value();
    }
    throw new IllegalStateException(
        "not sound: " + checked.diagnostics().stream().limit(5).toList());
  }

  /// Does some work so many times and prints the median seconds.
  private static <T> T median(Runs runs, Callable<T> work) throws IOException {
    double[] seconds = new double[runs.measured()];
    T done = null;
    for (int run = -runs.before(); run < seconds.length; run++) {
      done = null;
      long start = System.nanoTime();
      try {
        done = work.call();
      } catch (IOException | RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      if (run >= 0) {
        seconds[run] = (System.nanoTime() - start) / 1e9;
      }
    }
    Arrays.sort(seconds);
    System.out.println(String.format(Locale.ROOT, "%.3f", seconds[seconds.length / 2]));
    return done;
  }
}
