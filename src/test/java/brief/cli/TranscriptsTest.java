package brief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The transcripts of `docs/checking.md` are what the terminal says. Each stands between `<!--
/// transcript … -->` and `<!-- end -->`; the comment holds edits to the small project of the tests,
/// lines `- old` and `+ new`, or `> new` at its end, then the commands. `-Dbrief.accept=true`
/// writes them anew.
class TranscriptsTest {
  private static final Path GUIDE = Path.of("docs/checking.md");
  private static final Path PROJECT = Path.of("src/test/resources/brief/project");
  private static final String DIGEST = "seeds/digest/digest.yaml";
  private static final Pattern TRANSCRIPT =
      Pattern.compile("(?s)<!-- transcript\\n(.*?)-->\\n.*?<!-- end -->");

  @TempDir Path folder;

  @Test
  void everyTranscriptIsWhatTheTerminalSays() throws IOException {
    String guide = Files.readString(GUIDE);
    List<String> parts = new ArrayList<>();
    Matcher transcripts = TRANSCRIPT.matcher(guide);
    int end = 0;
    int number = 0;
    while (transcripts.find()) {
      parts.add(guide.substring(end, transcripts.start()));
      parts.add(transcript(transcripts.group(1), folder.resolve(String.valueOf(number++))));
      end = transcripts.end();
    }
    assertThat(number).isGreaterThanOrEqualTo(8);
    parts.add(guide.substring(end));
    String current = String.join("", parts);
    if (Boolean.getBoolean("brief.accept")) {
      Files.writeString(GUIDE, current);
    }
    assertThat(current).isEqualTo(Files.readString(GUIDE));
  }

  private static String transcript(String script, Path project) throws IOException {
    copy(PROJECT, project);
    Path digest = project.resolve(DIGEST);
    List<String> commands = new ArrayList<>();
    StringBuilder old = new StringBuilder();
    StringBuilder mended = new StringBuilder();
    StringBuilder more = new StringBuilder();
    List<String> diff = new ArrayList<>();
    for (String line : (script + "\n").split("\n", -1)) {
      if (line.startsWith("- ")) {
        old.append(line.substring(2)).append('\n');
        diff.add(line);
      } else if (line.startsWith("+ ")) {
        mended.append(line.substring(2)).append('\n');
        diff.add(line);
      } else if (line.startsWith("> ")) {
        more.append(line.substring(2)).append('\n');
        diff.add(line.replaceFirst(">", "+"));
      } else if (line.startsWith("$ ")) {
        commands.add(line.substring(2));
      }
    }
    String text = Files.readString(digest);
    assertThat(text).contains(old);
    String edited = old.isEmpty() ? text : text.replace(old.toString(), mended.toString());
    Files.writeString(digest, edited + more);
    StringBuilder said = new StringBuilder("<!-- transcript\n" + script + "-->\n");
    if (!diff.isEmpty()) {
      said.append("```diff\n").append(String.join("\n", diff)).append("\n```\n");
    }
    for (String command : commands) {
      said.append("```console\n$ ").append(command).append('\n');
      said.append(run(project, command)).append("```\n");
    }
    return said + "<!-- end -->";
  }

  private static String run(Path project, String command) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(told, true, StandardCharsets.UTF_8);
    int exit =
        Main.run(
            new Main.Surroundings(
                project,
                Map.of("BRIEF_HOME", Path.of("").toAbsolutePath().toString()),
                both,
                both,
                false),
            words(command));
    String said =
        told.toString(StandardCharsets.UTF_8)
            .replace(project.toString(), "PROJECT")
            .replaceAll(" +\n", "\n");
    return said + (exit == 0 ? "" : "[exit " + exit + "]\n");
  }

  /// The words behind `brief`; those in single quotation marks are one.
  private static String[] words(String command) {
    Matcher words = Pattern.compile("'([^']*)'|(\\S+)").matcher(command);
    List<String> all = new ArrayList<>();
    while (words.find()) {
      all.add(words.group(1) == null ? words.group(2) : words.group(1));
    }
    return all.subList(1, all.size()).toArray(String[]::new);
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
}
