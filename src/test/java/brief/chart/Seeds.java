package brief.chart;

import brief.amount.AmountReader;
import brief.amount.Words;
import brief.compose.Composer;
import brief.diag.Checked;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.model.Claim;
import brief.model.Digest;
import brief.model.Figure;
import brief.model.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// The digest of `seeds/digest`, its figures drawn.
final class Seeds {
  private final Digested digested;
  private final Map<String, Words> words =
      Map.of("zh", WordsFiles.words("zh"), "en", WordsFiles.words("en"));

  Seeds() {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    try (var paths = Files.walk(Path.of("seeds", "digest"))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(".yaml")).sorted().toList()) {
        files.put(path.toString(), Files.readString(path));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    digested =
        switch (new DigestReader(new AmountReader()::read, units()).read(files)) {
          case Checked.Sound<Digested> sound -> sound.value();
          case Checked.Broken<Digested> broken -> throw new AssertionError(broken.diagnostics());
        };
  }

  private Set<String> units() {
    return words.values().stream()
        .flatMap(own -> own.messages().keySet().stream())
        .filter(key -> key.startsWith("unit."))
        .map(key -> key.substring("unit.".length()).replaceFirst("\\..*", ""))
        .collect(Collectors.toSet());
  }

  Digest digest() {
    return digested.digest();
  }

  Checked<Chart> draw(Figure figure, double width) {
    return new Charts(digested.digest(), digested.origins(), words, Sample.lettering())
        .draw(figure, finding(figure), claims(figure), width);
  }

  private Texts finding(Figure figure) {
    Composer composer = new Composer(Map.of());
    Map<String, String> texts = new HashMap<>();
    words.forEach(
        (lang, own) -> texts.put(lang, composer.fill(figure.finding().in(lang), digest(), own)));
    return new Texts(texts);
  }

  /// The claims of the briefings that show the figure.
  List<Claim> claims(Figure figure) {
    return digest().claims().values().stream()
        .filter(claim ->
            figure.overview()
                || claim.themes().stream().anyMatch(figure.themes()::contains)
                || claim.regions().stream()
                    .anyMatch(id ->
                        figure.regions().contains(id) || figure.regions().contains(parent(id))))
        .toList();
  }

  private String parent(String region) {
    var found = digest().regions().get(region);
    return found == null ? "" : found.parent().orElse("");
  }
}
