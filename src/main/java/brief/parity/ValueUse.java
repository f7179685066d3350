package brief.parity;

import brief.diag.Code;
import brief.diag.Diagnostic;
import brief.diag.Place;
import brief.model.Origins;
import brief.model.ValueRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// Whether each value stands as often in every language of a text as in the first.
final class ValueUse {
  private final List<String> languages;
  private final Origins origins;

  ValueUse(List<String> languages, Origins origins) {
    this.languages = languages;
    this.origins = origins;
  }

  List<Diagnostic> check(Passage passage) {
    List<Diagnostic> findings = new ArrayList<>();
    String first = languages.getFirst();
    Map<String, Integer> wanted = uses(passage, first);
    for (String lang : languages.subList(1, languages.size())) {
      Map<String, Integer> found = uses(passage, lang);
      TreeSet<String> values = new TreeSet<>(wanted.keySet());
      values.addAll(found.keySet());
      for (String value : values) {
        int here = wanted.getOrDefault(value, 0);
        int there = found.getOrDefault(value, 0);
        if (here != there) {
          findings.add(
              Diagnostic.of(
                  Code.VALUES_DIFFER,
                  place(passage, lang, value),
                  value,
                  "" + here,
                  first,
                  "" + there,
                  lang));
        }
      }
    }
    return findings;
  }

  /// Of the value in the text, or of the text where it lacks it.
  private Place place(Passage passage, String lang, String value) {
    String text = passage.texts().in(lang);
    String path = passage.path() + "/" + lang;
    return passage.in(lang).slots().stream()
        .filter(slot -> slot.value().toString().equals(value))
        .findFirst()
        .map(slot -> origins.of(path, text, slot.from(), slot.to()))
        .orElseGet(() -> origins.of(path));
  }

  private static Map<String, Integer> uses(Passage passage, String lang) {
    Map<String, Integer> uses = new TreeMap<>();
    for (Slot slot : passage.in(lang).slots()) {
      ValueRef value = slot.value();
      uses.merge(value.toString(), 1, Integer::sum);
    }
    return uses;
  }
}
