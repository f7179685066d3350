package brief.page;

import brief.diag.Checked;
import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.page.Style.Colour;
import brief.page.Style.Cut;
import brief.page.Style.Family;
import brief.page.Style.Language;
import brief.page.Style.Paper;
import brief.page.Style.Part;
import brief.page.Style.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads [Style] from flat dotted keys; every key is wanted, and no other is known.
final class StyleReader {
  private static final String TEXT_STYLE = "FAMILY [bold] [italic] SIZE/LEADING COLOUR";
  private static final Pattern RGB = Pattern.compile("#([0-9a-fA-F]{6})");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}(\\.[0-9]{1,6})?");
  private static final Pattern TYPE =
      Pattern.compile("([a-z-]+)( bold)?( italic)? (" + NUMBER + ")/(" + NUMBER + ") ([a-z]+)");

  private final String file;
  private final Map<String, String> values;
  private final Map<String, Place> places;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final TreeSet<String> known = new TreeSet<>();

  StyleReader(String file, Map<String, String> values, Map<String, Place> places) {
    this.file = file;
    this.values = values;
    this.places = places;
  }

  Checked<Style> read() {
    Map<String, Family> families = families();
    Style style =
        new Style(
            paper(),
            length("rule.thin"),
            length("rule.strong"),
            whole("contents.from"),
            whole("margin.quote"),
            colours(),
            families,
            languages(families));
    refuseUnknown();
    return findings.isEmpty()
        ? new Checked.Sound<>(style, List.of())
        : new Checked.Broken<>(findings.stream().sorted(BY_PLACE).toList());
  }

  private static final java.util.Comparator<Diagnostic> BY_PLACE =
      java.util.Comparator.comparing(Diagnostic::place);

  private Paper paper() {
    Paper paper =
        new Paper(
            length("paper.width"),
            length("paper.height"),
            length("paper.left"),
            length("paper.text"),
            length("paper.gap"),
            length("paper.notes"),
            length("paper.top"),
            length("paper.bottom"),
            length("paper.head"),
            length("paper.foot"),
            whole("paper.columns"));
    if (findings.isEmpty() && (paper.columns() < 1 || paper.columns() > 4)) {
      bad("paper.columns", "1 … 4");
    }
    if (findings.isEmpty() && paper.left() + paper.full() > paper.width()) {
      bad("paper.width", "≥ " + (paper.left() + paper.full()));
    }
    if (findings.isEmpty() && paper.bottom() - paper.top() < paper.height() / 4) {
      bad("paper.bottom", "≥ " + (paper.top() + paper.height() / 4));
    }
    return paper;
  }

  private Map<Colour, Integer> colours() {
    Map<Colour, Integer> colours = new EnumMap<>(Colour.class);
    for (Colour colour : Colour.values()) {
      String key = "colour." + colour.key();
      Matcher rgb = RGB.matcher(value(key));
      if (rgb.matches()) {
        colours.put(colour, Integer.parseInt(rgb.group(1), 16));
      } else {
        bad(key, "#rrggbb");
      }
    }
    return colours;
  }

  private Map<String, Family> families() {
    Map<String, Family> families = new TreeMap<>();
    for (String name : children("family.")) {
      families.put(
          name,
          new Family(cut(name, "latin"), cut(name, "han"), value("family." + name + ".marks")));
    }
    if (families.isEmpty()) {
      missing("family");
    }
    return families;
  }

  private Cut cut(String family, String script) {
    String key = "family." + family + "." + script;
    return new Cut(
        value(key), value(key + "-bold"), value(key + "-italic"), value(key + "-bold-italic"));
  }

  private Map<String, Language> languages(Map<String, Family> families) {
    Map<String, Language> languages = new TreeMap<>();
    for (String lang : List.of("en", "zh")) {
      Map<Part, TextStyle> types = new EnumMap<>(Part.class);
      for (Part part : Part.values()) {
        types.put(part, type(lang + ".text." + part.key(), families));
      }
      languages.put(
          lang,
          new Language(
              length(lang + ".indent"), length(lang + ".space"), flag(lang + ".justified"), types));
    }
    return languages;
  }

  private TextStyle type(String key, Map<String, Family> families) {
    String value = value(key);
    Matcher type = TYPE.matcher(value);
    if (!type.matches()) {
      bad(key, TEXT_STYLE);
      return new TextStyle("", false, false, 1, 1, Colour.INK);
    }
    if (!families.containsKey(type.group(1))) {
      bad(key, String.join(", ", families.keySet()));
    }
    Optional<Colour> colour =
        Arrays.stream(Colour.values()).filter(it -> it.key().equals(type.group(8))).findFirst();
    if (colour.isEmpty()) {
      bad(key, Arrays.stream(Colour.values()).map(Colour::key).collect(Collectors.joining(", ")));
    }
    double size = Double.parseDouble(type.group(4));
    double leading = Double.parseDouble(type.group(6));
    if (size <= 0 || leading < size) {
      bad(key, TEXT_STYLE);
    }
    return new TextStyle(
        type.group(1),
        type.group(2) != null,
        type.group(3) != null,
        size,
        leading,
        colour.orElse(Colour.INK));
  }

  private double length(String key) {
    String value = value(key);
    if (NUMBER.matcher(value).matches()) {
      return Double.parseDouble(value);
    }
    bad(key, "0 … 999999");
    return 0;
  }

  private int whole(String key) {
    double length = length(key);
    if (length != Math.rint(length)) {
      bad(key, "0, 1, 2 …");
    }
    return (int) length;
  }

  private boolean flag(String key) {
    String value = value(key);
    if (!value.equals("true") && !value.equals("false")) {
      bad(key, "true, false");
    }
    return value.equals("true");
  }

  /// The names that follow a prefix, up to the next dot.
  private Set<String> children(String prefix) {
    TreeSet<String> names = new TreeSet<>();
    for (String key : values.keySet()) {
      int dot = key.indexOf('.', prefix.length());
      if (key.startsWith(prefix) && dot > 0) {
        names.add(key.substring(prefix.length(), dot));
      }
    }
    return names;
  }

  private String value(String key) {
    known.add(key);
    String value = values.get(key);
    if (value == null) {
      missing(key);
      return "";
    }
    return value;
  }

  private void refuseUnknown() {
    for (String key : new TreeSet<>(values.keySet())) {
      if (!known.contains(key)) {
        String prefix = key.substring(0, key.lastIndexOf('.') + 1);
        List<String> siblings =
            known.stream()
                .filter(sibling -> sibling.startsWith(prefix))
                .map(sibling -> sibling.substring(prefix.length()))
                .toList();
        findings.add(
            Diagnostic.of(
                Code.UNKNOWN_KEY,
                place(key),
                key.substring(prefix.length()),
                prefix.isEmpty() ? file : prefix.substring(0, prefix.length() - 1),
                String.join(", ", siblings)));
      }
    }
  }

  private void missing(String key) {
    findings.add(Diagnostic.of(Code.MISSING_KEY, Place.of(file), key, file));
  }

  /// Says that a value does not do, once, and not when it is missing.
  private void bad(String key, String allowed) {
    String value = values.get(key);
    if (value != null) {
      findings.add(Diagnostic.of(Code.BAD_VALUE, place(key), value, key, allowed));
    }
  }

  private Place place(String key) {
    return places.getOrDefault(key, Place.of(file));
  }
}
