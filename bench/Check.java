import brief.diag.Checked;
import brief.diag.Severity;
import brief.press.Job;
import brief.press.Press;
import brief.press.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes large digests of a project's own, and times `check` on them within one JVM. Run by
/// `bench/check`, which says what the numbers mean.
final class Check {
  private static final Pattern ENTRY = Pattern.compile("(?m)^- id: (\\S+)$");
  private static final Pattern SOURCE = Pattern.compile("(?m)^  source: (\\S+)$");
  private static final Pattern FILE = Pattern.compile("(?m)^  file: (\\S+)\\.txt$");
  private static final Pattern MEASURE = Pattern.compile("\\bmeasure: ([a-z0-9-]+)");

  private Check() {}

  public static void main(String[] args) throws IOException {
    switch (args[0]) {
      case "multiply" -> multiply(Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]));
      case "warm" -> warm(Integer.parseInt(args[1]), Path.of(args[2]), Path.of(args[3]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /// Copies a project whose digest has every source and every claim so many times.
  private static void multiply(int factor, Path from, Path to) throws IOException {
    Path digest = to.resolve("seeds/digest");
    Files.createDirectories(digest);
    long claims = 0;
    for (Path file : files(from.resolve("seeds"), ".txt")) {
      for (int copy = 0; copy < factor; copy++) {
        String name = String.valueOf(file.getFileName()).replace(".txt", suffix(copy) + ".txt");
        Files.copy(file, to.resolve("seeds").resolve(name));
      }
    }
    for (Path file : files(from.resolve("seeds/digest"), ".yaml")) {
      String name = String.valueOf(file.getFileName());
      String text = Files.readString(file);
      boolean source = name.equals("sources.yaml");
      boolean claim = name.startsWith("claims");
      for (int copy = 0; copy < (source || claim ? factor : 1); copy++) {
        Files.writeString(
            digest.resolve(name.replace(".yaml", suffix(copy) + ".yaml")), copied(text, copy));
        claims += claim ? ENTRY.matcher(text).results().count() : 0;
      }
    }
    System.out.println(claims);
  }

  private static String suffix(int copy) {
    return copy == 0 ? "" : "-copy" + copy;
  }

  private static String copied(String text, int copy) {
    String end = suffix(copy);
    if (end.isEmpty()) {
      return text;
    }
    String ids = ENTRY.matcher(text).replaceAll("- id: $1" + end);
    String sources = SOURCE.matcher(ids).replaceAll("  source: $1" + end);
    String files = FILE.matcher(sources).replaceAll("  file: $1" + end + ".txt");
    return MEASURE.matcher(files).replaceAll("measure: $1" + end);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  /// Checks so many times; prints the seconds of the last check.
  private static void warm(int runs, Path home, Path project) throws IOException {
    double seconds = 0;
    for (int run = 0; run < runs; run++) {
      long start = System.nanoTime();
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
      Checked<Printed> checked = new Press(job, (done, total, what) -> {}, Severity.ERROR).check();
      if (!(checked instanceof Checked.Sound<Printed>)) {
        throw new IllegalStateException(
            "not sound: " + checked.diagnostics().stream().limit(5).toList());
      }
      seconds = (System.nanoTime() - start) / 1e9;
    }
    System.out.println(String.format(Locale.ROOT, "%.2f", seconds));
  }
}
