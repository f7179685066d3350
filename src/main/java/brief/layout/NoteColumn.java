package brief.layout;

import brief.doc.Document;
import brief.layout.Flow.Put;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Puts notes into the margin column beside the line that first refers to them.
///
/// A note goes where the first reference in the text column is; what is referred to only in the
/// answer box, a tile or another wide block goes below that. A note slides down where another or a
/// wide block is in its way, never up, and is left out when it does not fit on the page.
final class NoteColumn {
  private static final double BETWEEN = 6;

  /// The word for “from the same source”.
  private static final String SAME = "page.ibid";

  private final Setting setting;
  private final MarginNote note;
  private final Set<String> placed = new HashSet<>();

  NoteColumn(Setting setting) {
    this.setting = setting;
    this.note = new MarginNote(setting);
  }

  /// A reference on a page.
  private record Spot(int page, boolean wide, Drawing.Call call) {}

  /// The notes on each page.
  ///
  /// @param reserved room at the foot of the first page
  List<List<Put>> notes(List<List<Put>> pages, double reserved) {
    if (setting.paper().notes() == 0) {
      return pages.stream().map(page -> List.<Put>of()).toList();
    }
    Map<String, Spot> spots = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (Put put : Flow.turned(pages.get(page)) ? List.<Put>of() : pages.get(page)) {
        for (Drawing.Call call : put.calls()) {
          spots.merge(
              call.label(),
              new Spot(page, put.slab().wide(), call),
              (first, next) -> first.wide() && !next.wide() ? next : first);
        }
      }
    }
    Map<Integer, List<Spot>> byPage =
        spots.values().stream().collect(Collectors.groupingBy(Spot::page));
    List<List<Put>> columns = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      List<Drawing.Call> calls =
          byPage.getOrDefault(page, List.of()).stream()
              .map(Spot::call)
              .sorted(
                  Comparator.comparingDouble(Drawing.Call::baseline)
                      .thenComparingInt(call -> footnote(call).number()))
              .toList();
      double bottom = setting.paper().bottom() - (page == 0 ? reserved : 0);
      columns.add(column(calls, pages.get(page), bottom));
    }
    return columns;
  }

  /// The labels of the notes that stand in the margin.
  Set<String> placed() {
    return Set.copyOf(placed);
  }

  private List<Put> column(List<Drawing.Call> calls, List<Put> page, double bottom) {
    List<Put> column = new ArrayList<>();
    double y = setting.paper().top();
    String before = "";
    for (Drawing.Call call : calls) {
      Quoted quoted = setting.quote(footnote(call));
      String source = quoted.origin().equals(before) ? again(quoted.source()) : quoted.source();
      Tag tag = call.slot().child("Note").with("ID", MarginNote.id(call.label()));
      Slab slab = note.set(footnote(call), source, tag);
      double at = free(Math.max(y, call.baseline() - note.baseline()), slab.height(), page);
      if (at + slab.height() <= bottom) {
        column.add(new Put(slab, 0, at));
        before = quoted.origin();
        placed.add(call.label());
        y = at + slab.height() + BETWEEN;
      } else {
        tag.clear();
      }
    }
    return column;
  }

  /// What stands for a source that the note above has too.
  private String again(String source) {
    return source.isEmpty() ? source : setting.words().find(SAME).orElse(source);
  }

  /// The first height from y on at which no wide slab is in the way.
  private static double free(double y, double height, List<Put> page) {
    double at = y;
    for (Put put : page) {
      boolean above = put.y() + put.slab().height() + BETWEEN <= at;
      if (put.slab().wide() && !above && put.y() < at + height + BETWEEN) {
        at = put.y() + put.slab().height() + BETWEEN;
      }
    }
    return at;
  }

  private Document.Note footnote(Drawing.Call call) {
    Document.Note footnote = setting.document().notes().get(call.label());
    if (footnote == null) {
      throw new IllegalStateException("reference to no note: " + call.label());
    }
    return footnote;
  }
}
