package brief.page;

import static org.assertj.core.api.Assertions.assertThat;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.page.Style.Alignment;
import brief.page.Style.Colour;
import brief.page.Style.Cut;
import brief.page.Style.Family;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StyleTest {
  private static final String FILE = "style.yaml";

  /// A style in which everything is the same, as flat keys.
  private static Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    Map<String, String> paper =
        Map.of(
            "size",
            "100 x 200",
            "left",
            "10",
            "text",
            "50",
            "gap",
            "5",
            "notes",
            "20",
            "top",
            "20",
            "bottom",
            "180",
            "head",
            "40",
            "foot",
            "190");
    paper.forEach((key, value) -> settings.put("paper." + key, value));
    settings.put("paper.columns", "2");
    settings.put("rule.thin", "0.5");
    settings.put("rule.strong", "1.5");
    settings.put("contents.from", "5");
    settings.put("margin.quote", "80");
    settings.put("table.least", "7");
    settings.put("masthead.kind", "line");
    settings.put("masthead.above", "0");
    settings.put("running.head.left", "{title}");
    settings.put("running.foot.outer", "{page}");
    settings.put("running.inset", "3mm");
    for (Colour colour : Colour.values()) {
      settings.put("colour." + colour.key(), "#0b4f8a");
    }
    settings.put("colour.tile", "#f4f6f8");
    for (String script : List.of("latin", "han")) {
      settings.put("family.serif." + script, "R");
      settings.put("family.serif." + script + "-bold", "B");
      settings.put("family.serif." + script + "-italic", "I");
      settings.put("family.serif." + script + "-bold-italic", "BI");
    }
    settings.put("family.serif.marks", "M");
    for (String lang : List.of("zh", "en")) {
      settings.put(lang + ".indent", "2");
      settings.put(lang + ".space", "0.5");
      settings.put(lang + ".head-space", "1");
      settings.put(lang + ".justified", "true");
      for (Part part : Part.values()) {
        settings.put(lang + ".text." + part.key(), "serif bold italic 10.25/17.5 accent");
      }
    }
    return settings;
  }

  private static List<Diagnostic> findings(String key, String value) {
    Map<String, String> settings = settings();
    settings.put(key, value);
    return Style.of(FILE, settings, Map.of(key, new Place(FILE, 7, 3))).diagnostics();
  }

  private static Diagnostic bad(String key, String value, String allowed) {
    return Diagnostic.of(Code.BAD_VALUE, new Place(FILE, 7, 3), value, key, allowed);
  }

  @Test
  void everyKeyBecomesItsValue() {
    Checked<Style> checked = Style.of(FILE, settings(), Map.of());

    Cut cut = new Cut("R", "B", "I", "BI");
    assertThat(checked).isInstanceOf(Checked.Sound.class);
    Style style = ((Checked.Sound<Style>) checked).value();
    assertThat(style.paper())
        .isEqualTo(new Style.Paper(100, 200, 10, 50, 5, 20, 20, 180, 40, 190, 2));
    assertThat(style.paper().full()).isEqualTo(75);
    assertThat(style.paper().notesLeft()).isEqualTo(65);
    assertThat(style.families()).isEqualTo(Map.of("serif", new Family(cut, cut, "M")));
    assertThat(style.rgb(Colour.LINK)).isEqualTo(0x0b4f8a);
    assertThat(style.languages().keySet()).containsExactlyInAnyOrder("zh", "en");
    assertThat(style.languages())
        .extractingByKey("zh")
        .extracting(zh -> zh.type(Part.TABLE_HEAD))
        .isEqualTo(new TextStyle("serif", true, true, 10.25, 17.5, Colour.ACCENT, Alignment.FLUSH));
  }

  @Test
  void aMissingKeyIsFound() {
    Map<String, String> settings = settings();
    settings.remove("en.text.body");
    settings.remove("paper.gap");

    assertThat(Style.of(FILE, settings, Map.of()).diagnostics())
        .containsExactlyInAnyOrder(
            Diagnostic.of(Code.MISSING_KEY, Place.of(FILE), "paper.gap", FILE),
            Diagnostic.of(Code.MISSING_KEY, Place.of(FILE), "en.text.body", FILE));
  }

  @Test
  void anUnknownKeyIsFoundWithThoseThereAre() {
    assertThat(findings("rule.thick", "2"))
        .containsExactly(
            Diagnostic.of(
                Code.UNKNOWN_KEY, new Place(FILE, 7, 3), "thick", "rule", "strong, thin"));
  }

  @Test
  void aValueThatIsNoneIsFoundWhereItStands() {
    assertThat(findings("paper.gap", "wide"))
        .containsExactly(bad("paper.gap", "wide", "0 … 999999, 0mm … 999999mm"));
    assertThat(findings("paper.gap", "-5"))
        .containsExactly(bad("paper.gap", "-5", "0 … 999999, 0mm … 999999mm"));
    assertThat(findings("colour.ink", "black"))
        .containsExactly(bad("colour.ink", "black", "#rrggbb"));
    assertThat(findings("contents.from", "4.5"))
        .containsExactly(bad("contents.from", "4.5", "0, 1, 2 …"));
    assertThat(findings("zh.justified", "yes"))
        .containsExactly(bad("zh.justified", "yes", "true, false"));
  }

  @Test
  void aTextStyleThatIsNoneIsFound() {
    String shape = "FAMILY [bold] [italic] SIZE/LEADING COLOUR [indented|centred]";
    String key = "zh.text.body";
    assertThat(findings(key, "serif 10")).containsExactly(bad(key, "serif 10", shape));
    assertThat(findings(key, "serif 10/9 ink")).containsExactly(bad(key, "serif 10/9 ink", shape));
    assertThat(findings(key, "gothic 10/15 ink"))
        .containsExactly(bad(key, "gothic 10/15 ink", "serif"));
    assertThat(findings(key, "serif 10/15 pink"))
        .containsExactly(bad(key, "serif 10/15 pink", "ink, grey, accent, link, rule, tile"));
  }

  @Test
  void textThatIsHardToReadIsFound() {
    String wanted = "≥ 4.5 : 1 (#ffffff, colour.tile)";
    assertThat(findings("colour.grey", "#777777"))
        .containsExactly(bad("colour.grey", "#777777", wanted));
    assertThat(findings("colour.grey", "#6e6e6e")).isEmpty();
    assertThat(findings("colour.tile", "#777777"))
        .extracting(finding -> finding.args().get(1))
        .containsExactlyInAnyOrder("colour.ink", "colour.grey", "colour.accent", "colour.link");
    assertThat(findings("colour.rule", "#eeeeee")).isEmpty();
  }

  @Test
  void columnsThatDoNotFitThePaperAreFound() {
    assertThat(findings("paper.text", "80")).containsExactly(bad("paper.text", "80", "≤ 65.0"));
  }
}
