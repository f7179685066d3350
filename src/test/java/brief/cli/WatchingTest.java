package brief.cli;

import static org.assertj.core.api.Assertions.assertThat;

import brief.cli.Main.Surroundings;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WatchingTest {
  @TempDir Path project;

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void theWorkIsDoneAgainAfterEachChangeUntilItIsInterrupted() throws Exception {
    Path digest = Files.createDirectories(project.resolve("seeds/digest")).resolve("digest.yaml");
    Files.writeString(digest, "a");
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            project,
            Map.of("BRIEF_HOME", project.toString()),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false);
    BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    FutureTask<Integer> watching =
        new FutureTask<>(() ->
            new Watching(surroundings, "en", project)
                .watch(() -> {
                  String text = Files.readString(digest);
                  seen.add(text);
                  return text.length();
                }));
    Thread thread = new Thread(watching);
    thread.start();

    assertThat(seen.take()).isEqualTo("a");
    Files.writeString(digest, "ab");
    assertThat(seen.take()).isEqualTo("ab");
    Files.writeString(project.resolve("seeds/digest/more.yaml"), "c");
    assertThat(seen.take()).isEqualTo("ab");
    thread.interrupt();

    assertThat(watching.get()).isEqualTo(2);
    String waiting = "waiting for changes below seeds, templates and fonts; Ctrl-C ends\n";
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            waiting
                + "changed: seeds/digest/digest.yaml\n"
                + waiting
                + "changed: seeds/digest/more.yaml\n"
                + waiting);
  }
}
