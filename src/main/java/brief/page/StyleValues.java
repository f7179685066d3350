package brief.page;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Nearest;
import brief.diag.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The values of a style file, asked for one by one. What is missing, bad or never asked for is
/// found.
final class StyleValues {
  private static final Pattern LENGTH = Pattern.compile("([0-9]{1,6}(?:\\.[0-9]{1,6})?)( ?mm)?");
  private static final String LENGTHS = "0 … 999999, 0mm … 999999mm";
  private static final double MILLIMETRE = 72 / 25.4;

  private final String file;
  private final TreeMap<String, String> values;
  private final Map<String, Place> places;
  private final List<Diagnostic> findings = new ArrayList<>();
  private final TreeSet<String> known = new TreeSet<>();

  /// @param values dotted key to scalar
  /// @param places dotted key to where its value stands; a key may be absent
  StyleValues(String file, Map<String, String> values, Map<String, Place> places) {
    this.file = file;
    this.values = new TreeMap<>(values);
    this.places = places;
  }

  /// What is wrong, in the order of the file, with the keys that nobody asked for.
  List<Diagnostic> findings() {
    List<Diagnostic> all = new ArrayList<>(findings);
    values.keySet().stream()
        .filter(key -> !known.contains(key))
        .map(this::unknown)
        .forEach(all::add);
    Set<String> meant = new HashSet<>();
    all.forEach(finding -> finding.suggestion().ifPresent(meant::add));
    all.removeIf(finding ->
        finding.code() == Code.MISSING_KEY && meant.contains(last(finding.args().getFirst())));
    return all.stream().sorted(Comparator.comparing(Diagnostic::place)).toList();
  }

  /// Whether nothing is wrong so far.
  boolean sound() {
    return findings.isEmpty();
  }

  /// The keys that were asked for.
  SortedSet<String> known() {
    return Collections.unmodifiableSortedSet(known);
  }

  /// A text that must be there; empty, and found, when it is not.
  String text(String key) {
    return find(key)
        .orElseGet(() -> {
          missing(key);
          return "";
        });
  }

  /// A text that may be left out.
  Optional<String> find(String key) {
    known.add(key);
    return Optional.ofNullable(values.get(key));
  }

  /// Whether there is a key below a prefix that ends in a dot.
  boolean has(String prefix) {
    String next = values.ceilingKey(prefix);
    return next != null && next.startsWith(prefix);
  }

  /// The items of a list that may be left out.
  List<String> list(String key) {
    List<String> items = new ArrayList<>();
    for (int i = 0; values.containsKey(key + "." + i); i++) {
      items.add(text(key + "." + i));
    }
    return items;
  }

  /// The names that follow a prefix, up to the next dot.
  SortedSet<String> children(String prefix) {
    TreeSet<String> names = new TreeSet<>();
    for (String key : values.keySet()) {
      int dot = key.indexOf('.', prefix.length());
      if (key.startsWith(prefix) && dot > 0) {
        names.add(key.substring(prefix.length(), dot));
      }
    }
    return names;
  }

  /// A length in points; in the file `12`, `12.5` or `28mm`.
  double length(String key) {
    Matcher length = LENGTH.matcher(text(key));
    if (!length.matches()) {
      bad(key, LENGTHS);
      return 0;
    }
    double number = Double.parseDouble(length.group(1));
    return length.group(2) == null ? number : number * MILLIMETRE;
  }

  int whole(String key) {
    String value = text(key);
    if (!value.matches("[0-9]{1,6}")) {
      bad(key, "0, 1, 2 …");
      return 0;
    }
    return Integer.parseInt(value);
  }

  boolean flag(String key) {
    return choice(key, List.of("true", "false")).equals("true");
  }

  /// One of some words; the first where another stands.
  String choice(String key, List<String> words) {
    String value = text(key);
    if (words.contains(value)) {
      return value;
    }
    bad(key, String.join(", ", words));
    return words.getFirst();
  }

  /// Says that a value does not do; not when it is missing, which has been said.
  void bad(String key, String allowed) {
    String value = values.get(key);
    if (value != null) {
      findings.add(Diagnostic.of(Code.BAD_VALUE, place(key), value, key, allowed));
    }
  }

  /// Says that a key is missing, where the keys beside it stand.
  void missing(String key) {
    String prefix = parent(key);
    Place place =
        values.tailMap(prefix).keySet().stream()
            .takeWhile(beside -> !prefix.isEmpty() && beside.startsWith(prefix))
            .map(places::get)
            .filter(java.util.Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(Place.of(file));
    findings.add(Diagnostic.of(Code.MISSING_KEY, place, key, file));
  }

  /// Names the outermost part of a key that there is not, and what there is beside it.
  private Diagnostic unknown(String key) {
    String prefix = parent(key);
    String name = key;
    while (!prefix.isEmpty() && beside(prefix).isEmpty()) {
      name = prefix.substring(0, prefix.length() - 1);
      prefix = parent(name);
    }
    return Diagnostic.of(
            Code.UNKNOWN_KEY,
            place(key),
            name.substring(prefix.length()),
            prefix.isEmpty() ? file : prefix.substring(0, prefix.length() - 1),
            String.join(", ", beside(prefix)))
        .suggesting(Nearest.to(name.substring(prefix.length()), beside(prefix)));
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }

  /// The names that were asked for below a prefix.
  private List<String> beside(String prefix) {
    return known.tailSet(prefix).stream()
        .takeWhile(sibling -> sibling.startsWith(prefix))
        .map(sibling -> sibling.substring(prefix.length()).replaceFirst("\\..*", ""))
        .distinct()
        .toList();
  }

  /// The part of a key up to its last dot, the dot included.
  private static String parent(String key) {
    return key.substring(0, key.lastIndexOf('.') + 1);
  }

  private Place place(String key) {
    return places.getOrDefault(key, Place.of(file));
  }
}
