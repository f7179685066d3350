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

/// Puts notes into the margin column beside the line that first refers to them.
///
/// A note goes where the first reference in the text column is; what is referred to only in the
/// answer box, a tile or another wide block goes below that. A note slides down where another or a
/// wide block is in its way, never up, and is left out when it does not fit on the page.
final class NoteColumn {
  private static final double BETWEEN = 6;

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
    Map<String, Spot> spots = new HashMap<>();
    for (int page = 0; page < pages.size(); page++) {
      for (Put put : pages.get(page)) {
        for (Drawing.Call call : put.drawing().calls()) {
          spots.merge(
              call.label(),
              new Spot(page, put.slab().wide(), call),
              (first, next) -> first.wide() && !next.wide() ? next : first);
        }
      }
    }
    List<List<Put>> columns = new ArrayList<>();
    for (int page = 0; page < pages.size(); page++) {
      int number = page;
      List<Drawing.Call> calls =
          spots.values().stream()
              .filter(spot -> spot.page() == number)
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
    for (Drawing.Call call : calls) {
      Tag nowhere = Tag.root();
      double height = note.set(footnote(call), nowhere).height();
      double at = free(Math.max(y, call.baseline() - note.baseline()), height, page);
      if (at + height <= bottom) {
        Tag tag = call.slot().child("Note").with("ID", MarginNote.id(call.label()));
        column.add(new Put(note.set(footnote(call), tag), at));
        placed.add(call.label());
        y = at + height + BETWEEN;
      }
    }
    return column;
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
