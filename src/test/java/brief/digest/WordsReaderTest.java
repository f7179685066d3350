package brief.digest;

import static org.assertj.core.api.Assertions.assertThat;

import brief.amount.Words;
import brief.diag.Checked.Broken;
import brief.diag.Checked.Sound;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.digest.SettingsReader.Setting;
import brief.digest.WordsReader.Worded;
import brief.model.Origins;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

class WordsReaderTest {
  private static final String FILE = "templates/en/words.yaml";

  @Test
  void nestedKeysAreJoinedByDots() {
    String text =
        """
        # Words
        bound:
          over: 'over {amount}'
          at-least: "{amount} or more"
        unit: {percent: '{amount} per cent', 'yes': yes, figure: 12}
        """;
    assertThat(new WordsReader().read("en", FILE, text))
        .isEqualTo(
            new Sound<>(
                new Worded(
                    new Words(
                        "en",
                        Map.of(
                            "bound.over", "over {amount}",
                            "bound.at-least", "{amount} or more",
                            "unit.percent", "{amount} per cent",
                            "unit.yes", "yes",
                            "unit.figure", "12")),
                    new Origins(
                        Map.of(
                            "bound.over", new Place(FILE, 3, 9),
                            "bound.at-least", new Place(FILE, 4, 13),
                            "unit.percent", new Place(FILE, 5, 17),
                            "unit.yes", new Place(FILE, 5, 45),
                            "unit.figure", new Place(FILE, 5, 58)))),
                List.of()));
  }

  @Test
  void allThatIsWrongIsFoundAtOnce() {
    String text =
        """
        bound.over: over
        bound: {over: more than, under: }
        role: *alias
        figure: Fig\u200Bure
        """;
    assertThat(new WordsReader().read("en", FILE, text))
        .isEqualTo(
            new Broken<>(
                List.of(
                    Diagnostic.of(
                        Code.DUPLICATE_KEY, new Place(FILE, 2, 15), "bound.over", FILE + ":1:13"),
                    Diagnostic.of(
                        Code.WRONG_TYPE,
                        new Place(FILE, 2, 26),
                        "bound.under",
                        "word:type.text",
                        "word:type.empty"),
                    Diagnostic.of(Code.ANCHOR, new Place(FILE, 3, 7), "*alias"),
                    Diagnostic.of(Code.BAD_CHARACTER, new Place(FILE, 4, 12), "U+200B"))));
  }

  @Test
  void settingsKeepTheirOrderAndTheirSpelling() {
    SequencedMap<String, Setting> settings = new LinkedHashMap<>();
    settings.put("page.size", new Setting("A4", new Place("style.yaml", 1, 14)));
    settings.put("page.margins.0", new Setting("20.0", new Place("style.yaml", 1, 28)));
    settings.put("page.margins.1", new Setting("1e2", new Place("style.yaml", 1, 34)));
    settings.put("ink", new Setting("#1a1a1a", new Place("style.yaml", 2, 6)));
    String text = "page: {size: A4, margins: [20.0, 1e2]}\nink: '#1a1a1a'\n";
    assertThat(new SettingsReader().read("style.yaml", text))
        .isEqualTo(new Sound<>(settings, List.of()));
    assertThat(
            ((Sound<SequencedMap<String, Setting>>) new SettingsReader().read("style.yaml", text))
                .value()
                .keySet())
        .containsExactly("page.size", "page.margins.0", "page.margins.1", "ink");
  }

  @Test
  void settingsThatAreNoMapAreRefused() {
    assertThat(new SettingsReader().read("style.yaml", "- a\n").diagnostics())
        .containsExactly(
            Diagnostic.of(
                Code.WRONG_TYPE,
                new Place("style.yaml", 1, 1),
                "style.yaml",
                "word:type.map",
                "word:type.list"));
  }
}
