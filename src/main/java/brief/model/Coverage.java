package brief.model;

import brief.diag.Place;
import java.util.Collection;
import java.util.List;
import java.util.SequencedMap;

/// How much of what the sources say the claims tell: every number, date and name in the bodies of
/// the sources, and what became of it.
///
/// @param sources id of a source to what stands in its body, in the order of reading
public record Coverage(SequencedMap<String, List<Item>> sources) {
  public Coverage {
    sources = Ordered.copyOf(sources);
  }

  /// A number, date or name in the body of a source.
  ///
  /// @param text as it stands there
  /// @param place where its first character stands in the source's file
  /// @param around the text with the words around it
  public record Item(Kind kind, String text, Place place, String around, Fate fate) {}

  /// What an item is.
  public enum Kind {
    /// A number or date.
    NUMBER,
    /// Words in quotation marks, a code of digits, things joined by plus signs.
    NAME
  }

  /// What became of an item.
  public sealed interface Fate {
    /// A claim quotes it and tells it.
    record Used(String claim) implements Fate {}

    /// No claim needs to tell it.
    ///
    /// @param waiver which of the source's waivers says so
    record Waived(Source.Waiver waiver) implements Fate {}

    /// No claim tells it, and no waiver says why.
    record Open() implements Fate {}
  }

  /// How many items are told, waived, open.
  public record Counts(int used, int waived, int open) {
    /// All of them.
    public int total() {
      return used + waived + open;
    }
  }

  /// The counts of one source; zeros for one that could not be read.
  public Counts of(String source) {
    List<Item> items = sources.get(source);
    return items == null ? new Counts(0, 0, 0) : counts(items);
  }

  /// The counts of all sources together.
  public Counts total() {
    return counts(sources.values().stream().flatMap(Collection::stream).toList());
  }

  private static Counts counts(List<Item> items) {
    int used = 0;
    int waived = 0;
    int open = 0;
    for (Item item : items) {
      switch (item.fate()) {
        case Fate.Used _ -> used++;
        case Fate.Waived _ -> waived++;
        case Fate.Open _ -> open++;
      }
    }
    return new Counts(used, waived, open);
  }
}
