package brief.page;

import brief.diag.Checked;
import brief.diag.Place;
import brief.page.Style.Alignment;
import brief.page.Style.Colour;
import brief.page.Style.Cut;
import brief.page.Style.Family;
import brief.page.Style.Language;
import brief.page.Style.Logo;
import brief.page.Style.Masthead;
import brief.page.Style.Paper;
import brief.page.Style.Part;
import brief.page.Style.Running;
import brief.page.Style.Slots;
import brief.page.Style.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads [Style] from flat dotted keys. `docs/style.md` has a line for each of them.
final class StyleReader {
  private static final String TEXT_STYLE =
      "FAMILY [bold] [italic] SIZE/LEADING COLOUR [indented|centred]";
  private static final String SIZES = "A4, Letter, 210mm x 297mm";
  private static final Pattern RGB = Pattern.compile("#([0-9a-fA-F]{6})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(?:\\.[0-9]{1,6})?");
  private static final Pattern SIZE =
      Pattern.compile("(" + NUMBER + ")(mm)? x (" + NUMBER + ")(mm)?");
  private static final Pattern TYPE =
      Pattern.compile(
          "([a-z-]+)( bold)?( italic)? ("
              + NUMBER
              + ")/("
              + NUMBER
              + ") ([a-z]+)"
              + "( indented| centred)?");
  private static final List<String> LANGUAGES = List.of("en", "zh");
  private static final double MILLIMETRE = 72 / 25.4;
  private static final String TEXT = "word:type.text";
  private static final String LEGIBLE = "≥ 4.5 : 1 (#ffffff, colour.tile)";

  /// Room that a logo leaves to the edge of the paper.
  private static final double EDGE = 12;

  private final StyleValues values;

  StyleReader(String file, Map<String, String> values, Map<String, Place> places) {
    this.values = new StyleValues(file, values, places);
  }

  Checked<Style> read() {
    Map<String, Family> families = families();
    Paper paper = paper();
    Style style =
        new Style(
            paper,
            values.length("rule.thin"),
            values.length("rule.strong"),
            values.whole("contents.from"),
            values.whole("margin.quote"),
            values.length("table.least"),
            masthead(),
            running(),
            logo(paper),
            colours(),
            families,
            languages(families));
    var findings = values.findings();
    return findings.isEmpty()
        ? new Checked.Sound<>(style, List.of())
        : new Checked.Broken<>(findings);
  }

  /// The keys that were asked for.
  SortedSet<String> known() {
    return values.known();
  }

  private Paper paper() {
    double[] size = size();
    Paper paper =
        new Paper(
            size[0],
            size[1],
            values.length("paper.left"),
            values.length("paper.text"),
            values.length("paper.gap"),
            values.length("paper.notes"),
            values.length("paper.top"),
            values.length("paper.bottom"),
            values.length("paper.head"),
            values.length("paper.foot"),
            values.whole("paper.columns"));
    if (values.sound() && (paper.columns() < 1 || paper.columns() > 4)) {
      values.bad("paper.columns", "1 … 4");
    }
    if (values.sound() && paper.left() + paper.full() > paper.width()) {
      values.bad(
          "paper.text", "≤ " + floor(paper.text() + paper.width() - paper.left() - paper.full()));
    }
    if (values.sound() && paper.bottom() - paper.top() < paper.height() / 4) {
      values.bad("paper.bottom", "≥ " + (paper.top() + paper.height() / 4));
    }
    if (values.sound() && paper.bottom() > paper.height()) {
      values.bad("paper.bottom", "≤ " + paper.height());
    }
    return paper;
  }

  private static double floor(double length) {
    return Math.max(0, Math.floor(length * 100) / 100);
  }

  private double[] size() {
    String value = values.text("paper.size");
    Matcher size = SIZE.matcher(value);
    if (size.matches()) {
      return new double[] {side(size.group(1), size.group(2)), side(size.group(3), size.group(4))};
    }
    if (!value.equals("A4") && !value.equals("Letter")) {
      values.bad("paper.size", SIZES);
    }
    return value.equals("Letter") ? new double[] {612, 792} : new double[] {595.276, 841.89};
  }

  private static double side(String number, String unit) {
    return Double.parseDouble(number) * (unit == null ? 1 : MILLIMETRE);
  }

  private Masthead masthead() {
    List<String> kinds =
        Arrays.stream(Masthead.Kind.values())
            .map(kind -> kind.name().toLowerCase(Locale.ROOT))
            .toList();
    return new Masthead(
        Masthead.Kind.valueOf(values.choice("masthead.kind", kinds).toUpperCase(Locale.ROOT)),
        line("masthead.name"),
        line("masthead.number"),
        values.length("masthead.above"));
  }

  private Running running() {
    return new Running(
        slots("running.head."), slots("running.foot."), values.length("running.inset"));
  }

  private Slots slots(String prefix) {
    return new Slots(
        line(prefix + "left"),
        line(prefix + "centre"),
        line(prefix + "right"),
        line(prefix + "inner"),
        line(prefix + "outer"));
  }

  /// A text that may be left out, with names of the front matter in braces.
  private String line(String key) {
    String text = values.find(key).orElse("");
    if (!Fields.unknown(text).isEmpty()) {
      values.bad(key, Fields.names());
    }
    return text;
  }

  private Optional<Logo> logo(Paper paper) {
    if (!values.has("logo.")) {
      return Optional.empty();
    }
    Map<String, String> alt = new TreeMap<>();
    for (String lang : LANGUAGES) {
      String key = "logo.alt." + lang;
      alt.put(lang, values.text(key));
      if (alt.getOrDefault(lang, "").isBlank()) {
        values.bad(key, TEXT);
      }
    }
    Logo logo =
        new Logo(values.text("logo.file"), values.length("logo.height"), alt, Optional.empty());
    double most = paper.head() - EDGE;
    if (values.sound() && (logo.height() == 0 || logo.height() > most)) {
      values.bad("logo.height", "1 … " + floor(most));
    }
    return Optional.of(logo);
  }

  private Map<Colour, Integer> colours() {
    Map<Colour, Integer> colours = new EnumMap<>(Colour.class);
    for (Colour colour : Colour.values()) {
      String key = "colour." + colour.key();
      Matcher rgb = RGB.matcher(values.text(key));
      if (rgb.matches()) {
        colours.put(colour, Integer.parseInt(rgb.group(1), 16));
      } else {
        values.bad(key, "#rrggbb");
      }
    }
    int ground = colours.getOrDefault(Colour.TILE, 0xffffff);
    for (Colour colour : List.of(Colour.INK, Colour.GREY, Colour.ACCENT, Colour.LINK)) {
      Integer rgb = colours.get(colour);
      if (rgb != null && !Contrast.legible(rgb, ground)) {
        values.bad("colour." + colour.key(), LEGIBLE);
      }
    }
    return colours;
  }

  private Map<String, Family> families() {
    Map<String, Family> families = new TreeMap<>();
    for (String name : values.children("family.")) {
      families.put(
          name,
          new Family(
              cut(name, "latin"), cut(name, "han"), values.text("family." + name + ".marks")));
    }
    if (families.isEmpty()) {
      values.missing("family");
    }
    return families;
  }

  private Cut cut(String family, String script) {
    String key = "family." + family + "." + script;
    return new Cut(
        values.text(key),
        values.text(key + "-bold"),
        values.text(key + "-italic"),
        values.text(key + "-bold-italic"));
  }

  private Map<String, Language> languages(Map<String, Family> families) {
    Map<String, Language> languages = new TreeMap<>();
    for (String lang : LANGUAGES) {
      Map<Part, TextStyle> types = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        types.put(part, type(lang + ".text." + part.key(), families));
      }
      List<String> imprint = values.list(lang + ".imprint");
      for (int i = 0; i < imprint.size(); i++) {
        line(lang + ".imprint." + i);
      }
      languages.put(
          lang,
          new Language(
              values.length(lang + ".indent"),
              values.length(lang + ".space"),
              values.length(lang + ".head-space"),
              values.flag(lang + ".justified"),
              imprint,
              types));
    }
    return languages;
  }

  private TextStyle type(String key, Map<String, Family> families) {
    String value = values.text(key);
    Matcher type = TYPE.matcher(value);
    if (!type.matches()) {
      values.bad(key, TEXT_STYLE);
      return new TextStyle("", false, false, 1, 1, Colour.INK, Alignment.FLUSH);
    }
    if (!families.containsKey(type.group(1))) {
      values.bad(key, String.join(", ", families.keySet()));
    }
    Optional<Colour> colour =
        Arrays.stream(Colour.values()).filter(it -> it.key().equals(type.group(6))).findFirst();
    if (colour.isEmpty()) {
      values.bad(
          key, Arrays.stream(Colour.values()).map(Colour::key).collect(Collectors.joining(", ")));
    }
    double size = Double.parseDouble(type.group(4));
    double leading = Double.parseDouble(type.group(5));
    if (size <= 0 || leading < size) {
      values.bad(key, TEXT_STYLE);
    }
    return new TextStyle(
        type.group(1),
        type.group(2) != null,
        type.group(3) != null,
        size,
        leading,
        colour.orElse(Colour.INK),
        alignment(type.group(7)));
  }

  private static Alignment alignment(@org.jspecify.annotations.Nullable String word) {
    return word == null
        ? Alignment.FLUSH
        : Alignment.valueOf(word.strip().toUpperCase(Locale.ROOT));
  }
}
