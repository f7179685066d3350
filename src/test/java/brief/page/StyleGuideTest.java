package brief.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Holds `docs/style.md` to what [StyleReader] asks for.
class StyleGuideTest {
  private static final Pattern KEY = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

  @Test
  void theTablesOfTheGuideNameTheKeysOfTheReader() throws IOException {
    SortedSet<String> shown =
        KEY.matcher(Files.readString(Path.of("docs/style.md")))
            .results()
            .map(key -> key.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    StyleReader reader =
        new StyleReader(
            "x",
            Map.of("logo.file", "", "family.serif.han", "", "zh.imprint.0", "", "en.imprint.0", ""),
            Map.of());
    assertThat(reader.read().diagnostics()).isNotEmpty();

    SortedSet<String> asked =
        reader.known().stream()
            .map(key ->
                key.replaceFirst("^(zh|en)\\.", "LANG.")
                    .replaceFirst("^family\\.serif", "family.NAME")
                    .replaceFirst("^logo\\.alt\\.(zh|en)", "logo.alt.LANG")
                    .replaceFirst("^(running\\.(head|foot))\\..*", "$1.SLOT")
                    .replaceFirst("imprint\\.0", "imprint"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(shown).isEqualTo(asked);
  }

  @Test
  void theNamesInBracesAreThoseOfTheGuide() throws IOException {
    String guide = Files.readString(Path.of("docs/style.md"));
    assertThat(Fields.names().split(", ", -1))
        .hasSizeGreaterThan(10)
        .allMatch(name -> guide.contains("`" + name + "`"));
  }
}
