package brief.press;

import brief.diag.Place;
import brief.mutation.Original;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files of a digest without the claims that nothing names: to look at one entry, they need not
/// be read.
final class Slice {
  private final List<Block> unnamed = new ArrayList<>();

  Slice(Original original) {
    String all = String.join("\n", original.files().values());
    for (String id : original.digest().claims().keySet()) {
      Pattern named = Pattern.compile("(?<![\\w-])" + Pattern.quote(id) + "(?![\\w-])");
      if (named.matcher(all).results().count() == 1) {
        String entry = "claims/" + id;
        Place place = original.origins().of(entry);
        List<String> lines = original.files().getOrDefault(place.file(), "").lines().toList();
        int end = place.line();
        while (end < lines.size() && lines.get(end).startsWith(" ")) {
          end++;
        }
        unnamed.add(new Block(entry, place.file(), place.line() - 1, end));
      }
    }
  }

  /// The lines of an entry.
  ///
  /// @param from its first line, base 0
  /// @param to behind its last line
  private record Block(String entry, String file, int from, int to) {}

  /// The files without those claims, but for some entries.
  SortedMap<String, String> of(Map<String, String> files, Set<String> entries) {
    SortedMap<String, String> slices = new TreeMap<>();
    files.forEach((file, text) -> {
      List<String> lines = new ArrayList<>(text.lines().toList());
      unnamed.stream()
          .filter(block -> block.file().equals(file) && !entries.contains(block.entry()))
          .forEach(block -> lines.subList(block.from(), block.to()).replaceAll(_ -> ""));
      slices.put(
          file,
          lines.stream()
              .filter(line -> !line.isEmpty())
              .collect(Collectors.joining("\n", "", "\n")));
    });
    return slices;
  }
}
