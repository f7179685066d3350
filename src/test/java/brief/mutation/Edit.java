package brief.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;

/// A change of the text of a digest, in one place or in several at once.
///
/// @param changes in no order; they do not overlap
public record Edit(List<Change> changes) {
  private static final int CONTEXT = 16;

  public Edit {
    changes = List.copyOf(changes);
  }

  /// One change.
  ///
  /// @param path of what is changed: `claims/parks-output/values/output/amount`
  /// @param file path of the file
  /// @param from where the changed words begin in the file; offset in UTF-16 units, base 0
  /// @param to behind their end
  /// @param by what stands there then
  public record Change(String path, String file, int from, int to, String by) {
    private String entry() {
      String[] names = path.split("/", 3);
      return names[0].equals("edition") ? names[0] : names[0] + "/" + names[1];
    }

    private String shown(String text) {
      int start = Math.max(text.lastIndexOf('\n', from - 1) + 1, from - CONTEXT);
      int line = text.indexOf('\n', to);
      int end = Math.min(line < 0 ? text.length() : line, to + CONTEXT);
      return text.substring(start, from)
          + "["
          + text.substring(from, to)
          + "→"
          + by
          + "]"
          + text.substring(to, Math.max(to, end));
    }
  }

  /// This change and another as one.
  Edit and(Edit other) {
    List<Change> all = new ArrayList<>(changes);
    all.addAll(other.changes);
    return new Edit(all);
  }

  /// The entries that are touched: `claims/parks-output`.
  public Set<String> entries() {
    return changes.stream().map(Change::entry).collect(Collectors.toSet());
  }

  /// Path of what is changed first.
  public String path() {
    return changes.getFirst().path();
  }

  /// What stands there then, at the first place.
  public String by() {
    return changes.getFirst().by();
  }

  /// Where the first place begins in its file.
  int at() {
    return changes.getFirst().from();
  }

  /// Where it ends.
  int end() {
    return changes.getFirst().to();
  }

  /// What stood at the first place.
  String before(Map<String, String> files) {
    return files.getOrDefault(changes.getFirst().file(), "").substring(at(), end());
  }

  /// The files with the change.
  public SequencedMap<String, String> apply(Map<String, String> files) {
    SequencedMap<String, String> changed = new LinkedHashMap<>(files);
    changes.stream()
        .sorted(Comparator.comparingInt(Change::from).reversed())
        .forEach(change ->
            changed.computeIfPresent(
                change.file(),
                (_, text) ->
                    text.substring(0, change.from()) + change.by() + text.substring(change.to())));
    return changed;
  }

  /// The change in its surroundings: `…output: [2.4→2.5] trillion…`.
  public String shown(Map<String, String> files) {
    return changes.stream()
        .map(change -> change.shown(files.getOrDefault(change.file(), "")))
        .collect(Collectors.joining(" · "));
  }
}
