package brief.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What values measure, or what the day is that they name, and by which words sentences speak of
/// it.
///
/// @param id what `measure` of a value names
/// @param words language tag to the words: in a sentence that prints such a value one of them
///   stands
public record Measure(String id, Map<String, List<String>> words) {
  public Measure {
    Map<String, List<String>> copies = new LinkedHashMap<>();
    words.forEach((lang, some) -> copies.put(lang, List.copyOf(some)));
    words = Map.copyOf(copies);
  }
}
