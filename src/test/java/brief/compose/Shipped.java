package brief.compose;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.AmountReader;
import brief.diag.Checked;
import brief.digest.DigestReader;
import brief.digest.Digested;
import brief.model.Briefing;
import brief.model.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The shipped digest.
final class Shipped {
  private Shipped() {}

  static Digest digest() {
    SequencedMap<String, String> files = new LinkedHashMap<>();
    try (Stream<Path> paths = Files.walk(Path.of("seeds", "digest"))) {
      for (Path path : paths.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()) {
        files.put(path.toString(), Files.readString(path, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    TreeSet<String> units = new TreeSet<>();
    for (Map.Entry<String, String> word : Workshop.words("en").messages().entrySet()) {
      if (word.getKey().startsWith("unit.")) {
        units.add(word.getKey().substring("unit.".length()).split("\\.", -1)[0]);
      }
    }
    Checked<Digested> read = new DigestReader(new AmountReader()::read, units).read(files);
    assertThat(read.diagnostics()).isEmpty();
    return ((Checked.Sound<Digested>) read).value().digest();
  }

  static List<Briefing> plan(Digest digest) {
    List<Briefing> plan = new ArrayList<>();
    plan.add(new Briefing(Briefing.Kind.OVERVIEW, "overview"));
    digest.themes().keySet().forEach(id -> plan.add(new Briefing(Briefing.Kind.THEME, id)));
    digest.regions().keySet().stream()
        .filter(
            id -> digest.claims().values().stream().anyMatch(claim -> claim.regions().contains(id)))
        .forEach(id -> plan.add(new Briefing(Briefing.Kind.REGION, id)));
    return plan;
  }
}
