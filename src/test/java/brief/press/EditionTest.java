package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.compose.Reference;
import brief.markdown.MarkdownReader;
import brief.model.Claim;
import brief.model.Figure;
import brief.model.SystemName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The files of the shipped edition.
class EditionTest {
  private static final Pattern MARK =
      Pattern.compile("<(?:path|rect|circle|line|polygon)\\b[^>]*>");
  private static final Pattern SIZE = Pattern.compile("(?:width|height|viewBox)=\"[^\"]*\"");

  private final Shipped.Edition edition = Shipped.edition();

  @Test
  void everyThemeAndRegionWithAClaimHasItsFourFiles() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (String lang : List.of("zh", "en")) {
      wanted.addAll(List.of(lang + "/overview.md", lang + "/overview.pdf"));
      for (Claim claim : edition.digest().claims().values()) {
        for (String ending : List.of(".md", ".pdf")) {
          claim.themes().forEach(id -> wanted.add(lang + "/themes/" + id + ending));
          claim.regions().forEach(id -> wanted.add(lang + "/regions/" + id + ending));
        }
      }
      edition
          .digest()
          .figures()
          .keySet()
          .forEach(id -> wanted.add(lang + "/figures/" + id + ".svg"));
    }
    wanted.add(Manifest.FILE);
    assertThat(new TreeSet<>(edition.files(""))).isEqualTo(wanted);
  }

  @Test
  void theManifestHasTheSumOfEveryFile() throws IOException {
    SortedMap<String, Manifest.Output> files = new TreeMap<>();
    for (String path : edition.files("")) {
      files.put(path, Manifest.Output.of(edition.bytes(path)));
    }
    files.remove(Manifest.FILE);
    assertThat(Manifest.outputs(edition.text(Manifest.FILE))).isEqualTo(files);
    String manifest = edition.text(Manifest.FILE);
    List<String> inputs = new ArrayList<>(Shipped.paths(Shipped.HOME.resolve("templates"), ""));
    assertThat(inputs).isNotEmpty();
    for (String path : inputs) {
      byte[] bytes = Files.readAllBytes(Shipped.HOME.resolve("templates/" + path));
      assertThat(manifest).contains("\"templates/" + path + "\": \"" + Sums.sha256(bytes) + "\"");
    }
  }

  @Test
  void everySystemStandsByNameInTheBriefingOfItsRegion() throws IOException {
    List<String> lost = new ArrayList<>();
    for (SystemName system : edition.digest().systems().values()) {
      for (String lang : List.of("zh", "en")) {
        String path = lang + "/regions/" + system.region() + ".md";
        String name = system.names().in(lang).toLowerCase(Locale.ROOT);
        if (!plain(edition.text(path)).toLowerCase(Locale.ROOT).contains(name)) {
          lost.add(path + ": " + system.id() + " " + name);
        }
      }
    }
    assertThat(edition.digest().systems()).isNotEmpty();
    assertThat(lost).isEmpty();
  }

  @Test
  void theTableOfTheMatrixNamesThemesInTheOrderOfTheDigest() throws IOException {
    for (String lang : List.of("zh", "en")) {
      String names =
          edition.digest().themes().values().stream()
              .map(theme -> theme.names().in(lang))
              .collect(Collectors.joining(" | "));

      assertThat(edition.text(lang + "/overview.md")).contains("| | " + names + " |\n");
    }
  }

  /// Markdown without its marks.
  private static String plain(String markdown) {
    return markdown.replaceAll("\\[\\^[^]]*]", "").replace("**", "").replaceAll("\\\\(?!\n)", "");
  }

  @Test
  void aFigureHasOneGeometryInAllLanguages() throws IOException {
    for (Figure figure : edition.digest().figures().values()) {
      String zh = edition.text("zh/figures/" + figure.id() + ".svg");
      String en = edition.text("en/figures/" + figure.id() + ".svg");
      assertThat(marks(en)).as(figure.id()).isNotEmpty().isEqualTo(marks(zh));
      assertThat(size(en)).as(figure.id()).isEqualTo(size(zh));
      assertThat(zh).contains("lang=\"zh\"").contains("<text").doesNotContain("<image");
      assertThat(en).contains("lang=\"en\"").contains("<text").doesNotContain("<image");
    }
  }

  private static List<String> marks(String svg) {
    return MARK.matcher(svg).results().map(MatchResult::group).toList();
  }

  private static List<String> size(String svg) {
    return SIZE.matcher(svg).results().limit(3).map(MatchResult::group).toList();
  }

  @Test
  void everyReaderOfMarkdownSeesWhatWePrint() throws IOException {
    for (String path : edition.files(".md")) {
      String text = edition.text(path);
      assertThat(Reference.seen(Shipped.sound(new MarkdownReader().read(path, text))))
          .as(path)
          .isNotEmpty()
          .isEqualTo(Reference.seen(text));
    }
  }

  @Test
  void theListOfFiguresIsCurrent() throws IOException {
    Path file = Shipped.HOME.resolve("docs/figures.md");
    String list = Figures.of(edition.copy());
    if (Boolean.getBoolean("brief.accept")) {
      Files.writeString(file, list);
    }
    assertThat(Files.readString(file)).isEqualTo(list);
  }
}
