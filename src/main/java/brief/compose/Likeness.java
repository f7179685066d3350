package brief.compose;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import freemarker.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Compares the parsed templates of the languages: the same variables, loops, macros and heading
/// depths in each. What one language prints more is an error, what it leaves out a warning.
final class Likeness {
  /// Texts in quotes are words of a language.
  private static final Pattern STRING =
      Pattern.compile("r?\"(?:[^\"\\\\]|\\\\.)*\"|r?'(?:[^'\\\\]|\\\\.)*'");

  private static final Pattern NAME =
      Pattern.compile("(?<![\\w.?])[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*)*");
  private static final Pattern DEFINITION = Pattern.compile("^#(?:macro|function) ");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}(?= )");
  private static final Set<String> SYNTAX =
      Set.of(
          ("as in if else elseif list items sep assign local import include macro function return"
                  + " gt gte lt lte and or true false using nested switch case default break t rt nt"
                  + " noautoesc autoesc outputformat compress attempt recover stop setting ftl global")
              .split(" ", -1));

  private final Library library;

  Likeness(Library library) {
    this.library = library;
  }

  List<Diagnostic> compare(List<String> languages) {
    List<Diagnostic> findings = new ArrayList<>();
    for (String path : library.paths()) {
      String first = languages.getFirst() + "/";
      if (path.startsWith(first)) {
        for (String lang : languages.subList(1, languages.size())) {
          compare(path, lang + "/" + path.substring(first.length()), findings);
        }
      }
    }
    return findings;
  }

  private boolean unreadable(String path) {
    return library.findings().stream()
        .anyMatch(finding -> finding.place().file().equals(Library.FOLDER + path));
  }

  private void compare(String measure, String path, List<Diagnostic> findings) {
    Optional<Template> wanted = library.find(measure);
    Optional<Template> template = library.find(path);
    if (unreadable(path) || unreadable(measure)) {
      return; // that it is no template has been found
    }
    if (template.isEmpty() || wanted.isEmpty()) {
      String file = Library.FOLDER + path;
      findings.add(Diagnostic.of(Code.TEMPLATE_MISSING, Place.of(file), file));
      return;
    }
    Map<String, List<Place>> there = uses(wanted.get());
    Map<String, List<Place>> here = uses(template.get());
    Set<String> thereOwn = own(wanted.get());
    Set<String> hereOwn = own(template.get());
    here.keySet().removeIf(use -> hereOwn.contains(use) && !thereOwn.contains(use));
    there.keySet().removeIf(use -> thereOwn.contains(use) && !hereOwn.contains(use));
    new TreeMap<>(here)
        .forEach((use, places) -> {
          int known = there.getOrDefault(use, List.of()).size();
          if (places.size() > known) {
            findings.add(
                Diagnostic.of(
                    Code.TEMPLATE_EXTRA, places.get(known), use, Library.FOLDER + measure));
          }
        });
    new TreeMap<>(there)
        .forEach((use, places) -> {
          int known = here.getOrDefault(use, List.of()).size();
          if (places.size() > known) {
            findings.add(
                Diagnostic.of(
                    Code.TEMPLATE_DROPPED,
                    Place.of(Library.FOLDER + path),
                    use,
                    places.get(known).toString()));
          }
        });
  }

  /// The functions and macros that a template defines, and their parameters: one that only one
  /// language has is a matter of that language; what it prints of the data is compared all the
  /// same.
  private static Set<String> own(Template template) {
    Set<String> own = new TreeSet<>();
    for (Nodes.Node node : Nodes.of(template)) {
      if (DEFINITION.matcher(node.code()).find()) {
        NAME.matcher(STRING.matcher(node.code()).replaceAll(""))
            .results()
            .forEach(name -> own.add(name.group()));
      }
    }
    return own;
  }

  /// Every use of a variable, loop, macro or heading, with its places.
  private static Map<String, List<Place>> uses(Template template) {
    Map<String, List<Place>> uses = new LinkedHashMap<>();
    for (Nodes.Node node : Nodes.of(template)) {
      add(HEADING.matcher(node.text()), node.place(), uses);
      add(NAME.matcher(STRING.matcher(node.code()).replaceAll("")), node.place(), uses);
    }
    return uses;
  }

  private static void add(Matcher found, Place place, Map<String, List<Place>> uses) {
    while (found.find()) {
      if (!SYNTAX.contains(found.group())) {
        uses.computeIfAbsent(found.group(), use -> new ArrayList<>()).add(place);
      }
    }
  }
}
