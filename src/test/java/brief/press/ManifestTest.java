package brief.press;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Place;
import brief.model.Coverage;
import brief.model.Coverage.Fate;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ManifestTest {
  private static Coverage.Item item(Fate fate) {
    return new Coverage.Item(Coverage.Kind.NUMBER, "7", Place.of("f"), "7 parks", fate);
  }

  @Test
  void theManifestSaysWhatWasPrintedFromWhatAndHowMuchOfTheSourcesIsTold() {
    SequencedMap<String, List<Coverage.Item>> items = new LinkedHashMap<>();
    items.put("parks", List.of(item(new Fate.Used("a")), item(new Fate.Open())));
    items.put("hubei", List.of(item(new Fate.Used("b"))));
    Manifest manifest =
        new Manifest(
            "2025-1",
            new TreeMap<>(Map.of("brief", "1.0")),
            new Coverage(items),
            new TreeMap<>(Map.of("seeds/a.txt", "00")),
            new TreeMap<>(Map.of("en/overview.md", new Manifest.Output("ab".repeat(32), 7))));
    String json = new String(manifest.bytes(), StandardCharsets.UTF_8);
    assertThat(json)
        .isEqualTo(
            """
            {
              "edition": "2025-1",
              "versions": {
                "brief": "1.0"
              },
              "coverage": {
                "total": {"used": 2, "waived": 0, "open": 1},
                "sources": {
                  "parks": {"used": 1, "waived": 0, "open": 1},
                  "hubei": {"used": 1, "waived": 0, "open": 0}
                }
              },
              "inputs": {
                "seeds/a.txt": "00"
              },
              "outputs": {
                "en/overview.md": {"sha256": "%s", "bytes": 7}
              }
            }
            """
                .formatted("ab".repeat(32)));
    assertThat(Manifest.outputs(json)).isEqualTo(manifest.outputs());
  }
}
