package brief.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `bench/Check.java`, compiled from its source and run as `bench/check` does it.
class CheckTest {
  @Test
  void theDigestIsMultipliedReadAndProved(@TempDir Path folder) throws Exception {
    String home = Path.of("").toAbsolutePath().toString();
    String project = folder.toString();
    assertThat(run("multiply", "2", home, project)).matches("[1-9]\\d*\\n");
    assertThat(run("prove", "0", "1", home, project).lines().toList())
        .as("the seconds of reading and of proving")
        .hasSize(2)
        .allMatch(seconds -> seconds.matches("\\d+\\.\\d{3}"));
  }

  private static String run(String... args) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Path.of("bench", "Check.java").toString()));
    command.addAll(List.of(args));
    ProcessBuilder java = new ProcessBuilder(command).redirectErrorStream(true);
    java.environment().remove("JAVA_TOOL_OPTIONS"); // the JVM would tell of them
    Process process = java.start();
    try (InputStream out = process.getInputStream()) {
      String said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isZero();
      return said;
    }
  }
}
