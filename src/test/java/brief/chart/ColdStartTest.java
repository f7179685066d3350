package brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import brief.model.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ColdStartTest {
  private static final List<String> FORBIDDEN =
      List.of(
          "sun.font.FontManager",
          "sun.font.SunFontManager",
          "sun.font.TrueTypeFont",
          "sun.font.FontScaler",
          "sun.awt.FontConfiguration",
          "sun.awt.SunToolkit",
          "sun.java2d.SunGraphicsEnvironment");

  /// Draws one figure and says how long it took, in a machine of its own.
  static final class Cold {
    private Cold() {}

    public static void main(String[] args) {
      Sample sample = Gallery.sample();
      Sample.lettering();
      long start = System.nanoTime();
      Figure figure = Gallery.bars();
      Chart chart = Pictures.chart(sample, figure, Gallery.COLUMN);
      System.out.println(
          chart.pictures().size()
              + " pictures in "
              + (System.nanoTime() - start) / 1_000_000
              + " ms");
    }
  }

  @Test
  void aFigureNeedsNoFontOfTheMachineAndNoToolkit(@TempDir Path folder)
      throws IOException, InterruptedException {
    Path log = folder.resolve("classes.txt");
    Path out = folder.resolve("out.txt");
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Djava.awt.headless=true",
                    "-Xlog:class+load:file=" + log,
                    "-cp",
                    System.getProperty("java.class.path"),
                    Cold.class.getName()))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(out)).startsWith("2 pictures in ");
    System.out.print(Files.readString(out));
    List<String> loaded =
        Files.readAllLines(log).stream()
            .filter(line -> FORBIDDEN.stream().anyMatch(line::contains))
            .toList();
    assertThat(loaded).isEmpty();
  }
}
