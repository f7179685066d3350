package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandTest {
  @TempDir Path project;
  @TempDir Path home;

  private Stand stand() throws IOException {
    return Stand.of(project, home);
  }

  private static void write(Path base, String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    Files.writeString(file, text);
  }

  @Test
  void whatIsNewChangedOrGoneIsTold() throws IOException {
    write(project, "seeds/digest/digest.yaml", "a");
    write(project, "seeds/gone.txt", "a");
    write(project, "seeds/same.txt", "a");
    write(project, "templates/style.yaml", "a");
    Stand before = stand();

    write(project, "seeds/digest/digest.yaml", "ab");
    write(project, "seeds/digest/new.yaml", "");
    Files.delete(project.resolve("seeds/gone.txt"));

    assertThat(stand().changedSince(before))
        .containsExactly("seeds/digest/digest.yaml", "seeds/digest/new.yaml", "seeds/gone.txt");
  }

  @Test
  void theTemplatesOfBriefCountWhereAProjectHasNone() throws IOException {
    write(project, "seeds/a.txt", "a");
    write(project, "fonts/a.ttf", "a");
    write(home, "templates/en/theme.md.ftl", "a");
    write(home, "fonts/b.ttf", "a");
    Stand before = stand();

    write(home, "templates/en/theme.md.ftl", "ab");
    write(home, "fonts/b.ttf", "ab");

    assertThat(stand().changedSince(before)).containsExactly("templates/en/theme.md.ftl");
  }

  @Test
  void whatEditorsOfTextsPutThereForThemselvesIsNoChange() throws IOException {
    write(project, "seeds/a.yaml", "a");
    Stand before = stand();

    write(project, "seeds/.a.yaml.swp", "a");
    write(project, "seeds/a.yaml~", "a");
    write(project, "seeds/#a.yaml#", "a");
    write(project, "out/en/overview.md", "a");

    assertThat(stand().changedSince(before)).isEmpty();
  }
}
