package brief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Code;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs each script of `src/test/resources/brief/cli`: edits to a copy of the small project beside
/// it, a command, and what it must say. `-Dbrief.accept=true` writes what was said into the
/// scripts.
///
/// A script is lines: `# …` a remark · `edit FILE` with `- old` and `+ new` lines · `write FILE`
/// with `| ` lines · `bytes FILE` with `| ` lines of hexadecimal digits · `delete FILE` · `copy
/// FOLDER` out of the repository · `$ command` · `exit N` · then `--- stdout` and `--- stderr` with
/// their texts, the project's folder as `PROJECT`, the one above as `ABOVE`, `brief`'s as `HOME`.
class ScriptTest {
  private static final Path SCRIPTS = Path.of("src/test/resources/brief/cli");
  private static final List<Path> FAULTS =
      List.of(
          Path.of("src/test/resources/brief/digest/faults"),
          Path.of("src/test/resources/brief/evidence/faults"));

  /// A finding on the terminal, behind its place.
  private static final Pattern SAID = Pattern.compile("(?m)^\\S.*?: (?:error|warning) (B\\d{3}):");

  private static final Path PROJECT = Path.of("src/test/resources/brief/project");
  private static final boolean ACCEPT = Boolean.getBoolean("brief.accept");

  @TestFactory
  Stream<DynamicTest> everyScriptSaysWhatItMust() throws IOException {
    List<Path> scripts = scripts();
    assertThat(scripts).isNotEmpty();
    return scripts.stream()
        .map(script -> DynamicTest.dynamicTest(script.getFileName().toString(), () -> run(script)));
  }

  /// A code is proved by a fixture that says itself what is wrong with it: by a file of a room's
  /// faults, named by the code, or by a script that says it.
  @Test
  void everyCodeHasAFixtureThatExpectsIt() throws IOException {
    Set<String> proved = new TreeSet<>();
    for (Path folder : FAULTS) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> proved.add(file.getFileName().toString().substring(0, 4)));
      }
    }
    for (Path script : scripts()) {
      Matcher said = SAID.matcher(Files.readString(script));
      while (said.find()) {
        proved.add(said.group(1));
      }
    }
    assertThat(proved)
        .containsExactlyElementsOf(Arrays.stream(Code.values()).map(Code::id).sorted().toList());
  }

  private static List<Path> scripts() throws IOException {
    try (Stream<Path> files = Files.list(SCRIPTS)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static void run(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    int command = index(lines, "$ ");
    Path above = Files.createTempDirectory("brief-script");
    Path project = above.resolve("project");
    try {
      copy(PROJECT, project);
      prepare(lines.subList(0, command), project);
      SortedMap<String, String> before = snapshot(project);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int exit =
          Main.run(
              new Main.Surroundings(
                  project,
                  Map.of("BRIEF_HOME", Path.of("").toAbsolutePath().toString()),
                  new PrintStream(out, true, StandardCharsets.UTF_8),
                  new PrintStream(err, true, StandardCharsets.UTF_8),
                  false),
              lines.get(command).substring(2).split(" "));
      List<String> said = new ArrayList<>(lines.subList(0, command + 1));
      said.add("exit " + exit);
      said.add("--- stdout");
      said.addAll(said(out, project));
      said.add("--- stderr");
      said.addAll(said(err, project));
      if (ACCEPT) {
        Files.write(file, said);
      }
      assertThat(said).isEqualTo(Files.readAllLines(file));
      if (exit != 0) {
        assertThat(snapshot(project))
            .as("a failed command leaves everything as it was")
            .isEqualTo(before);
      }
    } finally {
      delete(above);
    }
  }

  private static void prepare(List<String> steps, Path project) throws IOException {
    for (int i = 0; i < steps.size(); i++) {
      String[] words = steps.get(i).split(" ", 2);
      switch (words[0]) {
        case "edit" -> {
          Path file = project.resolve(words[1]);
          String old = block(steps, i + 1, "- ");
          i += old.isEmpty() ? 0 : (int) old.lines().count();
          String replacement = block(steps, i + 1, "+ ");
          i += (int) replacement.lines().count();
          String text = Files.readString(file);
          assertThat(text).contains(old);
          Files.writeString(file, text.replace(old, replacement));
        }
        case "write" -> {
          Path file = project.resolve(words[1]);
          String text = block(steps, i + 1, "| ");
          i += (int) text.lines().count();
          Files.createDirectories(file.getParent());
          Files.writeString(file, text);
        }
        case "bytes" -> {
          Path file = project.resolve(words[1]);
          String digits = block(steps, i + 1, "| ");
          i += (int) digits.lines().count();
          Files.createDirectories(file.getParent());
          Files.write(file, HexFormat.of().parseHex(digits.replaceAll("\\s", "")));
        }
        case "delete" -> Files.delete(project.resolve(words[1]));
        case "copy" -> copy(Path.of(words[1]), project.resolve(words[1]));
        case "#", "" -> {}
        default -> throw new IllegalArgumentException("unknown step: " + steps.get(i));
      }
    }
  }

  private static String block(List<String> steps, int from, String mark) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < steps.size() && (steps.get(i) + " ").startsWith(mark); i++) {
      text.append(
              steps.get(i).length() < mark.length() ? "" : steps.get(i).substring(mark.length()))
          .append('\n');
    }
    return text.toString();
  }

  private static List<String> said(ByteArrayOutputStream stream, Path project) {
    return stream
        .toString(StandardCharsets.UTF_8)
        .replace(project.toString(), "PROJECT")
        .replace(project.resolveSibling("").toString(), "ABOVE")
        .replace(Path.of("").toAbsolutePath().toString(), "HOME")
        .replaceAll("in \\d+\\.\\d s", "in N s")
        .replaceAll("\\d+ kB", "N kB")
        .lines()
        .map(String::stripTrailing)
        .toList();
  }

  private static int index(List<String> lines, String start) {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no line starts with " + start);
  }

  private static SortedMap<String, String> snapshot(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.isDirectory(file)
                ? "folder"
                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path goal = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(goal);
        } else {
          Files.copy(file, goal);
        }
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
