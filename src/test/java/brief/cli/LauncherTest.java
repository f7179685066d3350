package brief.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/// Drives `./brief` in copies of the repository, as somebody does who has just cloned it.
@Tag("long")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LauncherTest {
  private static final Path REPOSITORY = Path.of("").toAbsolutePath();

  private static Path folder;
  private static Path clone;

  @BeforeAll
  static void cloneAndBuild() throws IOException {
    folder = Files.createTempDirectory("brief-launcher");
    clone = folder.resolve("clone");
    copy(REPOSITORY, clone);
    Ran ran = run(clone, Map.of(), "./brief", "--version");
    assertThat(ran.exit()).as(ran.err()).isZero();
  }

  @AfterAll
  static void clear() throws IOException {
    delete(folder);
  }

  @Test
  @Order(1)
  void printsTheSameBytesWhateverTheFolderLocaleZoneAndNumberOfJobs() throws IOException {
    assumeThat(run(clone, Map.of(), "locale", "-a").out())
        .as("the locale zh_CN.UTF-8 is not generated here")
        .containsIgnoringCase("zh_CN.utf8");
    Path other = folder.resolve("园区");
    copyAll(clone, other);
    Ran one =
        run(
            clone,
            Map.of("LC_ALL", "C", "TZ", "America/New_York"),
            "./brief",
            "generate",
            "-q",
            "--jobs",
            "1");
    Ran two =
        run(
            other,
            Map.of("LC_ALL", "zh_CN.UTF-8", "TZ", "Asia/Shanghai"),
            "./brief",
            "generate",
            "-q",
            "--jobs",
            "4");
    assertThat(one.exit()).as(one.err()).isZero();
    assertThat(two.exit()).as(two.err()).isZero();
    assertThat(sums(clone.resolve("out")))
        .hasSizeGreaterThan(100)
        .isEqualTo(sums(other.resolve("out")));
  }

  @Test
  @Order(2)
  void worksThroughASymbolicLinkFromAnotherFolder() throws IOException {
    Path link = folder.resolve("link");
    Files.createSymbolicLink(link, clone.resolve("brief"));
    Ran ran = run(folder, Map.of(), link.toString(), "generate", "--list");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("zh/overview\n");
  }

  @Test
  @Order(3)
  void findsAJdkWhenAnOlderJavaIsFirstOnThePath() throws IOException {
    Path old = Files.createDirectories(folder.resolve("old/bin"));
    Path java = old.resolve("java");
    Files.writeString(java, "#!/bin/sh\necho 'openjdk version \"17.0.1\"' >&2\nexit 9\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Ran ran =
        run(
            clone,
            Map.of("PATH", old + ":" + System.getenv("PATH"), "JAVA_HOME", ""),
            "./brief",
            "--version");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).startsWith("brief ");
  }

  @Test
  @Order(4)
  void saysWhatToInstallWhenThereIsNoJdk() throws IOException {
    Path script = folder.resolve("none.sh");
    Files.writeString(
        script,
        """
        set -u
        . '%s/src/main/bash/jdk.sh'
        is_jdk() { return 1; }
        find_jdk
        """
            .formatted(clone));
    Ran ran = run(clone, Map.of(), "bash", script.toString());
    assertThat(ran.exit()).isEqualTo(3);
    assertThat(ran.err()).contains("no JDK 25 or later found").contains("hint: install one");
  }

  @Test
  @Order(5)
  void runsWhatTheSourcesSayNowAndNeverAnOlderBuild() throws IOException {
    Path source = clone.resolve("src/main/java/brief/cli/BriefCommand.java");
    String text = Files.readString(source);
    var before = Files.getLastModifiedTime(source);
    Files.writeString(
        source, text.replace("Prints bilingual briefings", "Prints two-tongued briefings"));
    Files.setLastModifiedTime(source, before);
    Ran ran = run(clone, Map.of(), "./brief", "--help");
    assertThat(ran.exit()).as(ran.err()).isZero();
    assertThat(ran.out()).contains("Prints two-tongued briefings");
    assertThat(ran.err()).contains("building");
  }

  private record Ran(int exit, String out, String err) {}

  private static Ran run(Path folder, Map<String, String> environment, String... command)
      throws IOException {
    Path out = Files.createTempFile("brief", ".out");
    Path err = Files.createTempFile("brief", ".err");
    ProcessBuilder process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    process
        .environment()
        .keySet()
        .removeIf(name -> name.startsWith("BRIEF_") || name.startsWith("MAVEN_"));
    process.environment().putAll(environment);
    try {
      int exit = process.start().waitFor();
      return new Ran(
          exit,
          Files.readString(out, StandardCharsets.UTF_8),
          Files.readString(err, StandardCharsets.UTF_8));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } finally {
      Files.delete(out);
      Files.delete(err);
    }
  }

  private static SortedMap<String, String> sums(Path out) throws IOException {
    SortedMap<String, String> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        sums.put(
            out.relativize(file).toString(),
            new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).hashCode()
                + ":"
                + Files.size(file));
      }
    }
    return sums;
  }

  /// Copies what a clone has: everything but what is built, printed and git's own.
  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (String name :
        List.of(
            "brief", "verify", "pom.xml", ".mvn", "src", "templates", "fonts", "seeds", "docs")) {
      copyAll(from.resolve(name), to.resolve(name));
    }
  }

  private static void copyAll(Path from, Path to) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(all::add);
    }
    for (Path file : all) {
      Path goal = to.resolve(from.relativize(file).toString());
      if (Files.isDirectory(file)) {
        Files.createDirectories(goal);
      } else {
        Files.copy(file, goal, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted((a, b) -> b.compareTo(a)).forEach(all::add);
    }
    for (Path file : all) {
      Files.delete(file);
    }
  }
}
